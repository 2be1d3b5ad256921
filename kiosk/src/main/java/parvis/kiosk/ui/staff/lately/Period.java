package parvis.kiosk.ui.staff.lately;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.ui.LatelyRoute.Span;

/// A day, a week from Monday or a month.
///
/// @param span which of these
/// @param from its first day
/// @param to its last day
record Period(Span span, LocalDate from, LocalDate to) {
    /// The one that day lies in.
    static Period of(Span span, LocalDate day) {
        return switch (span) {
            case DAY -> new Period(span, day, day);
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(span, monday, monday.plusDays(DayOfWeek.values().length - 1L));
            }
            case MONTH -> new Period(span, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /// The one before, or after.
    Period turned(int by) {
        return switch (span) {
            case DAY -> of(span, from.plusDays(by));
            case WEEK -> of(span, from.plusWeeks(by));
            case MONTH -> of(span, from.plusMonths(by));
        };
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// What a chart divides it into: a week into days, a month into the weeks that lie in it. A day is divided into
    /// its hours by who knows them.
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var start = from; !start.isAfter(to); start = parts.getLast().to().plusDays(1)) {
            var week = of(Span.WEEK, start);
            var end = span == Span.MONTH && week.to().isBefore(to) ? week.to() : span == Span.MONTH ? to : start;
            parts.add(new Part(start, end));
        }
        return parts;
    }

    /// Days that follow each other.
    ///
    /// @param from the first
    /// @param to the last
    record Part(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
