package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.Samples;
import parvis.kiosk.Unbuilt;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.BottomBar;

/// E22: the team's own screen at the desk, with its keyboard and its mouse. Nobody else ever stands before it.
final class DeskRoleIT {
    private final ScreenRig desk = rig(KioskConfig.Role.DESK);

    private static ScreenRig rig(KioskConfig.Role role) {
        return new ScreenRig(Size.DESK, role, Samples.source(Optional.of(Samples.catalogue())), Unbuilt.team());
    }

    @Test
    void it_rests_on_the_code_and_returns_to_it() {
        assertOnTheCode();
        enter();
        assertEquals(new EntryRoute.Home(), desk.navigator.here());
        press("Verrouiller");
        assertOnTheCode();
        enter();
        desk.clock.pass(StaffDoor.AT_THE_DESK.minusSeconds(1));
        tick();
        assertEquals(new EntryRoute.Home(), desk.navigator.here(), "ten minutes, not the public's one");
        desk.clock.pass(Duration.ofSeconds(1));
        tick();
        assertOnTheCode();
    }

    @Test
    void there_is_no_public_screen_before_the_code_nor_behind_it() {
        for (var way : List.<Runnable>of(this::escape, this::tick, () -> after(Duration.ofMinutes(5)))) {
            way.run();
            assertTrue(desk.navigator.here().staff(), desk.navigator.here().toString());
            assertOnTheCode();
        }
        assertEquals(List.of(), controls(), "nothing leads away from the code");
        enter();
        for (int back = 0; back < 3; back++) {
            escape();
            assertEquals(new EntryRoute.Home(), desk.navigator.here(), "the way back ends at the team's home");
        }
    }

    @Test
    void Escape_goes_back_and_a_held_one_goes_back_once() {
        enter();
        go(new EntryRoute.Day());
        go(new EntryRoute.Closing());
        go(new EntryRoute.Codes(false));
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        for (int repeat = 0; repeat < 20; repeat++) {
            desk.clock.pass(Duration.ofMillis(33));
            key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        }
        key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
        assertEquals(new EntryRoute.Closing(), desk.navigator.here());
        escape();
        assertEquals(new EntryRoute.Day(), desk.navigator.here());
        escape();
        assertEquals(new EntryRoute.Home(), desk.navigator.here());
    }

    @Test
    void Escape_keeps_the_door_open_like_any_touch() {
        enter();
        go(new EntryRoute.Day());
        go(new EntryRoute.Closing());
        after(StaffDoor.AT_THE_DESK.minusSeconds(1));
        escape();
        after(StaffDoor.AT_THE_DESK.minusSeconds(1));
        assertEquals(new EntryRoute.Day(), desk.navigator.here());
    }

    @Test
    void red_control_among_the_public_Escape_leads_nowhere() {
        var both = rig(KioskConfig.Role.BOTH);
        both.show(new EntryRoute.Day());
        key(both, KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        key(both, KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
        assertEquals(new EntryRoute.Day(), both.navigator.here());
        both.show(new Route.Themes());
        key(both, KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertEquals(new Route.Themes(), both.navigator.here());
    }

    @Test
    void a_mouse_sees_what_can_be_pressed() {
        enter();
        assertEquals(Cursor.HAND, cursor(desk));
        var both = rig(KioskConfig.Role.BOTH);
        both.show(new EntryRoute.Day());
        assertNull(cursor(both), "a finger has no pointer");
    }

    private static Cursor cursor(ScreenRig rig) {
        return ScreenRig.onFx(() -> {
            rig.layOut();
            return Scenery.pressables(rig.shell.root())
                    .findFirst()
                    .orElseThrow()
                    .getCursor();
        });
    }

    private void assertOnTheCode() {
        ScreenRig.onFx(() -> {
            desk.layOut();
            return true;
        });
        var said = SessionHand.said(desk);
        assertTrue(said.contains("Tapez les 4 chiffres, puis « Ouvrir »."), said);
        assertInstanceOf(EntryRoute.class, desk.navigator.here());
    }

    /// What can be pressed below the screen.
    private List<String> controls() {
        return ScreenRig.onFx(() -> Scenery.seen(desk.shell.root()).stream()
                .filter(BottomBar.class::isInstance)
                .flatMap(bar -> Scenery.pressables((BottomBar) bar))
                .map(one -> one.getAccessibleText())
                .toList());
    }

    private void enter() {
        Samples.STAFF_CODE.chars().forEach(digit -> press(Character.toString(digit)));
        press("Ouvrir");
    }

    private void press(String spoken) {
        ScreenRig.onFx(() -> {
            desk.press(spoken);
            desk.layOut();
            return true;
        });
    }

    private void go(Route route) {
        ScreenRig.onFx(() -> {
            desk.navigator.go(route);
            desk.layOut();
            return true;
        });
    }

    private void escape() {
        desk.clock.pass(Duration.ofMillis(200));
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
    }

    private void key(EventType<KeyEvent> type, KeyCode code) {
        key(desk, type, code);
    }

    private static void key(ScreenRig rig, EventType<KeyEvent> type, KeyCode code) {
        ScreenRig.onFx(() -> {
            Event.fireEvent(rig.shell.scene(), new KeyEvent(type, "", "", code, false, false, false, false));
            rig.layOut();
            return true;
        });
    }

    private void after(Duration time) {
        desk.clock.pass(time);
        tick();
    }

    private void tick() {
        ScreenRig.onFx(() -> {
            desk.shell.tick();
            desk.layOut();
            return true;
        });
    }
}
