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
import java.util.Set;
import java.util.stream.Collectors;
import parvis.kiosk.ui.control.Borrowed;

/// What the screens say in one language, from bundles in UTF-8: one for residents, one for each part of the staff's
/// screens. Keys are `<screen>.<element>[.<state>]`. What a language lacks is said in plain French, else in French, and
/// marked as [Borrowed].
public final class Texts {
    private static final String FIRST = "texts";
    private static final List<String> RESIDENTS =
            List.of(FIRST, "places", "rights", "help", "voice", "comfort", "opinion", "papers");
    private static final String PAPERS = "papers.";
    private static final String NOTICE = "papers.notice.";
    private static final List<String> BUNDLES = List.of(
            FIRST,
            "places",
            "rights",
            "help",
            "voice",
            "comfort",
            "opinion",
            "staff-entry",
            "staff-sessions",
            "staff-records",
            "staff-lately",
            "staff-practice",
            "staff-help",
            "papers");

    private final Language language;
    private final Map<String, String> own;
    private final Map<String, String> plain;
    private final Map<String, String> french;
    private final boolean marked;
    private final DateWords dates;

    Texts(Language language, Map<String, String> own, Map<String, String> plain, Map<String, String> french) {
        this.language = language;
        this.own = Map.copyOf(own);
        this.plain = Map.copyOf(plain);
        this.french = Map.copyOf(french);
        marked = !language.french();
        dates = DateWords.of(this);
    }

    /// What is printed.
    private Texts(Language language, Map<String, String> all) {
        this.language = language;
        own = Map.copyOf(all);
        plain = Map.of();
        french = Map.of();
        marked = false;
        dates = DateWords.of(this);
    }

    /// The French texts.
    ///
    /// @throws IllegalStateException when a bundle is not in the jar, or two say the same key
    public static Texts french() {
        var all = frenchPatterns();
        return new Texts(Language.FRENCH, all, Map.of(), all);
    }

    /// The word of the first frame, out of one bundle: to read all languages for it would keep it waiting.
    public static String firstWord() {
        return read(FIRST).getString("attract.welcome");
    }

    static Map<String, String> frenchPatterns() {
        Map<String, String> all = new HashMap<>();
        for (var bundle : BUNDLES) {
            var read = read(bundle);
            for (var key : read.keySet()) {
                if (all.put(key, read.getString(key)) != null) {
                    throw new IllegalStateException(bundle + ".properties says again what is said: " + key);
                }
            }
        }
        return all;
    }

    /// The keys of what residents read: what is to be translated.
    static Set<String> residentsKeys() {
        return RESIDENTS.stream()
                .flatMap(bundle -> read(bundle).keySet().stream())
                // Of the papers they read what they are told of their data, on the screen too.
                .filter(key -> !key.startsWith(PAPERS) || key.startsWith(NOTICE))
                .collect(Collectors.toSet());
    }

    private static PropertyResourceBundle read(String bundle) {
        var resource = "/parvis/kiosk/" + bundle + ".properties";
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which language it is.
    public Language language() {
        return language;
    }

    /// Whether its letters are another family's than the house's, and higher.
    public boolean highLetters() {
        return !Fonts.family(language).equals(Fonts.HOUSE);
    }

    /// Whether its words stand without blanks between them, so that a line may end at any sign.
    public boolean withoutBlanks() {
        return language.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /// Days and hours as this language says them.
    public DateWords dates() {
        return dates;
    }

    /// The text of that key, its placeholders `{0}`, `{1,choice,…}` filled.
    ///
    /// @throws MissingResourceException when no such key is in the bundle
    public String get(String key, Object... values) {
        var pattern = own.get(key);
        if (pattern != null) {
            return said(pattern, language.locale(), values);
        }
        var borrowed = plain.getOrDefault(key, french.get(key));
        if (borrowed == null) {
            throw new MissingResourceException("no such text: " + key, Texts.class.getName(), key);
        }
        return content(said(borrowed, Locale.FRANCE, values));
    }

    /// A sentence of the catalogue, which is French: marked where the screen speaks another language.
    public String content(String sentence) {
        return marked ? Borrowed.sentence(sentence) : sentence;
    }

    /// A French name, of a place or a session: to be spoken as French, and not to be marked for the eye.
    public String name(String name) {
        return marked ? Borrowed.name(name) : name;
    }

    /// What is put on paper: without marks, and in plain French where the printers lack the language's letters.
    public Texts printed() {
        var all = new HashMap<>(french);
        all.putAll(plain);
        if (language.font().isEmpty()) {
            all.putAll(own);
        }
        return new Texts(language.font().isEmpty() ? language : Language.FRENCH, all);
    }

    private static String said(String pattern, Locale locale, Object... values) {
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
