package parvis.kiosk.ui.voice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.control.Heard;

/// Shows where the walk is, for who sees a little or helps: two lines, dark and light, so that one of them stands out
/// from whatever is below.
final class Ring extends Pane {
    private final Region ring = new Region();

    Ring() {
        getStyleClass().add("voice-layer");
        ring.getStyleClass().add("voice-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().add(ring);
        setMouseTransparent(true);
        setPickOnBounds(false);
        Heard.as(Heard.Way.SILENT, this);
    }

    /// Around that, or nowhere.
    void around(Optional<Node> node) {
        ring.setVisible(node.isPresent());
        node.ifPresent(each -> {
            var bounds = sceneToLocal(each.localToScene(each.getLayoutBounds()));
            ring.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        });
    }
}
