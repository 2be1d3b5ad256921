package parvis.kiosk.ui.control;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A real keyboard writes where the one on the screen does, wherever the focus is. Space and Enter belong to the text
/// until somebody walks with Tab or the arrows: then they press what has the focus.
public final class TypedKeys {
    private final Consumer<String> typed;
    private final Runnable erased;
    private final Runnable done;
    private boolean walking;

    private TypedKeys(Consumer<String> typed, Runnable erased, Runnable done) {
        this.typed = typed;
        this.erased = erased;
        this.done = done;
    }

    /// Listens while that node is in a scene.
    ///
    /// @param typed hears each character
    /// @param erased what the backspace key does
    /// @param done what Enter does
    public static void listen(Node node, Consumer<String> typed, Runnable erased, Runnable done) {
        var keys = new TypedKeys(typed, erased, done);
        EventHandler<KeyEvent> filter = keys::heard;
        node.sceneProperty().addListener((_, before, now) -> {
            move(before, now, filter);
        });
        move(null, node.getScene(), filter);
    }

    private static void move(
            @org.jspecify.annotations.Nullable Scene before,
            @org.jspecify.annotations.Nullable Scene now,
            EventHandler<KeyEvent> filter) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, filter);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, filter);
        }
    }

    private void heard(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            written(event);
        } else {
            struck(event);
        }
    }

    private void written(KeyEvent event) {
        var text = event.getCharacter();
        var blank = text.equals(" ");
        if (text.isEmpty() || Character.isISOControl(text.charAt(0)) || (blank && walking)) {
            return;
        }
        walking = false;
        event.consume();
        typed.accept(text);
    }

    private void struck(KeyEvent event) {
        var down = event.getEventType() == KeyEvent.KEY_PRESSED;
        switch (event.getCode()) {
            case TAB, UP, DOWN, LEFT, RIGHT -> walking = true;
            case BACK_SPACE -> {
                event.consume();
                if (down) {
                    erased.run();
                }
            }
            case ENTER, SPACE -> {
                if (!walking) {
                    event.consume();
                    if (down && event.getCode() == KeyCode.ENTER) {
                        done.run();
                    }
                }
            }
            default -> {}
        }
    }
}
