package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;

/// Issue 5, D2 and D3: somebody who sees nothing finds a right to check by two answers, from speech alone.
final class ByEarRightIT {
    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void finds_a_right_by_what_happens_and_hears_what_for_what_to_bring_and_where_to_ask(Size size) {
        var person = new Blind(new Ear(TownScreens.rig(size)));
        person.press(Command.SPEECH);
        person.choose("Mes droits");
        person.choose("payer mon loyer");
        assertTrue(person.heard().contains("Question 1 sur 4") || person.heard().contains("?"), person.heard());
        person.choose("Non");
        person.choose("Oui");
        person.choose("Passer");
        assertTrue(person.heard().startsWith("Droits à vérifier") || person.remembers("Droits à vérifier"));
        person.choose("Chèque énergie");
        assertTrue(person.heard().startsWith("Chèque énergie") || person.remembers("Chèque énergie"), person.heard());
        if (size.equals(Size.LANDSCAPE)) {
            person.choose("Suite");
        }
        assertTrue(person.listenFor("Pour qui").contains("Vos revenus sont modestes"));
        System.out.printf("by ear, %s: a right after %d keys%n", size.name(), person.presses());
        person.choose("Tout effacer");
        assertEquals("", person.press(Command.NEXT));
        assertEquals("", person.press(Command.REPEAT));
    }
}
