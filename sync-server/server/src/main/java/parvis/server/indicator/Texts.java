package parvis.server.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The room's French, from its bundle.
final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "parvis.server.indicator.texts",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    static String of(String key, String... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.FRENCH).format(values);
    }

    /// A number as people here write it: `11 073`, `5,9`.
    static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        var digits = plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        int point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var rest = point < 0 ? "" : "," + digits.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f") + rest;
    }

    /// The sentence that begins with a capital and ends with a full stop.
    static String sentence(String phrase) {
        return of("sentence", phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1));
    }
}
