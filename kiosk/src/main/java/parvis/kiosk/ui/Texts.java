package parvis.kiosk.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/// What the screens say, from a bundle in UTF-8. Keys are `<screen>.<element>[.<state>]`.
public final class Texts {
    private final PropertyResourceBundle bundle;
    private final Locale locale;

    private Texts(PropertyResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The French texts.
    public static Texts french() {
        try (var stream = Texts.class.getResourceAsStream("/parvis/kiosk/texts.properties")) {
            if (stream == null) {
                throw new IllegalStateException("texts.properties is not in the jar");
            }
            var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return new Texts(new PropertyResourceBundle(reader), Locale.FRANCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of that key, its placeholders `{0}`, `{1,choice,…}` filled.
    ///
    /// @throws java.util.MissingResourceException when no such key is in the bundle
    public String get(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
