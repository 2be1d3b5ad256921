package parvis.kiosk.ui;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Êtes-vous toujours là ? », over the screen and in its scene. One touch anywhere is a yes.
final class IdleWarning extends StackPane {
    private static final long LAST_CALL = 10;
    private static final long CALM_STEP = 10;

    private final Words left = new Words("", "centred");
    private final Runnable present;
    private final Runnable gone;
    private Runnable asked = () -> {};
    private @Nullable Texts texts;
    private @Nullable Pressable goOn;

    IdleWarning(Runnable present, Runnable gone) {
        this.present = present;
        this.gone = gone;
        getStyleClass().add("idle-veil");
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!event.isConsumed()) {
                present.run();
            }
        });
        setVisible(false);
    }

    /// @param seconds how many are left
    /// @param calm whether the number is to change seldom
    void show(long seconds, Texts now, boolean calm) {
        if (!now.equals(texts)) {
            write(now);
        }
        // Said when it comes, and once more before it is too late; not each second.
        if (seconds == LAST_CALL) {
            Heard.live(left);
        } else {
            Heard.still(left);
        }
        var said = calm ? (seconds + CALM_STEP - 1) / CALM_STEP * CALM_STEP : seconds;
        left.say(now.get("idle.left", said));
        if (!isVisible() || seconds == LAST_CALL) {
            asked.run();
        }
        if (!isVisible()) {
            setVisible(true);
            if (goOn != null) {
                goOn.requestFocus();
            }
        }
    }

    /// Calls that when it comes, and once more before it is too late.
    void onAsked(Runnable listener) {
        asked = listener;
    }

    private void write(Texts now) {
        texts = now;
        goOn = BigButton.filled(now.get("idle.continue"), present, "blue");
        var done = BigButton.outlined(now.get("idle.done"), gone);
        var box = column("idle-box", new Words(now.get("idle.title"), "title", "centred"), left, goOn, done);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(box);
    }

    void hide() {
        setVisible(false);
    }
}
