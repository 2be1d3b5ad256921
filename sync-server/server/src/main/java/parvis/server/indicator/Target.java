package parvis.server.indicator;

import java.math.BigDecimal;
import java.time.Year;

/// What a figure is wanted to be.
///
/// @param value at most two decimals
/// @param year by the end of which
public record Target(BigDecimal value, Year year) {
    /// @throws IllegalArgumentException when `value` has more than two decimals
    public Target {
        Decimals.atMostTwo("value", value);
    }
}
