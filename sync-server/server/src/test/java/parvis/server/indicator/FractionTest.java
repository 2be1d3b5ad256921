package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class FractionTest {
    @Test
    void thirds_are_exact() {
        var third = Fraction.of(1).dividedBy(Fraction.of(3));
        assertEquals(Fraction.of(1), third.plus(third).plus(third));
        assertEquals(Fraction.of(0), third.minus(third));
        assertEquals("0.3333333333333333333333333333333333", third.unrounded().toPlainString());
    }

    @Test
    void rounding_is_half_up_and_away_from_zero() {
        assertEquals("0.3", Fraction.of(new BigDecimal("0.25")).rounded(1).toPlainString());
        assertEquals("-0.3", Fraction.of(new BigDecimal("-0.25")).rounded(1).toPlainString());
        assertEquals("0.2", Fraction.of(new BigDecimal("0.2499")).rounded(1).toPlainString());
        assertEquals("2.0", Fraction.of(2).rounded(1).toPlainString());
    }

    @Test
    void at_most_two_decimals_and_no_idle_ones() {
        assertEquals("1.25", Fraction.of(new BigDecimal("1.250")).atMost(2).toPlainString());
        assertEquals("100", Fraction.of(new BigDecimal("1E+2")).atMost(2).toPlainString());
        assertEquals("0", Fraction.of(new BigDecimal("0.00")).atMost(2).toPlainString());
        assertEquals("19.5", Fraction.of(new BigDecimal("19.5")).unrounded().toPlainString());
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThrows(ArithmeticException.class, () -> Fraction.of(1).dividedBy(Fraction.of(0)));
    }
}
