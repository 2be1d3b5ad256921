package parvis.kiosk.ui.staff.session;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes as people do what is typed on a keyboard that knows no capitals.
final class Spelled {
    private static final Pattern INITIAL = Pattern.compile("(^|[ ’'-])(\\p{Ll})");

    private Spelled() {}

    /// « jean-paul d’arc » → « Jean-Paul D’Arc »
    static String name(String typed) {
        return INITIAL.matcher(typed).replaceAll(found -> found.group(1) + capital(found.group(2)));
    }

    /// « écrire un e-mail » → « Écrire un e-mail »
    static String sentence(String typed) {
        return typed.isEmpty() ? typed : capital(typed.substring(0, 1)) + typed.substring(1);
    }

    /// As French is written: the keyboards' straight apostrophe becomes a true one.
    static String french(String typed) {
        return typed.replace('\'', '’');
    }

    private static String capital(String letter) {
        return letter.toUpperCase(Locale.FRENCH);
    }
}
