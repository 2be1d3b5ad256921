package parvis.protocol.message;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/// The numbers of a fact: whole, -1,000,000 to 1,000,000 each. Absent and zero are different on the wire; [#get] reads
/// both as 0.
///
/// @param values the numbers that were said
public record Measures(Map<Measure, Long> values) {
    /// The greatest number that one fact may carry.
    public static final long LIMIT = 1_000_000;

    /// Nothing said.
    public static final Measures NONE = new Measures(Map.of());

    /// @throws IllegalArgumentException when a number is beyond ±[#LIMIT]
    public Measures {
        values.forEach((measure, value) -> {
            if (Math.abs(value) > LIMIT) {
                throw new IllegalArgumentException("|" + measure.wireName() + "| > " + LIMIT + ": " + value);
            }
        });
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /// One number.
    public static Measures of(Measure measure, long value) {
        return new Measures(Map.of(measure, value));
    }

    /// Two numbers.
    public static Measures of(Measure first, long one, Measure second, long two) {
        return new Measures(Map.of(first, one, second, two));
    }

    /// The number said for `measure`, 0 when none was.
    public long get(Measure measure) {
        return values.getOrDefault(measure, 0L);
    }

    /// Both added, measure by measure.
    public Measures plus(Measures other) {
        return merge(other, Long::sum);
    }

    /// This less `other`, measure by measure.
    public Measures minus(Measures other) {
        return plus(other.negated());
    }

    /// Each number with the other sign: what a correction says to take all back.
    public Measures negated() {
        var result = new EnumMap<Measure, Long>(Measure.class);
        values.forEach((measure, value) -> result.put(measure, -value));
        return new Measures(result);
    }

    /// These, less those that are 0.
    public Measures withoutZeros() {
        if (!values.containsValue(0L)) {
            return this;
        }
        var result = new EnumMap<Measure, Long>(Measure.class);
        values.forEach((measure, value) -> {
            if (value != 0) {
                result.put(measure, value);
            }
        });
        return new Measures(result);
    }

    /// True when some number is below 0.
    public boolean anyNegative() {
        return values.values().stream().anyMatch(value -> value < 0);
    }

    /// True when every number is 0 or absent.
    public boolean isZero() {
        return values.values().stream().allMatch(value -> value == 0);
    }

    private Measures merge(Measures other, BinaryOperator<Long> how) {
        var result = new EnumMap<Measure, Long>(Measure.class);
        result.putAll(values);
        other.values.forEach((measure, value) -> result.merge(measure, value, how));
        return new Measures(result);
    }
}
