package parvis.server.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// The accepted facts beneath a figure, closings left out.
public interface Trail {
    /// What came of each day and place, in that order.
    List<Line> days(Where where, Period period);

    /// The facts of one day, by place and hour; what mends a fact stands behind it.
    ///
    /// @param limit the most that are wanted
    List<Told> facts(Where where, LocalDate day, int limit);

    /// A day of a place.
    ///
    /// @param place its id
    /// @param facts how many facts it adds up
    /// @param corrections how many of them mend others
    /// @param sums of the numbers that some fact said
    record Line(LocalDate day, String place, long facts, long corrections, Map<Measure, Long> sums) {
        public Line {
            sums = sums.isEmpty() ? Map.of() : new EnumMap<>(sums);
        }

        /// The sum of a number, 0 when no fact said one.
        public long sum(Measure measure) {
            return sums.getOrDefault(measure, 0L);
        }
    }

    /// A fact as it was told.
    ///
    /// @param terminal who counted it
    /// @param name epoch and sequence, « 9f86d081/12 »
    /// @param hour local
    /// @param certain false when the terminal did not know the time
    /// @param later true when it was entered on another day
    /// @param dimensions what it says beside its numbers
    /// @param sums its numbers
    /// @param mends the name of the fact that it corrects
    /// @param received when it came
    record Told(
            String terminal,
            String name,
            int hour,
            boolean certain,
            boolean later,
            Map<Dimension, String> dimensions,
            Map<Measure, Long> sums,
            Optional<String> mends,
            Instant received) {
        public Told {
            dimensions = dimensions.isEmpty() ? Map.of() : new EnumMap<>(dimensions);
            sums = sums.isEmpty() ? Map.of() : new EnumMap<>(sums);
        }
    }
}
