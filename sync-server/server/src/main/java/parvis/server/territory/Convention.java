package parvis.server.territory;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// The years that the partnership lasts.
///
/// @param from its first day
/// @param to its last day
/// @param title its full name, when the pack says it
public record Convention(LocalDate from, LocalDate to, Optional<String> title) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public Convention {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
    }

    /// The year of its first day, which growth is measured from when nothing else is set.
    public Year firstYear() {
        return Year.from(from);
    }

    /// The year of its last day.
    public Year lastYear() {
        return Year.from(to);
    }
}
