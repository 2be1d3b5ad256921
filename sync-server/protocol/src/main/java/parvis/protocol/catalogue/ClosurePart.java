package parvis.protocol.catalogue;

import java.time.LocalDate;
import java.util.List;
import parvis.protocol.message.PlaceId;

/// One closure of part `closures`: those days nobody is expected.
///
/// @param from its first day
/// @param to its last day
/// @param label what people call it
/// @param places which places; empty: all
public record ClosurePart(LocalDate from, LocalDate to, String label, List<PlaceId> places) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public ClosurePart {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
        places = List.copyOf(places);
    }
}
