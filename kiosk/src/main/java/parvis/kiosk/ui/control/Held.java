package parvis.kiosk.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A finger that stays: the staff's door, which nobody opens by a touch.
final class Held {
    private static final Duration LONG = Duration.seconds(5);

    private Held() {}

    static void fiveSeconds(Node node, Runnable action) {
        var pause = new PauseTransition(LONG);
        pause.setOnFinished(_ -> action.run());
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pause.playFromStart());
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> pause.stop());
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!node.contains(event.getX(), event.getY())) {
                pause.stop();
            }
        });
        // What goes away under a finger never hears that it was lifted: the door is not for whoever comes next.
        node.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pause.stop();
            }
        });
    }
}
