package parvis.server.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The French of this room.
final class PackTexts {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("parvis.server.pack.texts", Locale.FRENCH, PackTexts.class.getClassLoader());

    private PackTexts() {}

    /// The text of that key, its `{0}`… filled in.
    static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.FRENCH).format(values);
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
