package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a town reads to make its pack is true: the smallest pack works, no field and no word is left out.
final class PackDocumentationTest {
    private static final Path PAGES = Path.of("../../install/territories");
    private static final Pattern EXAMPLE = Pattern.compile("`([a-z-]+\\.json)`\\n```json\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void the_smallest_pack_that_the_page_shows_is_sound() throws IOException {
        var shown = new TreeSet<String>();
        for (var example : EXAMPLE.matcher(page("README.md")).results().toList()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
            shown.add(example.group(1));
        }
        assertEquals(6, shown.size(), shown::toString);
        var reading = PackReader.read(folder);
        var sound = assertInstanceOf(PackReading.Sound.class, reading, reading::toString);
        assertEquals(List.of(), sound.pack().warnings());
    }

    @Test
    void the_page_names_every_field_of_every_schema() throws IOException {
        var page = page("README.md");
        var missing = new TreeSet<String>();
        try (var schemas = Files.list(Path.of("src/main/resources/parvis/server/pack/schema"))) {
            for (var schema : schemas.toList()) {
                fields(new JsonMapper().readTree(Files.readString(schema)))
                        .filter(field -> !page.contains("`" + field + "`"))
                        .forEach(field -> missing.add(schema.getFileName() + " " + field));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_pages_name_every_form_field_and_number_of_a_formula() throws IOException {
        var formulas = page("indicateurs.md");
        var missing = new TreeSet<String>();
        FormulaReader.forms().stream()
                .filter(form -> !formulas.contains("{\"" + form + "\":"))
                .forEach(missing::add);
        Words.SINGLE.stream()
                .filter(field -> !formulas.contains("`" + field + "`"))
                .forEach(missing::add);
        var all = formulas + page("README.md");
        Stream.concat(Words.MEASURES.stream(), Words.FIELDS.stream())
                .filter(word -> !all.contains("`" + word + "`"))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    private static String page(String name) throws IOException {
        return Files.readString(PAGES.resolve(name));
    }

    /// Every name under some `properties`.
    private static Stream<String> fields(JsonNode schema) {
        var here = schema.path("properties").propertyNames().stream();
        return Stream.concat(here, schema.values().stream().flatMap(PackDocumentationTest::fields));
    }
}
