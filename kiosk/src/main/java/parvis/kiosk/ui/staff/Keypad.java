package parvis.kiosk.ui.staff;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A number pad counts wherever the focus is, as long as that node is in a scene: the team's day is never in one while
/// the
/// door is locked.
final class Keypad {
    private Keypad() {}

    /// @param pressed hears each key that is the pad's
    static void listen(Node node, Consumer<KeypadKey> pressed) {
        EventHandler<KeyEvent> filter = event -> {
            if (!event.isConsumed()) {
                KeypadKey.of(event).ifPresent(key -> {
                    event.consume();
                    pressed.accept(key);
                });
            }
        };
        node.sceneProperty().addListener((_, before, now) -> move(before, now, filter));
        move(null, node.getScene(), filter);
    }

    private static void move(@Nullable Scene before, @Nullable Scene now, EventHandler<KeyEvent> filter) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, filter);
        }
    }
}
