package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parvis.server.pack.PackReader;

/// A town is data: no class of any module names the first town, or one of its themes, desks, places, indicators or
/// reference figures. Looks at the whole project, since all of it must serve the next town.
final class NoTownInTheCodeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void no_class_names_the_first_town_or_anything_of_its_plan() throws IOException {
        var names = names();
        assertTrue(names.size() > 90, () -> "names looked for: " + names.size());
        var found = new TreeSet<String>();
        for (var file : sources()) {
            quoted(file).stream()
                    .filter(text -> names.contains(text)
                            || text.toLowerCase(Locale.ROOT).contains("dugny"))
                    .forEach(text -> found.add(ROOT.relativize(file) + ": " + text));
        }
        assertEquals(Set.of(), found);
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        var territory =
                PackReader.open(ROOT.resolve("install/territories/dugny")).territory();
        territory.themes().forEach(theme -> names.addAll(List.of(theme.id().value(), theme.label())));
        territory.services().forEach(desk -> names.addAll(List.of(desk.id().value(), desk.label())));
        territory.places().forEach(place -> names.addAll(List.of(place.id().value(), place.name())));
        territory.fiches().forEach(fiche -> names.addAll(List.of(fiche.id(), fiche.title())));
        territory.indicators().forEach(row -> names.addAll(List.of(row.id().value(), row.label())));
        territory.references().forEach(reference -> names.add(reference.label()));
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }

    private static List<String> quoted(Path file) {
        try {
            return QUOTED.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
