package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.protocol.message.Measure;

/// A finger on the real screens, with a clock that the test moves.
final class ShellIT {
    private final ScreenRig rig = new ScreenRig(Size.PORTRAIT);

    @Test
    void the_touch_that_wakes_presses_nothing() {
        rig.show(new Route.Attract());
        touch(540, 700);
        assertEquals(new Route.Home(), rig.navigator.here());
        touch(540, 700);
        assertEquals(new Route.Home(), rig.navigator.here(), "a second tap of the same hand is the attract screen's");
        settle();
        touchWord("Trouver un lieu");
        assertEquals(new PlacesRoute.Needs(), rig.navigator.here());
    }

    @Test
    void the_touch_on_a_language_wakes_the_terminal_in_it() {
        rig.show(new Route.Attract());
        settle();
        touchWord("English. Touch the screen");
        assertEquals(new Route.Home(), rig.navigator.here());
        assertTrue(said().contains("Find a place"));
    }

    @Test
    void acts_on_release_and_not_when_the_finger_slides_off() {
        home();
        var tile = pressable("Ateliers");
        var middle = Scenery.bounds(tile);
        ScreenRig.onFx(() -> {
            Pointer.send(tile, MouseEvent.MOUSE_PRESSED, middle.getCenterX(), middle.getCenterY());
            assertEquals(new Route.Home(), rig.navigator.here());
            Pointer.send(tile, MouseEvent.MOUSE_DRAGGED, middle.getCenterX(), middle.getMaxY() + 50);
            Pointer.send(tile, MouseEvent.MOUSE_RELEASED, middle.getCenterX(), middle.getMaxY() + 50);
            return true;
        });
        assertEquals(new Route.Home(), rig.navigator.here());
        touchWord("Ateliers");
        assertEquals(new Route.Workshops(0), rig.navigator.here());
    }

    /// The nightly purge waits until nobody has been there for ten minutes.
    @Test
    void what_moves_under_a_pointer_that_rests_is_nobody() {
        home();
        var heard = new AtomicInteger();
        var tile = pressable("Ateliers");
        var middle = Scenery.bounds(tile);
        ScreenRig.onFx(() -> {
            rig.shell.onSomebody(heard::incrementAndGet);
            for (var moved : List.of(MouseEvent.MOUSE_ENTERED_TARGET, MouseEvent.MOUSE_EXITED_TARGET)) {
                Pointer.send(tile, moved, middle.getCenterX(), middle.getCenterY());
            }
            assertEquals(0, heard.get());
            Pointer.send(tile, MouseEvent.MOUSE_PRESSED, middle.getCenterX(), middle.getCenterY());
            assertEquals(1, heard.get());
            return true;
        });
    }

    @Test
    void one_visit_from_the_invitation_to_the_thanks_and_its_undo() {
        rig.show(new Route.Attract());
        touch(540, 700);
        settle();
        touchWord("Je viens pour…");
        settle();
        touchWord("CCAS");
        assertInstanceOf(Route.FirstTime.class, rig.navigator.here());
        settle();
        touchWord("Oui");
        assertTrue(said().contains("Merci"));
        assertEquals(
                1, rig.counter.touches.values().iterator().next().measures().get(Measure.NEWCOMERS));
        settle();
        touchWord("Annuler");
        assertTrue(said().contains("Rien n’est compté."));
        assertTrue(rig.counter.touches.isEmpty());
    }

    @Test
    void what_is_typed_is_found_and_back_finds_it_again() {
        home();
        rig.show(new Route.Search("", 0));
        settle();
        for (var key : List.of("C", "C", "A", "S")) {
            touchWord(key);
        }
        settle();
        touchStarting("CCAS. ");
        assertInstanceOf(Route.PlaceCard.class, rig.navigator.here());
        settle();
        touchWord("Retour");
        assertEquals(new Route.Search("ccas", 0), rig.navigator.here());
    }

    @Test
    void warns_then_wipes_all_of_a_visit() {
        home();
        rig.show(new Route.Search("", 0));
        settle();
        for (var key : List.of("M", "A", "R", "I", "E")) {
            touchWord(key);
        }
        assertTrue(said().stream().anyMatch(text -> text.contains("marie")));
        pass(Duration.ofSeconds(90));
        assertTrue(said().contains("Cet écran s’efface dans 30 secondes."));
        touchWord("Continuer");
        assertFalse(said().contains("Continuer"));
        assertEquals(new Route.Search("marie", 0), rig.navigator.here());
        pass(Duration.ofSeconds(121));
        assertEquals(new Route.Attract(), rig.navigator.here());
        assertTrue(said().stream().noneMatch(text -> text.contains("marie")));
        touch(540, 700);
        settle();
        touchWord("Retour");
        assertEquals(new Route.Attract(), rig.navigator.here());
    }

