package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;

/// « Lire mieux », by a finger and by its marks.
final class ComfortIT {
    private final ScreenRig rig = new ScreenRig(Size.PORTRAIT);
    private final Visit visit = rig.shell.visit();

    @Test
    void one_touch_leads_there_from_wherever_one_is_and_the_next_back() {
        rig.show(new Route.Workshops(0));
        settle();
        touch("Lire mieux");
        assertEquals(new Route.Comfort(), rig.navigator.here());
        settle();
        touch("Langue");
        settle();
        touch("Lire mieux");
        settle();
        touch("Lire mieux");
        assertEquals(new Route.Workshops(0), rig.navigator.here(), "neither of the two is behind the other");
    }

    @Test
    void what_is_turned_on_is_so_at_once_and_says_it_in_words_by_a_mark_and_for_the_ear() {
        rig.show(new Route.Comfort());
        assertEquals(Optional.of(false), Heard.isOn(button("Couleurs fortes")));
        settle();
        touch("Couleurs fortes");
        assertTrue(rig.shell.root().getStyleClass().contains("contrast"));
        assertEquals(Optional.of(true), Heard.isOn(button("Couleurs fortes")));
        assertTrue(Scenery.said(rig.shell.root()).contains("Activé"));
        settle();
        touch("Remettre comme avant");
        assertFalse(rig.shell.root().getStyleClass().contains("contrast"));
        assertFalse(Scenery.said(rig.shell.root()).contains("Activé"));
    }

    @Test
    void each_touch_is_a_longer_pause_and_behind_the_longest_none() {
        rig.show(new Route.Comfort());
        for (var state : List.of("Une demi-seconde", "1 seconde", "2 secondes", "Aucune pause")) {
            rig.clock.pass(Duration.ofSeconds(3));
            touchStarting("Pause entre les touches");
            assertTrue(Scenery.said(rig.shell.root()).contains(state), state);
        }
    }

    @Test
    void the_button_just_pressed_is_deaf_for_as_long_as_was_chosen_and_others_are_not() {
        choose(Duration.ofSeconds(1));
        rig.show(new Route.Search("", 0));
        settle();
        touch("A");
        rig.clock.pass(Duration.ofMillis(900));
        touch("A");
        assertEquals(new Route.Search("a", 0), rig.navigator.here());
        touch("B");
        assertEquals(new Route.Search("ab", 0), rig.navigator.here(), "another key is another");
        rig.clock.pass(Duration.ofMillis(1001));
        touch("B");
        assertEquals(new Route.Search("abb", 0), rig.navigator.here());
    }

    @Test
    void red_control_without_a_pause_two_touches_are_two() {
        rig.show(new Route.Search("", 0));
        settle();
        touch("A");
        touch("A");
        assertEquals(new Route.Search("aa", 0), rig.navigator.here());
    }

    @Test
    void who_wants_calm_sees_no_seconds_run() {
        rig.show(new Route.Home());
        ScreenRig.onFx(() -> {
            visit.calm().set(true);
            return true;
        });
        pass(IdleReset.QUIET.plusSeconds(1));
        assertTrue(Scenery.said(rig.shell.root()).contains("Cet écran s’efface dans 30 secondes."));
        pass(Duration.ofSeconds(8));
        assertTrue(Scenery.said(rig.shell.root()).contains("Cet écran s’efface dans 30 secondes."));
        pass(Duration.ofSeconds(2));
        assertTrue(Scenery.said(rig.shell.root()).contains("Cet écran s’efface dans 20 secondes."));
    }

    @Test
    void the_team_s_screens_look_as_ever() {
        choose(Duration.ofSeconds(2));
        assertTrue(rig.shell.root().getStyleClass().contains("contrast"));
        rig.show(new EntryRoute.Code());
        assertFalse(rig.shell.root().getStyleClass().contains("contrast"));
    }

    private void choose(Duration delay) {
        rig.show(new Route.Comfort());
        ScreenRig.onFx(() -> {
            visit.contrast().set(true);
            visit.keyDelay().set(delay);
            return true;
        });
    }

    private void settle() {
        rig.clock.pass(Touches.SETTLES);
    }

    private void pass(Duration time) {
        rig.clock.pass(time);
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
    }

    private Pressable button(String spoken) {
        return button(text -> text.equals(spoken));
    }

    private Pressable button(java.util.function.Predicate<String> spoken) {
        return Scenery.pressables(rig.shell.root())
                .filter(one -> spoken.test(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void touch(String spoken) {
        touch(button(spoken));
    }

    private void touchStarting(String spoken) {
        touch(button(text -> text.startsWith(spoken)));
    }

    private void touch(Pressable button) {
        ScreenRig.onFx(() -> {
            send(button, MouseEvent.MOUSE_PRESSED);
            send(button, MouseEvent.MOUSE_RELEASED);
            rig.layOut();
            return true;
        });
    }

    private static void send(Pressable target, javafx.event.EventType<MouseEvent> type) {
        var middle = Scenery.bounds(target);
        var x = middle.getCenterX();
        var y = middle.getCenterY();
        Pointer.send(target, type, x, y);
    }
}
