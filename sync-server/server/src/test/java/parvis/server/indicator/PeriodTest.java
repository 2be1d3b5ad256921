package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PeriodTest {
    @Test
    void C11_a_school_year_runs_from_september_to_august_and_is_one_year() {
        var school = Period.schoolYear(2025);
        assertEquals(new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)), school);
        assertTrue(school.isOverSeveralYears(), "people count as new in each calendar year");
        assertFalse(school.isLongerThanAYear());
        assertFalse(Period.year(2024).isLongerThanAYear());
        assertTrue(Period.years(2025, 2026).isLongerThanAYear());
    }

    @Test
    void the_months_of_a_period_are_its_days_each_once() {
        assertEquals(12, Period.schoolYear(2025).months().size());
        var cut = new Period(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 2));
        assertEquals(
                List.of(
                        new Period(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 31)),
                        new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                        new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))),
                cut.months());
    }
}
