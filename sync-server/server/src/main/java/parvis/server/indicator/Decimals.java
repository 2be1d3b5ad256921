package parvis.server.indicator;

import java.math.BigDecimal;

/// What people write down is as precise as people are: two decimals.
final class Decimals {
    private Decimals() {}

    static void atMostTwo(String what, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(what + " has more than two decimals: " + value.toPlainString());
        }
    }
}
