package parvis.kiosk.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// What papers say by themselves: heads, feet, the register, the notices.
final class PaperTexts {
    private static final String BUNDLE = "/parvis/kiosk/papers.properties";

    private final ResourceBundle patterns;

    private PaperTexts(ResourceBundle patterns) {
        this.patterns = patterns;
    }

    /// The French texts.
    ///
    /// @throws IllegalStateException when the bundle is not in the jar
    static PaperTexts french() {
        try (var stream = PaperTexts.class.getResourceAsStream(BUNDLE)) {
            if (stream == null) {
                throw new IllegalStateException(BUNDLE + " is not in the jar");
            }
            return new PaperTexts(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of that key, its placeholders filled.
    ///
    /// @throws java.util.MissingResourceException when no such key is in the bundle
    String get(String key, Object... values) {
        var pattern = patterns.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.FRANCE).format(values);
    }
}
