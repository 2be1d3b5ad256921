package parvis.server.territory;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The public holidays of a territory, as rules: they hold for every year without a list to keep up.
///
/// @param fixed the same day each year
/// @param easter so many days after Easter Sunday
/// @param single of one year only
public record PublicHolidays(List<Fixed> fixed, List<AfterEaster> easter, List<Holiday> single) {
    /// A territory whose pack names none.
    public static final PublicHolidays NONE = new PublicHolidays(List.of(), List.of(), List.of());

    public PublicHolidays {
        fixed = List.copyOf(fixed);
        easter = List.copyOf(easter);
        single = List.copyOf(single);
    }

    /// All of one year, earliest first.
    public List<Holiday> of(int year) {
        var all = new ArrayList<Holiday>();
        for (var holiday : fixed) {
            if (holiday.day().isValidYear(year)) {
                all.add(new Holiday(holiday.day().atYear(year), holiday.label()));
            }
        }
        var sunday = easterSunday(year);
        easter.forEach(holiday -> all.add(new Holiday(sunday.plusDays(holiday.days()), holiday.label())));
        single.stream().filter(holiday -> holiday.day().getYear() == year).forEach(all::add);
        all.sort(Comparator.comparing(Holiday::day));
        return List.copyOf(all);
    }

    /// What that day is called, empty on any other day.
    public Optional<String> on(LocalDate day) {
        return of(day.getYear()).stream()
                .filter(holiday -> holiday.day().equals(day))
                .map(Holiday::label)
                .findFirst();
    }

    /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /// The same day each year.
    public record Fixed(MonthDay day, String label) {}

    /// So many days after Easter Sunday; before it when below 0.
    public record AfterEaster(int days, String label) {}

    /// One dated holiday.
    public record Holiday(LocalDate day, String label) {}
}
