package parvis.kiosk.ui;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Êtes-vous toujours là ? », over the screen and in its scene. One touch anywhere is a yes.
final class IdleWarning extends StackPane {
    private static final long LAST_CALL = 10;

    private final Texts texts;
    private final Words left = new Words("", "centred");
    private final Pressable goOn;

    IdleWarning(Texts texts, Runnable present, Runnable gone) {
        this.texts = texts;
        getStyleClass().add("idle-veil");
        goOn = BigButton.filled(texts.get("idle.continue"), present, "blue");
        var done = BigButton.outlined(texts.get("idle.done"), gone);
        var box = column("idle-box", new Words(texts.get("idle.title"), "title", "centred"), left, goOn, done);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!event.isConsumed()) {
                present.run();
            }
        });
        setVisible(false);
    }

    void show(long seconds) {
        // Said when it comes, and once more before it is too late; not each second.
        if (seconds == LAST_CALL) {
            Heard.live(left);
        } else {
            Heard.still(left);
        }
        left.say(texts.get("idle.left", seconds));
        if (!isVisible()) {
            setVisible(true);
            goOn.requestFocus();
        }
    }

    void hide() {
        setVisible(false);
    }
}
