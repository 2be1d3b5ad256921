package parvis.kiosk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Practical.Hours;

/// When one place is open: its week, and what breaks into it. Says nothing that its data do not say: on a public
/// holiday nobody is promised an open door, and a day without a source is not a closed day.
public final class Opening {
    /// So many days are looked ahead for the next opening.
    private static final int AHEAD = 14;

    private final Place place;
    private final List<Closed> closed;
    private final List<Holiday> holidays;
    private final Set<DayOfWeek> days;

    /// @param closed when the place is closed in spite of its week
    /// @param holidays the public holidays
    public Opening(Place place, List<Closed> closed, List<Holiday> holidays) {
        this.place = place;
        this.closed = List.copyOf(closed);
        this.holidays = List.copyOf(holidays);
        days = Stream.concat(
                        place.openDays().stream(),
                        place.practical().hours().stream().map(Hours::day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A time at which it is closed in spite of its week.
    ///
    /// @param from its first moment
    /// @param to its end
    /// @param why what people call it; empty: all of a sudden
    public record Closed(LocalDateTime from, LocalDateTime to, String why) {
        boolean holds(LocalDateTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /// A public holiday.
    ///
    /// @param day which
    /// @param name what people call it
    public record Holiday(LocalDate day, String name) {}

    /// How the door stands then.
    public DoorState at(LocalDateTime now) {
        var closure = closure(now);
        if (closure.isPresent()) {
            return new DoorState.Shut(closure.get().why(), next(now));
        }
        if (days.isEmpty()) {
            return new DoorState.Unknown();
        }
        if (place.practical().hours().isEmpty()) {
            return days(now.toLocalDate());
        }
        var span = spans(now.toLocalDate())
                .filter(hours -> !now.toLocalTime().isBefore(hours.from())
                        && now.toLocalTime().isBefore(hours.to()))
                .findFirst();
        var holiday = holiday(now.toLocalDate());
        if (span.isPresent() && holiday.isPresent()) {
            return new DoorState.Holiday(holiday.get().name());
        }
        return span.<DoorState>map(hours -> new DoorState.Open(hours.to()))
                .orElseGet(() -> new DoorState.Closed(next(now)));
    }

    private DoorState days(LocalDate today) {
        var holiday = holiday(today);
        var open = days.contains(today.getDayOfWeek());
        if (open && holiday.isPresent()) {
            return new DoorState.Holiday(holiday.get().name());
        }
        return new DoorState.Days(
                open,
                open
                        ? Optional.empty()
                        : ahead(today.plusDays(1))
                                .filter(day -> days.contains(day.getDayOfWeek()))
                                .filter(day -> closure(day.atTime(12, 0)).isEmpty())
                                .findFirst());
    }

    /// The next moment at which it certainly opens.
    private Optional<LocalDateTime> next(LocalDateTime now) {
        return ahead(now.toLocalDate())
                .flatMap(day -> spans(day).map(hours -> day.atTime(hours.from())))
                .filter(start -> start.isAfter(now))
                .filter(start -> closure(start).isEmpty())
                .findFirst();
    }

    /// The days to come that are no public holidays.
    private Stream<LocalDate> ahead(LocalDate from) {
        return from.datesUntil(from.plusDays(AHEAD)).filter(day -> holiday(day).isEmpty());
    }

    private Stream<Hours> spans(LocalDate day) {
        return place.practical().hours().stream().filter(hours -> hours.day() == day.getDayOfWeek());
    }

    private Optional<Closed> closure(LocalDateTime time) {
        return closed.stream().filter(one -> one.holds(time)).findFirst();
    }

    private Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(one -> one.day().equals(day)).findFirst();
    }
}
