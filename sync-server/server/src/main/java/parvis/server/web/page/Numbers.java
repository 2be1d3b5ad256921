package parvis.server.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import parvis.server.report.French;

/// Numbers, days and hours as French typography writes them, as in the report: a page and its paper say the same.
final class Numbers {
    /// Between thousands and before `%`: narrow, and never at a line's end.
    static final char NARROW = French.NARROW;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("LLL", Locale.FRENCH);

    private Numbers() {}

    static String of(BigDecimal value) {
        return French.number(value);
    }

    static String of(long value) {
        return French.number(value);
    }

    /// With `+` or `−` before it, as a change is said.
    static String signed(BigDecimal value) {
        return French.signed(value);
    }

    static String percent(String number) {
        return French.percent(number);
    }

    static String day(LocalDate day) {
        return French.day(day);
    }

    /// `mars 2026`.
    static String month(LocalDate day) {
        return MONTH.format(day).replace(' ', '\u00A0');
    }

    /// `janv.`.
    static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /// With its day of the week: `mardi 24 novembre 2026`.
    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + '\u00A0' + day(day);
    }

    static String time(LocalTime time) {
        return French.time(time);
    }
}
