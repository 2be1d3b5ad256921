package parvis.server.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact number, so that a figure is rounded once, at its very end.
///
/// @param over its numerator
/// @param under its denominator, above 0
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction HUNDRED = of(100);

    Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("denominator is 0");
        }
        var shared = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(shared);
        under = under.divide(shared);
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        var plain = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /// Half up, with exactly so many decimals.
    BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /// Half up, with at most so many decimals.
    BigDecimal atMost(int decimals) {
        return plain(rounded(decimals));
    }

    /// As it is; a number that no decimals can write, to 34 digits.
    BigDecimal unrounded() {
        return plain(new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL128));
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
