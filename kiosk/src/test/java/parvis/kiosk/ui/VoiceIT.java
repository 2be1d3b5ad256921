package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Speaker;

/// What the voice says on the real screens.
final class VoiceIT extends VoiceRig {
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
        assertEquals("Un mot : ludothèque, Caf. Bouton", ear.press(Command.NEXT));
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
        assertTrue(ear.press(Command.ACTIVATE).startsWith("De quoi avez-vous besoin"));
        assertEquals(new PlacesRoute.Needs(), rig.navigator.here());
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
        go(Objects.requireNonNull(routes.get("not-counted")));
        var heard = ear.listen();
        assertTrue(heard.startsWith("Votre venue n’a pas pu être notée. C C A S : rien n’est compté."), heard);
        go(Objects.requireNonNull(routes.get("thanks")));
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
    void what_was_typed_while_it_spoke_is_reached_from_nowhere_after_the_visit() {
        start();
        go(new Route.Search("", 0));
        for (var letter : List.of("Q", "Z", "X", "J")) {
            ear.listen();
            ScreenRig.onFx(() -> {
                rig.press(letter);
                return true;
            });
        }
        ear.press(Command.NEXT);
        assertFalse(reached().isEmpty(), "the walk does not find what is there");
        ScreenRig.onFx(() -> {
            rig.navigator.leave();
            return true;
        });
        ear.listen();
        assertEquals(List.of(), reached());
    }

    private List<String> reached() {
        return ScreenRig.onFx(() -> {
            rig.shell.scene().snapshot(null); // until the next picture JavaFX keeps what it takes off the screen
            return Reach.of("qzxj", rig.shell, rig.navigator);
        });
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
}
