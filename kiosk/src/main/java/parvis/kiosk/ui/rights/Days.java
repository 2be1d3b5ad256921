package parvis.kiosk.ui.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day with its year, as a card says it.
final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private Days() {}

    static String of(LocalDate day) {
        var said = LONG.format(day);
        return day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }
}
