package parvis.server.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days that a figure speaks of.
///
/// @param from its first day
/// @param to its last day
public record Period(LocalDate from, LocalDate to) {
    /// @throws IllegalArgumentException when `to` is before `from`
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to < from: " + to + " < " + from);
        }
    }

    /// One calendar year.
    public static Period year(int year) {
        return years(year, year);
    }

    /// Whole calendar years, both included.
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// The school year that begins in that year: September to August.
    public static Period schoolYear(int begins) {
        return new Period(LocalDate.of(begins, 9, 1), LocalDate.of(begins + 1, 8, 31));
    }

    /// Its months in their order; the first and the last may be cut.
    public List<Period> months() {
        var months = new ArrayList<Period>();
        for (var begins = from;
                !begins.isAfter(to);
                begins = begins.withDayOfMonth(1).plusMonths(1)) {
            var ends = begins.withDayOfMonth(begins.lengthOfMonth());
            months.add(new Period(begins, ends.isAfter(to) ? to : ends));
        }
        return List.copyOf(months);
    }

    /// The calendar year in which it ends.
    public int lastYear() {
        return to.getYear();
    }

    /// True when it touches more than one calendar year.
    public boolean isOverSeveralYears() {
        return from.getYear() != to.getYear();
    }

    /// True when it is longer than any one year, calendar year or school year.
    public boolean isLongerThanAYear() {
        return !to.isBefore(from.plusYears(1));
    }

    /// True when `day` lies in it.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
