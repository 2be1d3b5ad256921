package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.FakeSpeaker;

/// Keys and fingers on the real screens while the terminal speaks.
final class VoiceHandsIT extends VoiceRig {
    @Test
    void the_first_touch_speaks_and_the_second_on_the_same_presses() {
        start();
        assertEquals("Ateliers. Apprendre, avec d’autres. Bouton", ear.touch(control("Ateliers")));
        assertEquals(new Route.Home(), rig.navigator.here());
        assertTrue(ear.touch(control("Je viens pour…")).endsWith("Bouton"));
        assertEquals(new Route.Home(), rig.navigator.here());
        ear.touch(control("Ateliers"));
        assertEquals(new Route.Home(), rig.navigator.here());
        ear.touch(control("Ateliers"));
        assertEquals(new Route.Workshops(0), rig.navigator.here());
    }

    @Test
    void a_finger_that_slides_hears_what_is_under_it_and_presses_nothing() {
        start();
        var heard = ear.slide(control("Ateliers"), control("Je viens pour…"));
        assertTrue(heard.startsWith("Ateliers. ") && heard.contains(" / Je viens pour…"), heard);
        assertEquals(new Route.Home(), rig.navigator.here());
        ear.slide(control("Je viens pour…"), control("Ateliers"));
        assertEquals(new Route.Home(), rig.navigator.here(), "slid off what it stood on");
    }

    @Test
    void whatever_somebody_does_it_is_silent_at_once() {
        var slow = new FakeSpeaker();
        var other = new ScreenRig(Size.PORTRAIT);
        var listener = new Ear(other, slow);
        listener.press(Command.SPEECH);
        for (var command : Command.values()) {
            if (command != Command.SPEECH) {
                var before = slow.silenced;
                listener.press(command);
                assertTrue(slow.silenced > before, command.name());
            }
        }
        var before = slow.silenced;
        listener.strike(KeyCode.A, "a");
        assertTrue(slow.silenced > before);
        listener.press(Command.REPEAT);
        assertTrue(slow.speaking());
        listener.press(Command.HUSH);
        assertFalse(slow.speaking());
    }

    @Test
    void what_is_typed_is_said_sign_by_sign_and_then_how_much_is_found() {
        start();
        go(new Route.Search("", 0));
        ear.listen();
        var heard = ear.touchTwice(control("L"));
        assertTrue(heard.matches("l / \\d+ réponses trouvées"), heard);
        assertTrue(ear.touchTwice(control("U")).startsWith("u / "));
        assertTrue(ear.touchTwice(control("Effacer")).startsWith("Effacé : u / "));
    }

    @Test
    void it_says_goodbye_when_it_is_stopped_by_hand() {
        start();
        assertEquals("La voix est arrêtée.", ear.press(Command.SPEECH));
        assertEquals("", ear.press(Command.NEXT));
        assertFalse(ear.speech.get());
    }

    @Test
    void a_hand_that_trembles_is_understood_once_where_somebody_asked_for_it() {
        start();
        rig.shell.visit().keyDelay().set(Duration.ofMillis(500));
        assertTrue(ear.press(Command.NEXT).startsWith("Un mot"));
        assertEquals("", ear.press(Command.NEXT));
        rig.clock.pass(Duration.ofMillis(600));
        assertTrue(ear.press(Command.NEXT).startsWith("Trouver un lieu"));
    }

    @Test
    void the_control_in_the_bar_starts_it_by_touch_shows_that_it_is_on_and_how_loud() {
        go(new Route.Home());
        ear.listen();
        assertTrue(ear.touch(control("Écouter")).startsWith("La voix est en marche."));
        assertTrue(control("Écouter").getStyleClass().contains("on"));
        assertEquals("Écouter. Activé", ear.touch(control("Écouter")));
        assertEquals("Volume. Bouton", ear.touch(control("Volume")));
        assertEquals("Volume 3 sur 5", ear.touch(control("Volume")));
        assertEquals("Écouter. Activé", ear.touch(control("Écouter")));
        assertEquals("La voix est arrêtée.", ear.touch(control("Écouter")));
        assertFalse(control("Écouter").getStyleClass().contains("on"));
    }

    @Test
    void a_button_on_the_housing_is_somebody_who_is_there() {
        start();
        rig.clock.pass(Duration.ofSeconds(89));
        ear.press(Command.REPEAT);
        rig.clock.pass(Duration.ofSeconds(89));
        tick();
        assertEquals("", ear.listen());
    }

    @Test
    void a_key_whose_screen_went_away_under_it_asks_again_on_the_next() {
        start();
        walkTo("Ateliers");
        ear.strike(KeyCode.NUMPAD5, "5");
        assertEquals(new Route.Workshops(0), rig.navigator.here());
        rig.clock.pass(Duration.ofMillis(100));
        walkTo("Accueil");
        ear.strike(KeyCode.NUMPAD5, "5");
        assertEquals(new Route.Home(), rig.navigator.here());
    }

    @Test
    void a_key_that_is_held_asks_once() {
        start();
        ScreenRig.onFx(() -> {
            for (var i = 0; i < 5; i++) {
                ear.key(KeyEvent.KEY_PRESSED, KeyCode.NUMPAD2, "");
            }
            ear.key(KeyEvent.KEY_RELEASED, KeyCode.NUMPAD2, "");
            return true;
        });
        assertTrue(ear.listen().startsWith("Un mot"));
        rig.clock.pass(Duration.ofMillis(100));
        assertTrue(ear.strike(KeyCode.NUMPAD2, "2").startsWith("Trouver un lieu"));
    }
}
