package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;

/// E17: a wet cloth on the screen. Over the real screens, with a clock that the test moves.
final class CleaningIT {
    private static final int STROKES = 60;

    private final ScreenRig rig = new ScreenRig(Size.LANDSCAPE);

    @Test
    void whatever_a_cloth_does_for_a_minute_counts_nothing_and_leads_nowhere() {
        begin();
        var before = said();
        assertTrue(before.contains("Encore 60 secondes"), before.toString());
        ScreenRig.onFx(() -> {
            for (var i = 0; i < STROKES; i++) {
                wipe(20.0 * i, 13.0 * i);
            }
            return true;
        });
        var ear = new Ear(rig);
        for (var key : List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.DIGIT1)) {
            ear.strike(key, "");
        }
        assertTrue(
                rig.navigator.here() instanceof EntryRoute.Cleaning,
                rig.navigator.here().toString());
        assertEquals(before, said());
        assertTrue(rig.counter.touches.isEmpty());
    }

    @Test
    void it_counts_down_ends_by_itself_and_leaves_the_teams_door_locked() {
        begin();
        pass(Duration.ofSeconds(42));
        assertTrue(said().contains("Encore 18 secondes"), said().toString());
        pass(Duration.ofSeconds(18));
        assertEquals(new Route.Attract(), rig.navigator.here());
        ScreenRig.onFx(() -> {
            rig.navigator.go(new EntryRoute.Home());
            rig.layOut();
            return true;
        });
        assertFalse(said().contains("Accueil du jour"), "the door is locked: " + said());
    }

    /// Whose clock is set back while the screen is wiped does not wait for an hour.
    @Test
    void a_clock_that_is_set_back_ends_it_too() {
        begin();
        pass(Duration.ofHours(-1));
        assertEquals(new Route.Attract(), rig.navigator.here());
    }

    private void begin() {
        rig.show(new EntryRoute.Home());
        press("Nettoyer l’écran");
        press("Nettoyer, 60 secondes");
        assertEquals(EntryRoute.Cleaning.from(Samples.NOW), rig.navigator.here());
    }

    private void press(String words) {
        ScreenRig.onFx(() -> {
            rig.press(words);
            rig.layOut();
            return true;
        });
    }

    private void wipe(double x, double y) {
        Scenery.pressables(rig.shell.root()).findFirst().ifPresent(control -> {
            Pointer.send(control, MouseEvent.MOUSE_PRESSED, x, y);
            Pointer.send(control, MouseEvent.MOUSE_RELEASED, x, y);
        });
        Pointer.send(rig.shell.root(), MouseEvent.MOUSE_PRESSED, x, y);
        Pointer.send(rig.shell.root(), MouseEvent.MOUSE_DRAGGED, x + 1, y);
        Pointer.send(rig.shell.root(), MouseEvent.MOUSE_RELEASED, x + 1, y);
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
}
