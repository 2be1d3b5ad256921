package parvis.server.territory;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/// The years that the partnership lasts.
///
/// @param from its first day
/// @param to its last day
/// @param title its full name, when the pack says it
/// @param contradictions what its text says twice and not alike; kept visible, never settled here
public record Convention(LocalDate from, LocalDate to, Optional<String> title, List<Contradiction> contradictions) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public Convention {
        contradictions = List.copyOf(contradictions);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
    }

    /// One that contradicts itself nowhere.
    public Convention(LocalDate from, LocalDate to, Optional<String> title) {
        this(from, to, title, List.of());
    }

    /// Something that the convention's text says in several ways.
    ///
    /// @param about what they speak of
    /// @param readings each of them
    public record Contradiction(String about, List<Reading> readings) {
        /// @throws IllegalArgumentException when nothing stands against anything
        public Contradiction {
            readings = List.copyOf(readings);
            if (readings.size() < 2) {
                throw new IllegalArgumentException("a contradiction has two readings at least: " + about);
            }
        }

        /// One of them.
        ///
        /// @param says what it says
        /// @param where in the convention
        public record Reading(String says, String where) {}
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
