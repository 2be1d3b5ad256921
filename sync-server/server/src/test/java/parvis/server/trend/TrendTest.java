package parvis.server.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.indicator.Period;

final class TrendTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_figure_goes_up_down_or_stays_and_says_by_how_much() {
        assertEquals(new Trend(Trend.Way.UP, value("100"), value("18")), Trend.of(value("118"), value("100")));
        assertEquals(new Trend(Trend.Way.DOWN, value("100"), value("-50")), Trend.of(value("50"), value("100")));
        assertEquals(new Trend(Trend.Way.LEVEL, value("1000"), value("0")), Trend.of(value("1001"), value("1000")));
        assertEquals(Trend.Way.UP, Trend.of(value("-5"), value("-10")).way());
    }

    @Test
    void from_nothing_there_is_a_way_but_no_percentage_and_without_one_side_neither() {
        assertEquals(new Trend(Trend.Way.UP, value("0"), Optional.empty()), Trend.of(value("3"), value("0")));
        assertEquals(Trend.Way.LEVEL, Trend.of(value("0"), value("0")).way());
        assertEquals(Trend.Way.UNKNOWN, Trend.of(Optional.empty(), value("1")).way());
        assertEquals(Trend.Way.UNKNOWN, Trend.of(value("1"), Optional.empty()).way());
    }

    @Test
    void a_year_that_runs_is_held_against_the_same_days_only() {
        assertEquals(
                Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 24))),
                Trend.before(Period.year(2026), TODAY));
        assertEquals(Optional.of(Period.year(2024)), Trend.before(Period.year(2025), TODAY));
        assertEquals(Optional.of(Period.schoolYear(2024)), Trend.before(Period.schoolYear(2025), TODAY));
        assertEquals(Optional.empty(), Trend.before(Period.year(2027), TODAY));
        assertEquals(Optional.empty(), Trend.before(Period.years(2023, 2027), TODAY));
    }

    private static Optional<BigDecimal> value(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
