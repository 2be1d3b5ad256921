package parvis.server.indicator;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.Measure;

/// The accepted facts in plain sums, for programs that draw their own pictures. Corrections are inside, closings are
/// not. What door sensors saw is never added to anything else: not told apart by activity, passages are left out.
public interface Counts {
    /// The sums of a period, told apart `by` some dimensions and in their order; groups whose sums are all 0 stay.
    ///
    /// @param limit the most rows that are wanted: one more is never given
    List<Row> of(Period period, Set<By> by, int limit);

    /// People by day of the week and hour, those hours in which somebody came. Read from the facts themselves, so the
    /// period is to be short.
    List<Hour> hours(Period period, Where where);

    /// An hour of the week.
    record Hour(DayOfWeek day, int hour, long people) {}

    /// One group.
    ///
    /// @param group the value of each dimension asked for, `""` where facts have none
    /// @param facts how many facts and corrections it adds up
    /// @param sums of the numbers that some fact of the group said
    record Row(Map<By, String> group, long facts, Map<Measure, Long> sums) {
        public Row {
            group = group.isEmpty() ? Map.of() : new EnumMap<>(group);
            sums = sums.isEmpty() ? Map.of() : new EnumMap<>(sums);
        }
    }

    /// What counts can be told apart by; weeks are ISO weeks, `2026-W48`.
    enum By {
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year"),
        PLACE("place"),
        TERMINAL("terminal"),
        ACTIVITY("activity"),
        SERVICE("service"),
        TOPIC("topic"),
        THEME("theme"),
        AUDIENCE("audience");

        private final String wireName;

        By(String wireName) {
            this.wireName = wireName;
        }

        /// The name in the API.
        public String wireName() {
            return wireName;
        }

        /// The one of that name, empty when there is none.
        public static Optional<By> of(String wireName) {
            return Arrays.stream(values())
                    .filter(by -> by.wireName.equals(wireName))
                    .findFirst();
        }
    }
}
