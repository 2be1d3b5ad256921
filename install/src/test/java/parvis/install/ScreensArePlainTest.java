package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.server.plain.Fault;
import parvis.server.plain.Kind;
import parvis.server.plain.Lexicon;
import parvis.server.plain.PlainLanguage;
import parvis.server.plain.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what the terminal itself says to residents in French against the rules that a territory's sentences must keep:
/// the same rules, and the words that the shared folder refuses. The territory's own sentences are held against them by
/// `install/territory check` and at each start of the server.
final class ScreensArePlainTest {
    private static final Path BUNDLES = Path.of("../kiosk/src/main/resources/parvis/kiosk");
    private static final String SUFFIX = ".properties";
    private static final String PLAIN_FRENCH = "languages/fr-x-falc.properties";
    private static final Path WORDS = Path.of("territories/france/words.json");
    /// An address is what it is.
    private static final String ADDRESS = "3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07";

    /// The beginning of a sentence that a touch on what is listed ends.
    private static final String UNFINISHED = "Je viens pour…";

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,((?:[^{}]|\\{\\d})*)}");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("\\n|(?<=[.?])\\s+");

    private final PlainLanguage language = new PlainLanguage(lexicon());

    /// All bundles but the team's and the technician's.
    static List<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return Stream.concat(files.map(file -> file.getFileName().toString()), Stream.of(PLAIN_FRENCH))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(name -> !name.startsWith("staff-") && !name.equals("technician"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_that_a_resident_reads_is_plain(String bundle) throws IOException {
        var faults = new ArrayList<String>();
        texts(bundle)
                .forEach((key, text) -> sentences(text)
                        .forEach(sentence ->
                                rules(sentence).forEach(rule -> faults.add(key + " " + rule + ": " + sentence))));
        assertEquals(List.of(), faults);
    }

    /// The test of the test: what would be refused if somebody wrote it into a bundle.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LENGTH | Vous pouvez venir ici le matin et le soir avec vos enfants et tous vos papiers.",
                "ACRONYM | Demandez au CCAS.",
                "JARGON | Les usagers attendent.",
                "PASSIVE | Votre aide est versée chaque mois.",
                "QUOTES | L'accueil est ouvert.",
                "SPACE | Avez-vous un code?",
                "PUNCTUATION | Venez (sans rendez-vous).",
                "FOREIGN | Écrivez un e-mail."
            })
    void a_sentence_that_is_not_plain_is_refused(Rule rule, String sentence) {
        assertTrue(rules(sentence).contains(rule), () -> sentence + " broke " + rules(sentence));
    }

    @Test
    void a_number_a_choice_and_a_second_sentence_are_read_as_they_are_shown() {
        assertEquals(
                List.of("Complet", "Complet.", "3 personnes attendent."),
                sentences("{0,choice,0#Complet|1<Complet. {0} personnes attendent.}"));
    }

    private List<Rule> rules(String sentence) {
        return language.faults(sentence, kind(sentence)).stream()
                .map(Fault::rule)
                .toList();
    }

    private static Kind kind(String sentence) {
        if (sentence.endsWith("?")) {
            return Kind.QUESTION;
        }
        return sentence.endsWith(".") ? Kind.SENTENCE : Kind.ITEM;
    }

    /// Each alternative, each sentence of it, with a number where something is filled in.
    private static List<String> sentences(String text) {
        var choice = CHOICE.matcher(text);
        if (choice.find()) {
            return Stream.of(choice.group(1).split("\\|"))
                    .map(one -> text.substring(0, choice.start())
                            + one.replaceFirst("^\\d+[#<]", "")
                            + text.substring(choice.end()))
                    .flatMap(one -> sentences(one).stream())
                    .toList();
        }
        return BETWEEN_SENTENCES
                .splitAsStream(text.replaceAll("\\{\\d}", "3").replace(ADDRESS, "Paris"))
                .filter(sentence -> !sentence.isBlank() && !sentence.equals(UNFINISHED))
                .toList();
    }

    private static Map<String, String> texts(String bundle) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + SUFFIX))) {
            read.load(reader);
        }
        var texts = new TreeMap<String, String>();
        read.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("language.") && !key.startsWith("keyboard."))
                .filter(key -> !key.startsWith("papers.") || key.startsWith("papers.notice."))
                .forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }

    private static Lexicon lexicon() {
        var refused = new HashMap<String, String>();
        var words = words();
        words.forEach(word -> {
            if (word.path("status").asString().equals("refused")) {
                refused.put(word.path("word").asString(), word.path("plain").asString());
            }
        });
        return new Lexicon(refused, named("acronym", words), named("name", words));
    }

    private static Set<String> named(String status, List<JsonNode> words) {
        return words.stream()
                .filter(word -> word.path("status").asString().equals(status))
                .map(word -> word.path("word").asString())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> words() {
        var all = new ArrayList<JsonNode>();
        JsonMapper.shared().readTree(WORDS.toFile()).path("words").forEach(all::add);
        return all;
    }
}
