package parvis.server.sql;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import parvis.server.indicator.Period;

/// A run of rows in one table of sums.
///
/// @param table that of days or that of months
/// @param first its first day or month
/// @param last its last, included
record Stretch(String table, int first, int last) {
    private static final String DAYS = "day_sum";

    /// The fewest rows that cover a period: its whole months, and the days before and after them.
    static List<Stretch> of(Period period) {
        var from = YearMonth.from(period.from());
        var first = period.from().getDayOfMonth() == 1 ? from : from.plusMonths(1);
        var to = YearMonth.from(period.to());
        var last = period.to().equals(to.atEndOfMonth()) ? to : to.minusMonths(1);
        if (last.isBefore(first)) {
            return List.of(days(period));
        }
        var found = new ArrayList<Stretch>();
        if (period.from().isBefore(first.atDay(1))) {
            found.add(days(period.from(), first.atDay(1).minusDays(1)));
        }
        found.add(new Stretch("month_sum", month(first), month(last)));
        if (last.atEndOfMonth().isBefore(period.to())) {
            found.add(days(last.atEndOfMonth().plusDays(1), period.to()));
        }
        return found;
    }

    /// The rows of its days alone.
    static Stretch days(Period period) {
        return days(period.from(), period.to());
    }

    boolean isOfDays() {
        return table.equals(DAYS);
    }

    private static Stretch days(LocalDate from, LocalDate to) {
        return new Stretch(DAYS, Days.number(from), Days.number(to));
    }

    private static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
