package parvis.server.territory;

import java.time.LocalDate;

/// Days without school, which a place plans its activities around. Nobody is closed for it.
///
/// @param from its first day
/// @param to its last day
/// @param label what people call it
/// @param source who says so
public record SchoolHoliday(LocalDate from, LocalDate to, String label, String source) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public SchoolHoliday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
    }
}
