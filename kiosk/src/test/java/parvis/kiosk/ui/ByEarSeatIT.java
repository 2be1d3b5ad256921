package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;

/// Issue 5, D3: somebody who sees nothing books a seat and gives it back, over the real files, from speech alone.
final class ByEarSeatIT extends ResidentHand {
    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void books_a_seat_hears_its_code_letter_by_letter_and_gives_it_back(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var person = new Blind(new Ear(rig));
            person.press(Command.SPEECH);
            var code = books(person);
            System.out.printf("by ear, %s: booked with %d keys%n", size.name(), person.presses());
            assertFalse(person.remembers("Zoé") || person.remembers("zoe"), "a name that nobody asked for");
            show(rig, new BookRoute.Mine());
            person.hear();
            givesBack(person, code);
            assertEquals("", person.press(Command.NEXT));
        }
    }

    /// The code, as it was heard.
    private static String books(Blind person) {
        person.choose("Ateliers");
        person.choose("Réserver : Écrire un e-mail");
        assertTrue(person.heard().startsWith("Avant de réserver"), person.heard());
        person.choose("Continuer");
        assertTrue(person.heard().startsWith("Votre prénom"), person.heard());
        person.type("zoe");
        assertEquals("3 signes écrits", person.heard());
        person.choose("Continuer");
        assertTrue(person.heard().startsWith("Votre téléphone"), person.heard());
        person.choose("Sans téléphone");
        assertTrue(person.heard().startsWith("Est-ce bien cela"), person.heard());
        assertTrue(person.heard().contains("Écrire un e-mail"), person.heard());
        person.choose("Réserver ma place");
        assertTrue(person.heard().startsWith("C’est réservé"), person.heard());
        var spelled = person.heard().replaceAll(".*((?:[A-Z2-9], ){5}[A-Z2-9]).*", "$1");
        assertEquals(16, spelled.length(), person.heard());
        return spelled.replace(", ", "");
    }

    private static void givesBack(Blind person, String code) {
        assertTrue(person.heard().startsWith("Votre code"), person.heard());
        person.type(code);
        person.choose("Voir ma réservation");
        assertTrue(person.heard().startsWith("Votre place est réservée"), person.heard());
        person.choose("Annuler ma place");
        assertTrue(person.heard().contains("Annuler votre place"), person.heard());
        person.choose("Oui, annuler ma place");
        assertTrue(person.heard().startsWith("Votre place est annulée"), person.heard());
        person.choose("J’ai terminé");
    }
}
