package parvis.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days and hours as a language says them. French has its own words ([Dates]); others follow the habits of their
/// language, with hours as clocks and posters here show them: 14:30.
public final class DateWords {
    private static final int BADGE = 3;

    private final Texts texts;
    private final Locale locale;
    private final boolean french;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter dated;

    private DateWords(Texts texts) {
        this.texts = texts;
        locale = texts.language().locale();
        french = texts.language().french();
        clock = DateTimeFormatter.ofPattern("HH:mm").localizedBy(locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd").localizedBy(locale);
        brief = DateTimeFormatter.ofLocalizedPattern("MMMEd").localizedBy(locale);
        dated = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale);
    }

    static DateWords of(Texts texts) {
        return new DateWords(texts);
    }

    /// « 14:32 »
    public String clock(LocalTime time) {
        return french ? Dates.clock(time) : clock.format(time);
    }

    /// « 14 h », « 15 h 30 »; « 14:00 »
    public String hour(LocalTime time) {
        return french ? Dates.hour(time) : clock.format(time);
    }

    /// « 14 h à 15 h 30 »
    public String hours(LocalDateTime start, int minutes) {
        return texts.get(
                "time.span",
                hour(start.toLocalTime()),
                hour(start.plusMinutes(minutes).toLocalTime()));
    }

    /// « jeudi 26 novembre »
    public String day(LocalDate date) {
        return french ? Dates.day(date) : day.format(date);
    }

    /// « jeu. 26 nov. », where there is little room
    public String shortDay(LocalDate date) {
        return french ? Dates.shortDay(date) : brief.format(date);
    }

    /// « 26 novembre 2026 », « 1er mars 2027 »
    public String dated(LocalDate date) {
        if (!french) {
            return dated.format(date);
        }
        return Dates.number(date) + "\u00a0" + month(date) + " " + date.getYear();
    }

    /// « jeudi »
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// « jeudi »; in other languages in short, as some of their names are longer: for a narrow column
    public String weekdayInColumn(LocalDate date) {
        return french ? weekday(date) : leaf(date);
    }

    /// « JEU »: for a leaf of the calendar
    public String leaf(LocalDate date) {
        if (french) {
            return Dates.weekday(date).substring(0, BADGE).toUpperCase(Locale.FRANCE);
        }
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// « 1er », « 26 »
    public String number(LocalDate date) {
        return french ? Dates.number(date) : String.valueOf(date.getDayOfMonth());
    }

    /// « déc. », where there is little room
    public String shortMonth(LocalDate date) {
        return french ? Dates.shortMonth(date) : date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// « novembre »
    public String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
