package parvis.server.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The French of this room.
final class PackTexts {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("parvis.server.pack.texts", Locale.FRENCH, PackTexts.class.getClassLoader());

    private static final int MOST = 600;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private PackTexts() {}

    /// The text of that key, its `{0}`… filled in. What a stranger's file says is shown short and without control
    /// signs.
    static String get(String key, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof String text ? shown(text) : value)
                .toArray();
        return new MessageFormat(TEXTS.getString(key), Locale.FRENCH).format(shown);
    }

    /// At most [#MOST] letters, each of which a screen can show.
    static String shown(String text) {
        var cut = text.length() <= MOST ? text : text.substring(0, MOST) + "…";
        return CONTROL.matcher(cut).replaceAll("\uFFFD");
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
