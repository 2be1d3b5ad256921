package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.SessionTown;
import parvis.kiosk.booking.Person;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.SessionId;

/// A finger and a keyboard on the real session screens over the real files; counts its touches.
abstract class SessionHand {
    @TempDir
    Path folder;

    int touches;

    static List<String> names(SessionTown town, SessionId session) {
        return town.files.rig.bookings().roster(session).lines().stream()
                .flatMap(line -> line.person().stream())
                .map(Person::name)
                .toList();
    }

    static ScreenRig rig(Size size, SessionTown town) {
        return new ScreenRig(size, Optional.of(SessionTown.catalogue()), town.team());
    }

    static String said(ScreenRig rig) {
        return ScreenRig.onFx(() -> String.join(" | ", Scenery.said(rig.shell.root()))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' '));
    }

    void press(ScreenRig rig, String spoken) {
        touches++;
        ScreenRig.onFx(() -> {
            assertTrue(
                    Scenery.pressables(rig.shell.root()).anyMatch(one -> spoken.equals(one.getAccessibleText())),
                    () -> "not on the screen: " + spoken);
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    static void type(ScreenRig rig, String keys) {
        keys.chars()
                .forEach(key -> ScreenRig.onFx(() -> {
                    rig.press(Character.toString(key));
                    rig.layOut();
                    return true;
                }));
    }

    static void strike(ScreenRig rig, String text) {
        text.chars()
                .forEach(character -> ScreenRig.onFx(() -> {
                    key(rig, KeyEvent.KEY_TYPED, Character.toString(character), KeyCode.UNDEFINED);
                    return true;
                }));
    }

    static void key(ScreenRig rig, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        var scene = rig.shell.scene();
        Event.fireEvent(scene, new KeyEvent(type, character, "", code, false, false, false, false));
    }

    static void times(int count, Runnable touch) {
        for (int time = 0; time < count; time++) {
            touch.run();
        }
    }
}
