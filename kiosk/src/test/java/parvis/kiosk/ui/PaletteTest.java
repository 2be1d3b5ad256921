package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The tokens of `kiosk.css`, as numbers.
final class PaletteTest {
    private static final Path STYLE = Path.of("src/main/resources/parvis/kiosk/kiosk.css");
    private static final Path STRONG = Path.of("src/main/resources/parvis/kiosk/contrast.css");
    private static final List<String> DOORS = List.of("-blue", "-green", "-plum", "-rust", "-teal", "-slate");
    private static final Pattern TOKEN = Pattern.compile("\\s(-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

    private static Map<String, Color> tokens() throws IOException {
        return tokens(STYLE);
    }

    private static Map<String, Color> tokens(Path sheet) throws IOException {
        var tokens = new HashMap<String, Color>();
        TOKEN.matcher(Files.readString(sheet))
                .results()
                .forEach(match -> tokens.put(match.group(1), Color.web(match.group(2))));
        return tokens;
    }

    @Test
    void ink_reads_on_paper_and_cards() throws IOException {
        var tokens = tokens();
        for (var ground : List.of("-paper", "-card", "-soft-sun", "-sun", "-soft-blue", "-soft-rust")) {
            assertTrue(ratio(tokens, "-ink", ground) >= 7, ground + " " + ratio(tokens, "-ink", ground));
        }
        for (var ground : List.of("-paper", "-card", "-soft-sun", "-soft-rust")) {
            assertTrue(ratio(tokens, "-ink-2", ground) >= 4.5, ground);
            assertTrue(ratio(tokens, "-warn", ground) >= 4.5, ground);
        }
    }

    @Test
    void white_reads_on_every_door() throws IOException {
        var tokens = tokens();
        for (var door : List.of("-blue", "-green", "-plum", "-rust", "-teal", "-slate", "-ink")) {
            assertTrue(ratio(tokens, "-card", door) >= 7, door);
        }
    }

    @Test
    void a_door_s_colour_reads_on_its_soft_ground() throws IOException {
        var tokens = tokens();
        for (var door : List.of("blue", "green", "rust")) {
            assertTrue(ratio(tokens, "-" + door, "-soft-" + door) >= 4.5, door);
        }
    }

    @Test
    void one_of_the_two_lines_round_what_is_being_said_stands_out_from_whatever_is_below() throws IOException {
        var tokens = tokens();
        for (var ground : tokens.keySet()) {
            var better = Math.max(ratio(tokens, "-ink", ground), ratio(tokens, "-card", ground));
            assertTrue(better >= 3, ground + " " + better);
        }
    }

    @Test
    void what_is_on_stands_out_from_the_bar_and_reads() throws IOException {
        assertTrue(ratio(tokens(), "-ink", "-card") >= 7);
    }

    @Test
    void strong_colours_are_black_white_and_yellow_and_each_reads_on_the_other_at_seven_to_one() throws IOException {
        var usual = tokens();
        var strong = tokens(STRONG);
        assertEquals(Set.of(Color.BLACK, Color.WHITE, Color.web("#FFE500")), Set.copyOf(strong.values()));
        usual.keySet().forEach(token -> assertTrue(strong.containsKey(token), token));
        for (var ground : List.of("-paper", "-card", "-soft-sun", "-soft-blue", "-soft-green", "-soft-rust")) {
            for (var ink : List.of("-ink", "-ink-2", "-warn", "-touch", "-line")) {
                assertTrue(ratio(strong, ink, ground) >= 7, ink + " on " + ground);
            }
        }
        for (var door : DOORS) {
            assertTrue(ratio(strong, "-paper", door) >= 7, door);
        }
        assertTrue(ratio(strong, "-paper", "-sun") >= 7);
    }

    @Test
    void the_formula_is_wcag_s() {
        assertEquals(21, Contrast.of(Color.WHITE, Color.BLACK), 0.01);
        assertEquals(4.54, Contrast.of(Color.web("#767676"), Color.WHITE), 0.01);
    }

    private static double ratio(Map<String, Color> tokens, String one, String other) {
        return Contrast.of(tokens.getOrDefault(one, Color.GRAY), tokens.getOrDefault(other, Color.GRAY));
    }
}
