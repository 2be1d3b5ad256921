package parvis.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The languages of this terminal: French, and each of which there is a file.
public final class Languages {
    /// Plain French: what a text that is not translated is said in.
    private static final String PLAIN = "fr-x-falc";

    private static final int WHOLE = 100;

    private final Map<String, Map<String, String>> byTag = new HashMap<>();
    private final List<Language> all = new ArrayList<>();
    private final Map<String, String> french = Texts.frenchPatterns();
    private final Map<Language, Texts> texts = new HashMap<>();

    private Languages(List<LanguageFile> files) {
        all.add(Language.FRENCH);
        files.stream().sorted(Comparator.comparingInt(LanguageFile::order)).forEach(file -> {
            // A file from outside adds to the bundled one of the same language, and replaces what it says anew.
            all.removeIf(known -> known.tag().equals(file.language().tag()));
            all.add(file.language());
            byTag.computeIfAbsent(file.language().tag(), _ -> new HashMap<>()).putAll(file.texts());
        });
    }

    /// Those that every terminal has.
    public static Languages bundled() {
        return new Languages(LanguageFile.bundled());
    }

    /// Those, and the files of that folder, which may be missing.
    public static Languages with(Path folder) {
        try {
            return new Languages(Stream.concat(LanguageFile.bundled().stream(), LanguageFile.in(folder).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// French first.
    public List<Language> all() {
        return List.copyOf(all);
    }

    /// What the screens say in that language.
    public Texts texts(Language language) {
        return texts.computeIfAbsent(
                language, wanted -> new Texts(wanted, own(wanted), byTag.getOrDefault(PLAIN, Map.of()), french));
    }

    /// The letters that language is written in, as a family of the bundled fonts.
    public String family(Language language) {
        return Fonts.family(language);
    }

    /// How much of what residents read is in that language, of 100; whole only when nothing is missing.
    public int share(Language language) {
        if (language.equals(Language.FRENCH)) {
            return WHOLE;
        }
        var keys = Texts.residentsKeys();
        var own = own(language);
        var known = keys.stream().filter(own::containsKey).count();
        return (int) (known * WHOLE / keys.size());
    }

    private Map<String, String> own(Language language) {
        return language.equals(Language.FRENCH) ? french : byTag.getOrDefault(language.tag(), Map.of());
    }
}
