package parvis.server.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// The days of a terminal, each with what came of it.
///
/// @param terminal which
/// @param place where it is enrolled, empty when it is not
/// @param days of the period, earliest first
public record Calendar(TerminalId terminal, Optional<PlaceId> place, List<Day> days) {
    public Calendar {
        days = List.copyOf(days);
    }

    /// A day.
    ///
    /// @param day which
    /// @param state what came of it
    /// @param said how many facts its closing says, 0 without one
    /// @param came how many came, when fewer than said
    public record Day(LocalDate day, State state, long said, long came) {}

    /// What came of a day.
    public enum State {
        /// All of it.
        COMPLETE,
        /// Fewer facts than its closing says.
        SHORT,
        /// Expected, and no closing came.
        ABSENT,
        /// Nobody is expected.
        CLOSED,
        /// Before the terminal's first day, or not over yet.
        OUTSIDE
    }
}
