package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.control.Borrowed;

/// The languages' files, and what is said where one of them says nothing.
final class LanguagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Path FONTS = Path.of("src/main/resources/parvis/kiosk/fonts");
    private static final int FALC_WORDS = 15;

    private final Languages languages = Languages.bundled();
    private final Map<String, String> french = Texts.frenchPatterns();

    @Test
    void french_and_seven_files_are_there() {
        assertEquals(
                List.of("fr", "fr-x-falc", "en", "ar", "pt", "ro", "ta", "zh"),
                languages.all().stream().map(Language::tag).toList());
        for (var language : languages.all()) {
            var share = languages.share(language);
            assertTrue(share > 0 && share <= 100, language.tag() + " " + share);
        }
    }

    @Test
    void no_file_says_what_french_does_not() {
        for (var file : LanguageFile.bundled()) {
            var more = new TreeSet<>(file.texts().keySet());
            more.removeAll(Texts.residentsKeys());
            assertEquals(new TreeSet<String>(), more, file.language().tag());
        }
    }

    @Test
    void each_translation_has_the_placeholders_of_the_french_text() {
        var faults = new ArrayList<String>();
        for (var file : LanguageFile.bundled()) {
            file.texts().forEach((key, text) -> {
                // An alternative may do without its number: « ثانية واحدة ».
                var most = placeholders(french.getOrDefault(key, ""));
                if (!most.equals(placeholders(text)) || text.contains("'")) {
                    faults.add(file.language().tag() + " " + key + " = " + text);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void every_text_can_be_said_of_every_number() {
        for (var file : LanguageFile.bundled()) {
            var locale = file.language().locale();
            for (var text : file.texts().values()) {
                var format = new MessageFormat(text, locale);
                for (var n = 0; n <= 130; n++) {
                    var said = format.format(new Object[] {n, n, n});
                    assertFalse(said.contains("{"), said);
                }
            }
        }
    }

    @Test
    void plurals_are_each_language_s_own() {
        assertEquals("1 seat left", said("en", "session.left", 1));
        assertEquals("2 seats left", said("en", "session.left", 2));
        assertEquals("بقي مكان واحد", said("ar", "session.left", 1));
        assertEquals("بقي مكانان", said("ar", "session.left", 2));
        assertEquals("بقيت 3 أماكن", said("ar", "session.left", 3));
        assertEquals("بقي 12 مكانًا", said("ar", "session.left", 12));
        assertEquals("Au rămas 19 locuri", said("ro", "session.left", 19));
        assertEquals("Au rămas 20 de locuri", said("ro", "session.left", 20));
        assertEquals("Au rămas 101 locuri", said("ro", "session.left", 101));
        assertEquals("还有 3 个名额", said("zh", "session.left", 3));
    }

    @Test
    void days_and_hours_are_said_in_the_language_with_the_digits_of_the_street() {
        var day = LocalDate.of(2026, 11, 26);
        assertEquals(
                "jeudi 26\u00a0novembre",
                languages.texts(Language.FRENCH).dates().day(day));
        assertEquals(
                "Thursday 26 November", languages.texts(named("en")).dates().day(day));
        assertEquals("الخميس، 26 نوفمبر", languages.texts(named("ar")).dates().day(day));
        assertEquals("11月26日周四", languages.texts(named("zh")).dates().day(day));
        assertEquals("26\u00a0novembre 2026", dated("fr", day));
        assertEquals("1er\u00a0mars 2027", dated("fr-x-falc", LocalDate.of(2027, 3, 1)));
        assertEquals("26 November 2026", dated("en", day));
        assertEquals("26 نوفمبر 2026", dated("ar", day));
        assertEquals("26 de novembro de 2026", dated("pt", day));
        assertEquals("26 noiembrie 2026", dated("ro", day));
        assertEquals("26 நவம்பர், 2026", dated("ta", day));
        assertEquals("2026年11月26日", dated("zh", day));
        for (var language : languages.all()) {
            var clock = languages.texts(language).dates().clock(LocalTime.of(14, 32));
            assertEquals("14:32", clock, language.tag());
        }
    }

    @Test
    void what_is_not_translated_is_said_in_plain_french_and_marked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tr.properties"), "language.name = Türkçe\nfirst.yes = Evet\n");
        var more = Languages.with(folder);
        var turkish = more.texts(more.all().getLast());
        var plain = languages.texts(named("fr-x-falc")).get("mine.sure", 2);
        assertEquals(plain, Borrowed.plain(turkish.get("mine.sure", 2)));
        assertEquals(List.of(new Borrowed.Part(plain, true)), Borrowed.parts(turkish.get("mine.sure", 2)));
        assertFalse(Borrowed.anySentence(turkish.get("first.yes")));
        assertFalse(Borrowed.anySentence(languages.texts(Language.FRENCH).content("Une fiche")));
        assertFalse(Borrowed.anySentence(turkish.name("Ludothèque")), "names are not marked for the eye");
        assertTrue(Borrowed.parts(turkish.name("Ludothèque")).getFirst().french(), "but for the voice");
    }

    @Test
    void what_is_printed_has_no_marks_and_is_french_where_the_printers_lack_the_letters(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("tr.properties"), "language.name = Türkçe\nbook.done = Tamam\n");
        var more = Languages.with(folder);
        var turkish = more.texts(more.all().getLast()).printed();
        assertEquals("Tamam", turkish.get("book.done"));
        assertEquals("Une ludothèque", turkish.content("Une ludothèque"));
        assertFalse(Borrowed.anySentence(turkish.get("book.waits.call")));
        var plain = languages.texts(named("fr-x-falc")).get("book.waits.call");
        assertEquals(plain, turkish.get("book.waits.call"));
        assertEquals(plain, languages.texts(named("ar")).printed().get("book.waits.call"));
    }

    @Test
    void each_bundled_language_says_all_that_residents_read() {
        for (var language : languages.all()) {
            assertEquals(100, languages.share(language), language.tag());
        }
    }

    @Test
    void a_file_in_a_folder_adds_a_language_and_its_share_is_computed(@TempDir Path folder) throws IOException {
        var keys = Texts.residentsKeys().stream().sorted().toList();
        var half = keys.subList(0, keys.size() / 2);
        Files.writeString(
                folder.resolve("tr.properties"),
                half.stream()
                        .map(key -> key + " = x")
                        .collect(Collectors.joining("\n", "language.name = Türkçe\n", "\n")));
        var more = Languages.with(folder);
        var turkish = more.all().getLast();
        assertEquals(new Language("tr", "Türkçe", Locale.of("tr"), false, "", false), turkish);
        assertEquals(half.size() * 100 / keys.size(), more.share(turkish));
        assertEquals("x", more.texts(turkish).get(half.getFirst()));
    }

    @Test
    void a_file_in_a_folder_mends_a_bundled_language(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("en.properties"),
                "language.name = English\nlanguage.reviewed = yes\nfirst.yes = Yes!\n");
        var mended = Languages.with(folder);
        var english = mended.all().stream()
                .filter(one -> one.tag().equals("en"))
                .findFirst()
                .orElseThrow();
        assertTrue(english.reviewed());
        assertEquals("Yes!", mended.texts(english).get("first.yes"));
        assertEquals("No", mended.texts(english).get("first.no"));
    }

    @Test
    void no_machine_made_language_says_that_a_person_has_read_it() {
        var reviewed = languages.all().stream().filter(Language::reviewed).toList();
        assertEquals(List.of(Language.FRENCH), reviewed, "who reads one of them all through changes this line");
    }

    @Test
    void plain_french_has_short_sentences() {
        var long_ones = texts("fr-x-falc").values().stream()
                .flatMap(text -> Pattern.compile("[.?:|]").splitAsStream(text))
                .filter(sentence -> sentence.strip().split("\\s+").length > FALC_WORDS)
                .toList();
        assertEquals(List.of(), long_ones);
    }

    @Test
    void each_font_has_every_letter_of_its_language() throws IOException, FontFormatException {
        for (var file : LanguageFile.bundled()) {
            var name = file.language().font().isEmpty()
                    ? "AtkinsonHyperlegibleNext"
                    : file.language().font();
            for (var weight : List.of("400Regular", "700Bold")) {
                var font = Font.createFont(
                        Font.TRUETYPE_FONT,
                        FONTS.resolve(name + "_" + weight + ".ttf").toFile());
                var lacking = new TreeSet<String>();
                (String.join("", file.texts().values()) + file.language().name())
                        .codePoints()
                        .filter(point -> !Character.isISOControl(point) && point != '\u202f')
                        .filter(point -> !font.canDisplay(point))
                        .forEach(point -> lacking.add(Character.toString(point)));
                assertEquals(new TreeSet<String>(), lacking, file.language().tag() + " " + weight);
            }
        }
    }

    private String dated(String tag, LocalDate day) {
        return languages.texts(named(tag)).dates().dated(day);
    }

    private Language named(String tag) {
        return languages.all().stream()
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private String said(String tag, String key, Object... values) {
        return languages.texts(named(tag)).get(key, values);
    }

    private static Map<String, String> texts(String tag) {
        return LanguageFile.bundled().stream()
                .filter(file -> file.language().tag().equals(tag))
                .findFirst()
                .map(LanguageFile::texts)
                .orElseGet(HashMap::new);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
