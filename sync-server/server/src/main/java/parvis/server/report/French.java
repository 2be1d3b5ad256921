package parvis.server.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, days and hours as French typography writes them: `11 073`, `1,9 %`, `1er mars 2026`, `14 h 05`.
public final class French {
    /// Between thousands and before `%`: narrow, and never at a line's end.
    public static final char NARROW = '\u202F';

    /// Keeps two words on one line.
    private static final char UNBROKEN = '\u00A0';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private French() {}

    /// `11 073,5`.
    public static String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String[] parts = stripped.abs().toPlainString().split("\\.", 2);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, NARROW);
        }
        if (parts.length == 2) {
            text.append(',').append(parts[1]);
        }
        return stripped.signum() < 0 ? "\u2212" + text : text.toString();
    }

    /// `11 073`.
    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /// With `+` or `−` before it, as a change is said.
    public static String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + number(value) : number(value);
    }

    /// `1,9 %`.
    public static String percent(String number) {
        return number + NARROW + "%";
    }

    /// `1er mars 2026`, on one line.
    public static String day(LocalDate day) {
        String text = DAY.format(day);
        String said = day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
        return said.replace(' ', UNBROKEN);
    }

    /// `14 h 05`.
    public static String time(LocalTime time) {
        return "%d%ch%c%02d".formatted(time.getHour(), UNBROKEN, UNBROKEN, time.getMinute());
    }
}
