package parvis.server.completeness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.server.territory.Territory;

/// On which days a place is open, as the territory's pack says; where it does not, Monday to Friday without public
/// holidays is assumed. Closures close either.
public final class OpeningDays {
    private static final Set<DayOfWeek> WORKING_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Territory territory;

    /// @param territory whose places and closures
    public OpeningDays(Territory territory) {
        this.territory = territory;
    }

    /// True when no source says on which days the place is open.
    public boolean isAssumed(Optional<PlaceId> place) {
        return known(place).isEmpty();
    }

    /// True when the place is open on that day.
    public boolean isOpen(Optional<PlaceId> place, LocalDate day) {
        if (isClosed(place, day)) {
            return false;
        }
        var known = known(place);
        return known.isEmpty()
                ? WORKING_WEEK.contains(day.getDayOfWeek())
                        && territory.publicHolidays().on(day).isEmpty()
                : known.contains(day.getDayOfWeek());
    }

    private boolean isClosed(Optional<PlaceId> place, LocalDate day) {
        return place.map(id -> territory.isClosed(id, day))
                .orElseGet(() -> territory.closures().stream()
                        .anyMatch(closure -> closure.places().isEmpty()
                                && !day.isBefore(closure.from())
                                && !day.isAfter(closure.to())));
    }

    private Set<DayOfWeek> known(Optional<PlaceId> place) {
        return place.flatMap(territory::place).map(one -> one.openDays()).orElse(Set.of());
    }
}
