package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;

/// Issue 5, D3: somebody who sees nothing gets along from speech alone, in every size of screen.
final class ByEarIT {
    private static final double STEP = 50;

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void finds_a_place_by_what_is_needed_and_hears_where_it_is(Size size) {
        var person = arrived(size);
        person.choose("Trouver un lieu");
        assertTrue(person.heard().startsWith(needs(size)), person.heard());
        person.choose("Enfants");
        assertTrue(person.heard().contains("Garde, école, jeux"), person.heard());
        person.choose("Ludothèque des Tilleuls");
        assertTrue(person.heard().startsWith("Ludothèque des Tilleuls"), person.heard());
        assertTrue(person.listenFor(size.equals(Size.LANDSCAPE) ? "École" : "Adresse")
                .contains("14 rue du Colonel Fabien"));
        leftSilent(person, size);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void finds_a_place_in_the_list_from_a_to_z_over_its_pages(Size size) {
        var person = arrived(size);
        person.choose("Trouver un lieu");
        person.choose("A à Z");
        person.choose("Point numérique");
        assertTrue(person.heard().startsWith("Point numérique"), person.heard());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void finds_a_place_by_a_word_that_is_typed_with_a_slip(Size size) {
        var person = arrived(size);
        person.choose("Un mot");
        person.type("ludoteq");
        assertTrue(person.remembers("réponses trouvées"), person.heard());
        person.choose("Ludothèque d");
        assertTrue(person.heard().startsWith("Ludothèque d"), person.heard());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void finds_a_place_with_a_finger_alone_that_is_told_what_is_under_it(Size size) {
        var rig = new ScreenRig(size);
        var ear = new Ear(rig);
        ear.press(Command.SPEECH);
        choose(ear, size, "Trouver un lieu", needs(size));
        for (var words : List.of("Enfants", "Ludothèque des Tilleuls")) {
            choose(ear, size, words, words);
        }
        assertTrue(feel(ear, size, "14 rue du Colonel Fabien").isPresent());
    }

    /// The title of the needs, which is shorter where the themes stand on the same few lines.
    private static String needs(Size size) {
        return size.equals(Size.LANDSCAPE) ? "Quel lieu" : "De quoi avez-vous besoin";
    }

    /// Feels its way over the screen until something sounds like that, and touches it again.
    private static void choose(Ear ear, Size size, String words, String then) {
        var found = feel(ear, size, words).orElseThrow(() -> new AssertionError("never felt: " + words));
        var heard = ear.touch(found.getX(), found.getY());
        assertTrue(heard.startsWith(then), heard);
    }

    private static Optional<Point2D> feel(Ear ear, Size size, String words) {
        var way = new ArrayList<Point2D>();
        for (var y = STEP; y < size.height(); y += STEP) {
            for (var x = STEP; x < size.width(); x += 2 * STEP) {
                way.add(new Point2D(x, y));
            }
        }
        return ear.slide(way, said -> said.contains(words));
    }

    private static Blind arrived(Size size) {
        var person = new Blind(new Ear(new ScreenRig(size)));
        person.press(Command.SPEECH);
        assertTrue(person.heard().endsWith("Bonjour. Que cherchez-vous ?"), person.heard());
        return person;
    }

    /// Goes away with « Tout effacer »: whoever comes next finds a silent terminal.
    private static void leftSilent(Blind person, Size size) {
        System.out.printf("by ear, %s: %d keys%n", size.name(), person.presses());
        person.choose("Tout effacer");
        assertEquals("", person.press(Command.NEXT));
        assertEquals("", person.press(Command.REPEAT));
    }
}
