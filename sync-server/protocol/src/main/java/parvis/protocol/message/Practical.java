package parvis.protocol.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What somebody must know before walking to a door. What has no source is empty, never invented.
///
/// @param hours when it is open, in the week's order; empty: not known
/// @param appointment whether one must be made
/// @param access how one gets in, one plain sentence each
/// @param languages that are spoken there, as ISO 639 codes
/// @param bring what to bring, each in a few words
/// @param checkedOn the day on which somebody last held all this against the truth
public record Practical(
        List<Hours> hours,
        Optional<Appointment> appointment,
        List<String> access,
        List<String> languages,
        List<String> bring,
        Optional<LocalDate> checkedOn) {
    /// Nothing is known.
    public static final Practical NONE =
            new Practical(List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    public Practical {
        hours = hours.stream()
                .sorted(Comparator.comparing(Hours::day).thenComparing(Hours::from))
                .toList();
        access = List.copyOf(access);
        languages = List.copyOf(languages);
        bring = List.copyOf(bring);
    }

    /// A span of one day of each week.
    ///
    /// @param day which
    /// @param from when the door opens
    /// @param to when it closes, the same day
    public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {
        /// @throws IllegalArgumentException when it closes before it opens
        public Hours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("closes before it opens: " + from + " to " + to);
            }
        }
    }

    /// Whether one must be made.
    public enum Appointment {
        WITHOUT,
        WITH,
        EITHER
    }
}
