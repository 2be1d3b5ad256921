package parvis.server.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The report's French, from its bundle.
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "parvis.server.report.texts",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /// The text of that key, with `{0}`, `{1}`… filled in.
    ///
    /// @throws java.util.MissingResourceException when there is none
    public static String of(String key, String... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.FRENCH).format(values);
    }
}
