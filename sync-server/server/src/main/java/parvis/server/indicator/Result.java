package parvis.server.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// What a formula comes to: a number, or what lacks. Nothing and zero are different.
sealed interface Result {
    record Known(Fraction value) implements Result {}

    record Lacking(List<Missing> missing) implements Result {
        public Lacking {
            missing = List.copyOf(missing);
        }
    }

    static Result of(long value) {
        return new Known(Fraction.of(value));
    }

    static Result of(BigDecimal value) {
        return new Known(Fraction.of(value));
    }

    static Result lacking(Missing missing) {
        return new Lacking(List.of(missing));
    }

    /// The number, when there is one.
    default Optional<Fraction> number() {
        return switch (this) {
            case Known(var value) -> Optional.of(value);
            case Lacking _ -> Optional.empty();
        };
    }

    /// What lacks, nothing when there is a number.
    default List<Missing> lacks() {
        return switch (this) {
            case Known _ -> List.of();
            case Lacking(var missing) -> missing;
        };
    }

    /// True when it is known to be 0.
    default boolean isZero() {
        return number().filter(Fraction::isZero).isPresent();
    }

    /// Both as one, or all that lacks in either, each said once.
    default Result with(Result other, BinaryOperator<Fraction> how) {
        if (this instanceof Known(var mine) && other instanceof Known(var its)) {
            return new Known(how.apply(mine, its));
        }
        var all = new ArrayList<>(lacks());
        other.lacks().stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Lacking(all);
    }

    /// This number as it is.
    default Optional<BigDecimal> unrounded() {
        return number().map(Fraction::unrounded);
    }
}
