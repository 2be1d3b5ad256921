package parvis.server.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parvis.protocol.message.Dimensions;
import parvis.server.territory.Dimension;

/// Which facts take part: every condition must fit. None: all facts.
///
/// @param conditions a dimension may have several
public record Where(List<Condition> conditions) {
    /// All facts.
    public static final Where ALL = new Where(List.of());

    public Where {
        conditions = List.copyOf(conditions);
    }

    /// This, and `test` on `dimension` too.
    public Where and(Dimension dimension, Test test) {
        var more = new ArrayList<>(conditions);
        more.add(new Condition(dimension, test));
        return new Where(more);
    }

    /// True when facts with these dimensions take part.
    public boolean fits(Dimensions dimensions) {
        return conditions.stream()
                .allMatch(condition -> condition
                        .test()
                        .fits(DimensionValues.of(condition.dimension(), dimensions).stream()
                                .findFirst()
                                .orElse("")));
    }

    /// One dimension and what it must be.
    public record Condition(Dimension dimension, Test test) {
        /// @throws IllegalArgumentException when `dimension` holds a list, which is not one value
        public Condition {
            if (dimension.isList()) {
                throw new IllegalArgumentException("condition on a list: " + dimension.wireName());
            }
        }
    }

    /// What a dimension's value must be; an absent value is the empty text, which is no id.
    public sealed interface Test {
        /// True when `value` is as asked.
        default boolean fits(String value) {
            return switch (this) {
                case Equals(var wanted) -> value.equals(wanted);
                case AnyOf(var wanted) -> wanted.contains(value);
                case Present() -> !value.isEmpty();
                case Not(var refused) -> !refused.fits(value);
                case True() -> value.equals(DimensionValues.TRUE);
                case False() -> !value.equals(DimensionValues.TRUE);
            };
        }

        /// Equal to that text.
        record Equals(String value) implements Test {
            /// @throws IllegalArgumentException when the text is empty
            public Equals {
                nonEmpty(value);
            }
        }

        /// Equal to one of those texts.
        record AnyOf(Set<String> values) implements Test {
            /// @throws IllegalArgumentException when there is none, or one is empty
            public AnyOf {
                values = Set.copyOf(values);
                values.forEach(Test::nonEmpty);
                if (values.isEmpty()) {
                    throw new IllegalArgumentException("condition lists no value");
                }
            }
        }

        /// Any value; the pack writes `"*"`.
        record Present() implements Test {}

        /// Absent or different.
        record Not(Test refused) implements Test {}

        /// True.
        record True() implements Test {}

        /// False or absent.
        record False() implements Test {}

        private static void nonEmpty(String value) {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("condition asks for an empty text");
            }
        }
    }
}
