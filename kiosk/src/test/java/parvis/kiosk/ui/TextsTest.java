package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/parvis/kiosk");
    private static final Path BUNDLES = Path.of("src/main/resources/parvis/kiosk");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+)\"");
    private static final Pattern USED = Pattern.compile("texts(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");

    @Test
    void every_key_that_is_used_exists() throws IOException {
        var missing = new TreeSet<>(found(USED));
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_key_is_used() throws IOException {
        var unused = new TreeSet<>(keys());
        unused.removeAll(found(LITERAL));
        assertEquals(Set.of(), unused);
    }

    @Test
    void typography_is_french() throws IOException {
        var faults = new ArrayList<String>();
        for (var line : frenchLines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var text = line.substring(line.indexOf('=') + 1).strip();
            if (text.contains("'")) {
                faults.add("a straight apostrophe, which MessageFormat would eat: " + line);
            }
            if (text.matches(".*[^\u202f0-9{}A-Za-z.][;:!?»].*") || text.matches(".* [;:!?»].*")) {
                faults.add("no narrow no-break space before a high sign: " + line);
            }
            if (text.contains("«") && !text.contains("«\u202f")) {
                faults.add("no narrow no-break space after «: " + line);
            }
            if (text.contains("...")) {
                faults.add("three dots for an ellipsis: " + line);
            }
            if (text.endsWith("!")) {
                faults.add("an exclamation mark: " + line);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void plurals_are_said_as_people_say_them() {
        var texts = Texts.french();
        assertEquals("Il reste 1 place", texts.get("session.left", 1));
        assertEquals("Il reste 3 places", texts.get("session.left", 3));
        assertEquals("Complet", texts.get("session.full", 0));
        assertEquals("Complet. 1 personne attend.", texts.get("session.full", 1));
        assertEquals("Complet. 2 personnes attendent.", texts.get("session.full", 2));
        assertEquals("aucun lieu", texts.get("themes.count", 0));
    }

    private static List<String> frenchLines() throws IOException {
        var all = new ArrayList<>(lines());
        all.addAll(Files.readAllLines(BUNDLES.resolve("languages/fr-x-falc.properties")));
        return all;
    }

    private static Set<String> keys() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(String.join("\n", lines())));
        return properties.stringPropertyNames();
    }

    private static List<String> lines() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(
                            file -> file.toString().endsWith(".properties") && !file.endsWith("technician.properties"))
                    .flatMap(file -> read(file).lines())
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
