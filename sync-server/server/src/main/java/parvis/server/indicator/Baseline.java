package parvis.server.indicator;

import java.math.BigDecimal;
import java.time.Year;

/// What a coordinator set a figure to be measured from.
public sealed interface Baseline {
    /// The year of which it speaks.
    Year year();

    /// A number.
    ///
    /// @param value at most two decimals
    /// @param year of which it speaks
    /// @param source where it comes from
    record Known(BigDecimal value, Year year, String source) implements Baseline {
        /// @throws IllegalArgumentException when `value` has more than two decimals or `source` is blank
        public Known {
            Decimals.atMostTwo("value", value);
            if (source.isBlank()) {
                throw new IllegalArgumentException("source is blank");
            }
        }
    }

    /// The figure's own number of that year.
    record OfYear(Year year) implements Baseline {}
}
