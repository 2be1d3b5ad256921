package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.FakeSpeaker;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Speaker;

/// The voice on the real screens, by keypad and by finger.
final class VoiceIT {
    private final ScreenRig rig = new ScreenRig(Size.PORTRAIT);
    private final Ear ear = new Ear(rig);

    @Test
    void the_raised_button_starts_it_from_the_invitation_says_where_one_is_and_waits() {
        var heard = ear.press(Command.SPEECH);
        assertEquals(new Route.Home(), rig.navigator.here());
        assertTrue(heard.startsWith("La voix est en marche."), heard);
        assertTrue(heard.endsWith("Bonjour. Que cherchez-vous ?"), heard);
        assertEquals("", ear.listen());
    }

    @Test
    void a_screen_says_its_title_and_what_follows_it_before_there_is_something_to_press() {
        start();
        go(new Route.AllPlaces(0));
        assertTrue(ear.listen().startsWith("Tous les lieux, de A à Z. "));
        go(new Route.Coming());
        assertEquals("Je viens pour… Touchez ce qui vous amène.", ear.listen());
    }

    @Test
    void a_walk_goes_from_the_title_down_says_what_each_thing_is_and_comes_round_again() {
        start();
        assertEquals("Un mot : ludothèque, Caf… Bouton", ear.press(Command.NEXT));
        assertTrue(ear.press(Command.NEXT).startsWith("Trouver un lieu. "));
        assertTrue(ear.press(Command.PREVIOUS).startsWith("Un mot"));
        var steps = 0;
        while (!ear.press(Command.NEXT_CONTROL).equals("Fin de l’écran")) {
            steps++;
            assertTrue(steps < 50, "no end");
        }
        assertTrue(ear.press(Command.NEXT_CONTROL).startsWith("Un mot"));
        assertEquals("Début de l’écran", ear.press(Command.PREVIOUS_CONTROL));
    }

    @Test
    void what_one_stands_on_is_done_by_one_key() {
        start();
        walkTo("Trouver un lieu");
        assertTrue(ear.press(Command.ACTIVATE).startsWith("Trouver un lieu"));
        assertEquals(new Route.Themes(), rig.navigator.here());
    }

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
        assertTrue(heard.matches("l / \\d+ lieux trouvés"), heard);
        assertTrue(ear.touchTwice(control("U")).startsWith("u / "));
        assertTrue(ear.touchTwice(control("Effacer")).startsWith("Effacé : u / "));
    }

    @Test
    void a_page_that_is_turned_says_where_one_is_now() {
        start();
        go(new Route.AllPlaces(0));
        var heard = ear.listen();
        assertTrue(heard.contains("Page 1 sur "), heard);
        walkTo("Suivants");
        assertTrue(ear.press(Command.ACTIVATE).startsWith("Page 2 sur "));
        assertTrue(ear.press(Command.NEXT).endsWith("Bouton"), "the first place of the page");
    }

    @Test
    void errors_and_results_are_said() {
        start();
        var routes = ScreenRig.routes();
        go(routes.get("not-counted"));
        var heard = ear.listen();
        assertTrue(heard.startsWith("Votre venue n’a pas pu être notée. C C A S : rien n’est compté."), heard);
        go(routes.get("thanks"));
        assertTrue(ear.listen().startsWith("Merci. C’est noté : C C A S."));
    }

    @Test
    void the_warning_is_said_and_one_key_answers_it() {
        start();
        rig.clock.pass(Duration.ofSeconds(91));
        tick();
        var heard = ear.listen();
        assertTrue(heard.startsWith("Êtes-vous toujours là ? Cet écran s’efface dans 29 secondes."), heard);
        assertTrue(heard.endsWith("Continuer. Bouton"), heard);
        rig.clock.pass(Duration.ofSeconds(19));
        tick();
        assertEquals("Cet écran s’efface dans 10 secondes.", ear.listen());
        assertEquals("Bonjour. Que cherchez-vous ?", ear.press(Command.ACTIVATE));
        assertEquals(new Route.Home(), rig.navigator.here());
    }

    @Test
    void the_next_person_finds_a_silent_terminal_at_its_standard_loudness() {
        start();
        ear.press(Command.LOUDER);
        assertEquals("Volume 4 sur 5", ear.press(Command.LOUDER));
        ScreenRig.onFx(() -> {
            rig.navigator.leave();
            return true;
        });
        assertEquals("", ear.listen());
        assertFalse(ear.speech.get());
        assertEquals(Loudness.STANDARD, ear.narrator.loudness());
        assertEquals("", ear.press(Command.REPEAT));
        assertEquals("", ear.press(Command.NEXT));
    }

    @Test
    void it_says_goodbye_when_it_is_stopped_by_hand() {
        start();
        assertEquals("La voix est arrêtée.", ear.press(Command.SPEECH));
        assertEquals("", ear.press(Command.NEXT));
        assertFalse(ear.speech.get());
    }

    @Test
    void what_residents_told_the_team_is_never_read_aloud() {
        start();
        go(new EntryRoute.Code());
        ear.listen();
        assertFalse(ear.speech.get());
        ear.press(Command.SPEECH);
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

    @Test
    void the_rest_of_a_screen_is_read_until_somebody_does_something() {
        start();
        var heard = ear.press(Command.READ_ON);
        assertTrue(heard.contains("Trouver un lieu") && heard.endsWith("Tout effacer. Bouton / Fin de l’écran"), heard);
    }

    @Test
    void a_machine_that_cannot_speak_says_so_in_words() {
        ear.speaker.ability = Speaker.Ability.NO_ENGINE;
        ear.press(Command.SPEECH);
        assertEquals(new Route.Voiceless(), rig.navigator.here());
        assertTrue(ScreenRig.onFx(() -> Scenery.said(rig.shell.root())).contains("Cette borne ne parle pas"));
    }

    private void start() {
        ear.press(Command.SPEECH);
    }

    private void go(Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(route);
            return true;
        });
    }

    private void tick() {
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            return true;
        });
    }

    private void walkTo(String spoken) {
        for (var i = 0; i < 60; i++) {
            if (ear.press(Command.NEXT_CONTROL).startsWith(spoken)) {
                return;
            }
        }
        throw new AssertionError("never heard: " + spoken);
    }

    private Node control(String spoken) {
        return ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .filter(node ->
                        Optional.ofNullable(node.getAccessibleText()).orElse("").startsWith(spoken))
                .map(Pressable.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no « " + spoken + " »")));
    }
}
