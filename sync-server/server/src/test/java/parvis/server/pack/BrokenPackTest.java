package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One pack for each rule that can be broken: the check names file, line and field, and says what to do.
final class BrokenPackTest {
    /// Rules about a file as a whole: `BrokenFileTest` breaks them.
    private static final Set<String> OF_FILES = Set.of("file", "folder", "json");

    @TempDir
    private Path folder;

    static List<BrokenPacks.Case> cases() throws IOException {
        return BrokenPacks.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_where_and_what_to_do(BrokenPacks.Case broken) throws IOException {
        var pack = BrokenPacks.copy(folder);
        broken.spoil(pack);
        var printed = problems(pack).stream().map(Problem::toString).toList();
        assertEquals(
                String.join("\n", broken.expected()), String.join("\n", printed).replace('\u202F', ' '));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_by_the_server_unless_it_is_only_a_warning(BrokenPacks.Case broken) throws IOException {
        var pack = BrokenPacks.copy(folder);
        broken.spoil(pack);
        if (problems(pack).stream().anyMatch(Problem::isError)) {
            var refused = assertThrows(BrokenPack.class, () -> PackReader.open(pack));
            assertEquals(problems(pack), refused.problems());
        } else {
            assertEquals(problems(pack), PackReader.open(pack).warnings());
        }
    }

    @Test
    void every_rule_has_a_pack_that_breaks_it() throws IOException {
        var broken = new TreeSet<String>();
        for (var spoilt : cases()) {
            var pack = BrokenPacks.copy(folder.resolve(spoilt.name()));
            spoilt.spoil(pack);
            problems(pack).forEach(problem -> broken.add(problem.code()));
        }
        var rules = new TreeSet<String>();
        for (var key : ResourceBundle.getBundle("parvis.server.pack.texts").keySet()) {
            var rule = key.replaceAll("\\.advice$", "");
            if (!rule.equals(key) && !OF_FILES.contains(rule.substring(0, rule.indexOf('.')))) {
                rules.add(rule);
            }
        }
        rules.removeAll(broken);
        assertEquals(Set.of(), rules);
        assertTrue(cases().size() >= 25);
    }

    private static List<Problem> problems(Path pack) {
        return switch (PackReader.read(pack)) {
            case PackReading.Sound(var sound) -> sound.warnings();
            case PackReading.Broken(var problems) -> problems;
        };
    }
}
