package parvis.kiosk.ui.comfort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/// What the terminal owes to whom, requirement by requirement (EN 301 549, WCAG), and what shows that it is so: tests
/// that run at each build, or somebody who looks at the terminal where it hangs.
public final class AccessibilitySheet {
    private static final String ON_SITE = "SITE";
    private static final String NOT_YET = "NOT";
    private static final String NOT_CONCERNED = "NONE";
    private static final int PARTS = 4;

    private AccessibilitySheet() {}

    /// One requirement.
    ///
    /// @param id « A1 »
    /// @param clause where it is written
    /// @param sentence what it means for who stands there, in plain French
    /// @param tests those that show it: class under `parvis.kiosk`, `#`, method
    /// @param standing how it stands
    public record Row(String id, String clause, String sentence, List<String> tests, Standing standing) {
        public Row {
            tests = List.copyOf(tests);
        }
    }

    /// How a requirement stands. Only what has tests is said to be tried.
    public enum Standing {
        /// Tests show it at each build.
        TRIED,
        /// Tests show it, and something of it is the housing's or the place's.
        TRIED_AND_ON_SITE,
        /// Only where the terminal hangs can it be seen.
        ON_SITE,
        /// It is not so yet, or nothing shows that it is.
        NOT_YET,
        /// There is nothing on this terminal that it speaks of.
        NOT_CONCERNED
    }

    /// All of them, in the order of the design.
    public static List<Row> rows() {
        try (var stream = AccessibilitySheet.class.getResourceAsStream("/parvis/kiosk/accessibility.txt")) {
            if (stream == null) {
                throw new IllegalStateException("accessibility.txt is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessibilitySheet::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("not four parts: " + line);
        }
        var proof = List.of(parts[3].split(" ", -1));
        var tests = proof.stream().filter(each -> each.contains("#")).toList();
        return new Row(parts[0], parts[1], parts[2], tests, standing(proof, tests));
    }

    private static Standing standing(List<String> proof, List<String> tests) {
        Predicate<String> said = proof::contains;
        if (!tests.isEmpty()) {
            return said.test(ON_SITE) ? Standing.TRIED_AND_ON_SITE : Standing.TRIED;
        }
        if (said.test(NOT_CONCERNED)) {
            return Standing.NOT_CONCERNED;
        }
        if (!said.test(ON_SITE) && !said.test(NOT_YET)) {
            throw new IllegalStateException("neither a test nor a reason: " + proof);
        }
        return said.test(ON_SITE) ? Standing.ON_SITE : Standing.NOT_YET;
    }

    /// The key of its words in the bundles.
    public static String key(Standing standing) {
        return switch (standing) {
            case TRIED -> "access.tried";
            case TRIED_AND_ON_SITE -> "access.tried.site";
            case ON_SITE -> "access.site";
            case NOT_YET -> "access.not";
            case NOT_CONCERNED -> "access.none";
        };
    }
}
