package parvis.server.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import parvis.server.indicator.Period;

/// Where a figure goes, beside the same days of the year before.
///
/// @param way up, down, level, or not known
/// @param before the figure of the year before, when it is known
/// @param percent by how much it changed, a whole number of percent, when that can be said
public record Trend(Way way, Optional<BigDecimal> before, Optional<BigDecimal> percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Ways that a figure can go.
    public enum Way {
        UP,
        DOWN,
        LEVEL,
        UNKNOWN
    }

    /// Between two values; less than 1 % either way is level.
    public static Trend of(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        if (now.isEmpty() || before.isEmpty()) {
            return new Trend(Way.UNKNOWN, before, Optional.empty());
        }
        BigDecimal step = now.get().subtract(before.get());
        if (before.get().signum() == 0) {
            return new Trend(step.signum() == 0 ? Way.LEVEL : way(step), before, Optional.empty());
        }
        BigDecimal percent = HUNDRED.multiply(step).divide(before.get().abs(), 0, RoundingMode.HALF_UP);
        return new Trend(percent.signum() == 0 ? Way.LEVEL : way(step), before, Optional.of(percent));
    }

    private static Way way(BigDecimal step) {
        return step.signum() > 0 ? Way.UP : Way.DOWN;
    }

    /// The days of the year before that a period is compared with: as many as have passed of it, so that a year that
    /// runs is not held against a whole one. Empty while nothing of it has passed, and for more than a year.
    public static Optional<Period> before(Period period, LocalDate today) {
        if (period.isLongerThanAYear() || today.isBefore(period.from())) {
            return Optional.empty();
        }
        LocalDate from = period.from().minusYears(1);
        LocalDate to = today.isBefore(period.to())
                ? today.minusYears(1)
                : period.from().minusDays(1);
        return Optional.of(new Period(from, to));
    }
}
