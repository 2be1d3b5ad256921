package parvis.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and hours as people say them in French. Spaces that must not break are no-break spaces.
public final class Dates {
    private static final Locale FRENCH = Locale.FRANCE;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", FRENCH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", FRENCH);

    private Dates() {}

    /// « 14:32 »
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /// « 14 h », « 15 h 30 »
    public static String hour(LocalTime time) {
        var minutes = time.getMinute() == 0 ? "" : String.format(FRENCH, "\u00a0%02d", time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }

    /// « 14 h à 15 h 30 »
    public static String hours(LocalDateTime start, int minutes) {
        return hour(start.toLocalTime()) + " à "
                + hour(start.plusMinutes(minutes).toLocalTime());
    }

    /// « jeudi »
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// « 1er », « 26 »
    public static String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    /// « novembre »
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// « nov. », where there is little room
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /// « jeudi 26 novembre »
    public static String day(LocalDate day) {
        return weekday(day) + " " + number(day) + "\u00a0" + month(day);
    }

    /// « jeu. 26 nov. », where there is little room
    public static String shortDay(LocalDate day) {
        return SHORT.format(day).replace(' ', '\u00a0');
    }
}
