package parvis.server.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublicHolidaysTest {
    private final PublicHolidays holidays = new PublicHolidays(
            List.of(
                    new PublicHolidays.Fixed(MonthDay.of(7, 14), "14 juillet"),
                    new PublicHolidays.Fixed(MonthDay.of(2, 29), "Jour bissextile")),
            List.of(
                    new PublicHolidays.AfterEaster(1, "Lundi de Pâques"),
                    new PublicHolidays.AfterEaster(-2, "Vendredi")),
            List.of(new PublicHolidays.Holiday(LocalDate.of(2026, 9, 9), "Inauguration")));

    @Test
    void knows_easter_in_the_earliest_and_the_latest_years() {
        assertEquals(LocalDate.of(1818, 3, 22), PublicHolidays.easterSunday(1818));
        assertEquals(LocalDate.of(2000, 4, 23), PublicHolidays.easterSunday(2000));
        assertEquals(LocalDate.of(2024, 3, 31), PublicHolidays.easterSunday(2024));
        assertEquals(LocalDate.of(2025, 4, 20), PublicHolidays.easterSunday(2025));
        assertEquals(LocalDate.of(2026, 4, 5), PublicHolidays.easterSunday(2026));
        assertEquals(LocalDate.of(2038, 4, 25), PublicHolidays.easterSunday(2038));
    }

    @Test
    void lists_a_year_earliest_first() {
        assertEquals(
                List.of("Vendredi", "Lundi de Pâques", "14 juillet", "Inauguration"),
                holidays.of(2026).stream().map(PublicHolidays.Holiday::label).toList());
    }

    @Test
    void keeps_a_leap_day_for_leap_years() {
        assertEquals(Optional.of("Jour bissextile"), holidays.on(LocalDate.of(2028, 2, 29)));
        assertEquals(Optional.empty(), holidays.on(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void keeps_a_single_day_for_its_year() {
        assertEquals(Optional.of("Inauguration"), holidays.on(LocalDate.of(2026, 9, 9)));
        assertEquals(Optional.empty(), holidays.on(LocalDate.of(2027, 9, 9)));
    }
}