    @Test
    void the_warning_can_be_answered_by_a_touch_anywhere_and_by_leaving() {
        home();
        pass(Duration.ofSeconds(95));
        touch(540, 30);
        assertEquals(new Route.Home(), rig.navigator.here());
        assertFalse(said().contains("Continuer"));
        pass(Duration.ofSeconds(95));
        touchWord("J’ai terminé");
        assertEquals(new Route.Attract(), rig.navigator.here());
    }

    @Test
    void nothing_under_the_warning_can_be_pressed() {
        home();
        pass(Duration.ofSeconds(95));
        ScreenRig.onFx(() -> {
            var reachable = Scenery.pressables(rig.shell.root()).filter(node -> !node.isDisabled());
            assertEquals(
                    List.of("Continuer", "J’ai terminé"),
                    reachable.map(Node::getAccessibleText).toList());
            return true;
        });
    }

    @Test
    void keys_of_a_keyboard_that_someone_plugs_in_lead_nowhere() {
        for (var code : KeyCode.values()) {
            for (var held : List.of("alt", "control", "meta")) {
                var event = new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        false,
                        held.equals("control"),
                        held.equals("alt"),
                        held.equals("meta"));
                assertFalse(KioskKeys.allowed(event), held + " " + code);
            }
        }
        for (var code : List.of(KeyCode.F1, KeyCode.F11, KeyCode.ESCAPE, KeyCode.CONTEXT_MENU, KeyCode.PRINTSCREEN)) {
            assertFalse(
                    KioskKeys.allowed(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        }
        assertTrue(
                KioskKeys.allowed(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false)));
    }

    /// W4: more than one sense is asked. Where the voice is on, it says the same.
    @Test
    void the_question_whether_somebody_is_there_is_heard_as_a_tone_where_no_voice_says_it() {
        var tones = new AtomicInteger();
        rig.shell.onWarned(tones::incrementAndGet);
        home();
        pass(Duration.ofSeconds(89));
        assertEquals(0, tones.get());
        for (var second = 0; second < 25; second++) {
            pass(Duration.ofSeconds(1));
        }
        assertEquals(2, tones.get(), "when it comes, and ten seconds before it is too late");
        home();
        ScreenRig.onFx(() -> {
            rig.shell.visit().speech().set(true);
            return true;
        });
        pass(Duration.ofSeconds(95));
        assertEquals(2, tones.get());
    }

    private void home() {
        rig.show(new Route.Home());
        settle();
    }

    private void settle() {
        rig.clock.pass(Duration.ofMillis(300));
        ScreenRig.onFx(() -> {
            rig.layOut();
            return true;
        });
    }

    private void pass(Duration time) {
        rig.clock.pass(time);
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
    }

    private List<String> said() {
        return ScreenRig.onFx(() -> Scenery.said(rig.shell.root()));
    }

    private Pressable pressable(String spoken) {
        return ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .filter(node -> !node.isDisabled())
                .filter(node -> node.getAccessibleText().equals(spoken)
                        || node.getAccessibleText().startsWith(spoken + ". "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no « " + spoken + " » among " + said())));
    }

    private void touchWord(String spoken) {
        press(pressable(spoken));
    }

    private void touchStarting(String spoken) {
        press(pressable(spoken.substring(0, spoken.indexOf('.'))));
    }

    private void press(Node node) {
        ScreenRig.onFx(() -> {
            var bounds = Scenery.bounds(node);
            Pointer.send(node, MouseEvent.MOUSE_PRESSED, bounds.getCenterX(), bounds.getCenterY());
            Pointer.send(node, MouseEvent.MOUSE_RELEASED, bounds.getCenterX(), bounds.getCenterY());
            rig.layOut();
            return true;
        });
    }

    private void touch(double x, double y) {
        ScreenRig.onFx(() -> {
            var target = rig.shell.root().getChildrenUnmodifiable().getLast().isVisible()
                    ? rig.shell.root().getChildrenUnmodifiable().getLast()
                    : rig.shell.root();
            Pointer.send(target, MouseEvent.MOUSE_PRESSED, x, y);
            Pointer.send(target, MouseEvent.MOUSE_RELEASED, x, y);
            rig.layOut();
            return true;
        });
    }
}
