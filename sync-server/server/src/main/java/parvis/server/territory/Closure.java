package parvis.server.territory;

import java.time.LocalDate;
import java.util.Set;
import parvis.protocol.message.PlaceId;

/// Days on which nobody is expected.
///
/// @param from its first day
/// @param to its last day
/// @param label what people call it
/// @param places which places; empty: all
public record Closure(LocalDate from, LocalDate to, String label, Set<PlaceId> places) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
        places = Set.copyOf(places);
    }

    /// True when that place is closed on that day by this closure.
    public boolean covers(PlaceId place, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && (places.isEmpty() || places.contains(place));
    }
}
