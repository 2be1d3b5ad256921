package parvis.kiosk.ui.staff;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A number pad counts wherever the focus is, as long as that node is in a scene: the team's day is never in one while
/// the door is locked. Its Enter presses nothing, unless somebody walks with Tab: what has the focus is not what a hand
/// that does not look means.
final class Keypad {
    private final boolean keyboard;
    private final Consumer<KeypadKey> pressed;
    private boolean walking;

    private Keypad(boolean keyboard, Consumer<KeypadKey> pressed) {
        this.keyboard = keyboard;
        this.pressed = pressed;
    }

    /// @param keyboard whether a whole keyboard stands there
    /// @param pressed hears each key that is the pad's
    static void listen(Node node, boolean keyboard, Consumer<KeypadKey> pressed) {
        EventHandler<KeyEvent> filter = new Keypad(keyboard, pressed)::heard;
        node.sceneProperty().addListener((_, before, now) -> move(before, now, filter));
        move(null, node.getScene(), filter);
    }

    /// For all kinds of events, as the shell's own filter: one for the pressed key alone would hear it before the shell
    /// has told a held key from a stroke.
    private static void move(@Nullable Scene before, @Nullable Scene now, EventHandler<KeyEvent> filter) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, filter);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, filter);
        }
    }

    private void heard(KeyEvent event) {
        if (event.isConsumed() || event.getEventType() == KeyEvent.KEY_TYPED) {
            return;
        }
        var down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.TAB) {
            walking = true;
        }
        if (event.getCode() == KeyCode.ENTER && walking) {
            return;
        }
        KeypadKey.of(event, keyboard).ifPresent(key -> {
            event.consume();
            walking = false;
            if (down) {
                pressed.accept(key);
            }
        });
    }
}
