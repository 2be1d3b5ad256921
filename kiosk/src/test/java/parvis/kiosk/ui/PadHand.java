package parvis.kiosk.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A hand on a number pad before the real screens.
final class PadHand {
    private final ScreenRig rig;
    private Optional<Node> focused = Optional.empty();

    PadHand(ScreenRig rig) {
        this.rig = rig;
    }

    /// Strikes these keys, one after the other, each let go.
    void strike(KeyCode... codes) {
        for (var code : codes) {
            event(KeyEvent.KEY_PRESSED, code);
            rig.clock.pass(Duration.ofMillis(80));
            event(KeyEvent.KEY_RELEASED, code);
            rig.clock.pass(Duration.ofMillis(80));
        }
    }

    /// One event of a key, as the keyboard sends it.
    void event(EventType<KeyEvent> type, KeyCode code) {
        ScreenRig.onFx(() -> {
            var target = focused.filter(node -> rig.shell.scene().equals(node.getScene()))
                    .orElse(rig.shell.root());
            Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, false, false));
            rig.layOut();
            return true;
        });
    }

    /// What says that has the focus from now on.
    void focus(String spoken) {
        focused = ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .filter(one -> spoken.equals(one.getAccessibleText()))
                .map(Node.class::cast)
                .findFirst());
    }

    void press(String spoken) {
        rig.clock.pass(Touches.SETTLES);
        ScreenRig.onFx(() -> {
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    void go(Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(route);
            rig.layOut();
            return true;
        });
    }

    /// Where was counted, in its order.
    List<String> desks() {
        return rig.counter.touches.values().stream()
                .map(touch -> touch.dimensions().service().orElseThrow().value())
                .toList();
    }

    String said() {
        return SessionHand.said(rig);
    }
}
