package parvis.server.web.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The French texts of pages and answers, from `texts.properties`.
public final class Texts {
    private final ResourceBundle bundle =
            ResourceBundle.getBundle("parvis.server.web.texts", Locale.FRENCH, Texts.class.getClassLoader());

    /// The text of that key, with `{0}`, `{1}`… filled in.
    ///
    /// @throws java.util.MissingResourceException when there is none
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.FRENCH).format(values);
    }

    /// True when there is a text of that key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
