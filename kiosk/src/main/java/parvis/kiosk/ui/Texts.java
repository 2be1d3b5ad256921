package parvis.kiosk.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;

/// What the screens say, from bundles in UTF-8: one for everybody, one for each part of the staff's screens. Keys are
/// `<screen>.<element>[.<state>]`.
public final class Texts {
    private static final List<String> BUNDLES = List.of(
            "texts",
            "voice",
            "staff-entry",
            "staff-sessions",
            "staff-records",
            "staff-lately",
            "staff-practice",
            "papers");

    private final Map<String, String> patterns;
    private final Locale locale;

    private Texts(Map<String, String> patterns, Locale locale) {
        this.patterns = Map.copyOf(patterns);
        this.locale = locale;
    }

    /// The French texts.
    ///
    /// @throws IllegalStateException when a bundle is not in the jar, or two say the same key
    public static Texts french() {
        Map<String, String> all = new HashMap<>();
        for (var bundle : BUNDLES) {
            var read = read("/parvis/kiosk/" + bundle + ".properties");
            for (var key : read.keySet()) {
                if (all.put(key, read.getString(key)) != null) {
                    throw new IllegalStateException(bundle + ".properties says again what is said: " + key);
                }
            }
        }
        return new Texts(all, Locale.FRANCE);
    }

    private static PropertyResourceBundle read(String resource) {
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of that key, its placeholders `{0}`, `{1,choice,…}` filled.
    ///
    /// @throws MissingResourceException when no such key is in the bundle
    public String get(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no such text: " + key, Texts.class.getName(), key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
