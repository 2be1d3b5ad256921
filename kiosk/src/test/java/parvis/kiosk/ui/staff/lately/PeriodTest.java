package parvis.kiosk.ui.staff.lately;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.LatelyRoute.Span;

final class PeriodTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_week_begins_on_monday_and_is_divided_into_its_days() {
        var week = Period.of(Span.WEEK, TUESDAY);
        assertEquals(LocalDate.of(2026, 11, 23), week.from());
        assertEquals(LocalDate.of(2026, 11, 29), week.to());
        assertEquals(7, week.parts().size());
        assertEquals(LocalDate.of(2026, 11, 16), week.turned(-1).from());
    }

    @Test
    void a_month_is_divided_into_the_weeks_that_lie_in_it_whatever_day_it_begins_with() {
        assertEquals(List.of("1-1", "2-8", "9-15", "16-22", "23-29", "30-30"), parts(Period.of(Span.MONTH, TUESDAY)));
        assertEquals(List.of("1-7", "8-14", "15-21", "22-28"), parts(Period.of(Span.MONTH, LocalDate.of(2027, 2, 3))));
        for (var month = Period.of(Span.MONTH, LocalDate.of(2025, 1, 1));
                month.from().getYear() < 2030; ) {
            var days = month.parts().stream()
                    .flatMap(part -> part.from().datesUntil(part.to().plusDays(1)))
                    .toList();
            assertEquals(month.from().datesUntil(month.to().plusDays(1)).toList(), days);
            assertTrue(month.parts().size() <= 6);
            month = month.turned(1);
        }
    }

    @Test
    void the_month_before_the_thirty_first_of_march_is_february() {
        var march = Period.of(Span.MONTH, LocalDate.of(2026, 3, 31));
        assertEquals(LocalDate.of(2026, 2, 28), march.turned(-1).to());
    }

    private static List<String> parts(Period period) {
        return period.parts().stream()
                .map(part -> part.from().getDayOfMonth() + "-" + part.to().getDayOfMonth())
                .toList();
    }
}
