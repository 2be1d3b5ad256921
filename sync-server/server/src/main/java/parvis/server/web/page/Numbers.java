package parvis.server.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import parvis.server.report.French;

/// Numbers, days and hours as French typography writes them, as in the report: a page and its paper say the same.
final class Numbers {
    /// Between thousands and before `%`: narrow, and never at a line's end.
    static final char NARROW = French.NARROW;

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

    static String time(LocalTime time) {
        return French.time(time);
    }
}
