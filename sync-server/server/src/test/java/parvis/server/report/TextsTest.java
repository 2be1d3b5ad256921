package parvis.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("parvis.server.report.texts", Locale.ROOT);
    private static final Path SOURCES = Path.of("src/main/java/parvis/server");

    @Test
    void every_text_is_used_and_every_text_used_exists() throws IOException {
        var quoted = new TreeSet<String>();
        var table = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
        for (var room : List.of("report", "document")) {
            try (var files = Files.list(SOURCES.resolve(room))) {
                for (var file : files.toList()) {
                    table.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(quoted::add);
                }
            }
        }
        var unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeIf(key -> quoted.contains(key) || quoted.contains(key.replaceFirst("^table\\.", "")));
        assertEquals(new TreeSet<String>(), unused);
    }

    @Test
    void french_signs_have_a_narrow_space_that_does_not_break() {
        var wrong = BUNDLE.keySet().stream()
                .filter(key -> BUNDLE.getString(key).matches(".*(« | »| [;:!?%]|').*"))
                .toList();
        assertEquals(List.of(), wrong);
    }
}
