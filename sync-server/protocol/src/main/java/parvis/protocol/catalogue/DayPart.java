package parvis.protocol.catalogue;

import java.time.LocalDate;

/// Days of part `days` that must be seen before one plans into them. Whether a place is closed then, `closures` says.
///
/// @param from the first day
/// @param to the last day
/// @param label what people call them
/// @param kind why they are special
public record DayPart(LocalDate from, LocalDate to, String label, Kind kind) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public DayPart {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
    }

    /// True when that day is one of them.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Why days are special.
    public enum Kind {
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY
    }
}
