package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

final class TextsTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("parvis.server.indicator.texts", Locale.ROOT);
    private static final Path SOURCES = Path.of("src/main/java/parvis/server/indicator");

    @Test
    void every_text_is_used_and_every_text_used_exists() throws IOException {
        var wanted = new TreeSet<>(composed());
        var asked = Pattern.compile("Texts\\.of\\(\\s*\"([a-z.]+[a-z])\"");
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                asked.matcher(Files.readString(file)).results().forEach(found -> wanted.add(found.group(1)));
            }
        }
        // Asked through Texts.sentence().
        wanted.add("sentence");
        assertEquals(wanted, new TreeSet<>(BUNDLE.keySet()));
    }

    @Test
    void french_signs_have_a_narrow_space_that_does_not_break() {
        var wrong = BUNDLE.keySet().stream()
                .filter(key -> BUNDLE.getString(key).matches(".*(« | »| [;:!?%]|').*"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static List<String> composed() {
        var keys = new ArrayList<String>();
        Stream.of(Measure.values()).forEach(measure -> keys.add("measure." + measure.wireName()));
        for (var dimension : Dimension.values()) {
            keys.add("plural." + dimension.wireName());
            if (!dimension.isList()) {
                keys.add("single." + dimension.wireName());
                // What feeds an indicator is said of one activity: the activity itself is no condition of it.
                Stream.of("where", "feed")
                        .filter(part -> part.equals("where") || dimension != Dimension.ACTIVITY)
                        .flatMap(part -> Stream.of("is", "not", "present", "absent")
                                .map(test -> part + "." + dimension.wireName() + "." + test))
                        .forEach(keys::add);
            }
        }
        Stream.of(Led.values()).forEach(led -> keys.add("led." + led.name().toLowerCase(Locale.ROOT)));
        return keys;
    }
}
