package parvis.server.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A figure as computed, with all that a reader needs to check it.
///
/// @param id which figure
/// @param name what a reader calls it
/// @param unit of its value
/// @param period of which it speaks
/// @param value rounded as its formula asks; empty when something lacks, which is not 0
/// @param operands what it was made from, unrounded
/// @param day on which a milestone was reached
/// @param target what it is wanted to be
/// @param source where its numbers come from, in plain French
/// @param definition what is counted, over what, in plain French
/// @param fedByFacts true when terminals' facts take part, so that completeness goes with it
/// @param missing why there is no value
public record Figure(
        FigureKey id,
        String name,
        String unit,
        Period period,
        Optional<BigDecimal> value,
        Operands operands,
        Optional<LocalDate> day,
        Optional<Target> target,
        String source,
        String definition,
        boolean fedByFacts,
        List<Missing> missing) {
    /// @throws IllegalArgumentException when a value lacks and nothing says why
    public Figure {
        missing = List.copyOf(missing);
        if (value.isEmpty() == missing.isEmpty()) {
            throw new IllegalArgumentException("either a value or what is missing: " + id + " " + missing);
        }
    }

    /// The numbers beneath a figure, unrounded, where its formula has them.
    ///
    /// @param numerator of a ratio
    /// @param denominator of a ratio
    /// @param current of a change or growth
    /// @param baseline of a change or growth
    public record Operands(
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> current,
            Optional<BigDecimal> baseline) {
        /// Of a formula that has none.
        public static final Operands NONE =
                new Operands(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
