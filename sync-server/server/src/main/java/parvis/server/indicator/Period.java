package parvis.server.indicator;

import java.time.LocalDate;

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

    /// The calendar year in which it ends.
    public int lastYear() {
        return to.getYear();
    }

    /// True when it touches more than one calendar year.
    public boolean isOverSeveralYears() {
        return from.getYear() != to.getYear();
    }

    /// True when `day` lies in it.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
