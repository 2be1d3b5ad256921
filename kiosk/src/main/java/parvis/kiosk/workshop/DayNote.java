package parvis.kiosk.workshop;

import java.time.LocalDate;
import java.util.List;

/// What must be seen before one plans into a day.
///
/// @param kind why
/// @param label what people call it
public record DayNote(Kind kind, String label) {
    /// Why a day is special.
    public enum Kind {
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY,
        /// The territory, or this place, is closed.
        CLOSED,
        /// The place does not open on that day of the week, says its source.
        NOT_AN_OPEN_DAY
    }

    /// Knows the days of this place.
    @FunctionalInterface
    public interface Days {
        /// What is special about that day; empty: nothing known.
        List<DayNote> of(LocalDate day);
    }
}
