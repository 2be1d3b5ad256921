package parvis.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An entry of a list that would be higher than a leaf of a screen with large letters says less: its last lines stand
/// on the screen that it leads to, and are heard here all the same.
final class Shortened {
    private static final String LINES = "card-lines";
    private static final int LEAST = 1;

    private Shortened() {}

    /// How high that entry is at that width, without the lines that have no room.
    static double height(Region entry, double width) {
        var height = entry.prefHeight(width);
        var most = room(entry);
        var lines = height > most ? lines(entry, entry instanceof Pressable) : null;
        while (lines != null && height > most && shown(lines) > LEAST) {
            hideLast(lines);
            height = entry.prefHeight(width);
        }
        return height;
    }

    /// Whether it stands on a screen that may be turned leaf by leaf.
    static boolean turned(Node entry) {
        for (Node node = entry; node != null; node = node.getParent()) {
            if (node instanceof Leaves) {
                return true;
            }
        }
        return false;
    }

    /// Of the leaf that it stands on.
    static double room(Node entry) {
        for (Node node = entry; node != null; node = node.getParent()) {
            if (node instanceof Leaves leaves && leaves.room() > 0) {
                return leaves.room();
            }
        }
        return Double.MAX_VALUE;
    }

    /// The lines of what is touched.
    private static @Nullable Pane lines(Parent entry, boolean touched) {
        for (var node : entry.getChildrenUnmodifiable()) {
            if (touched && node instanceof Pane pane && pane.getStyleClass().contains(LINES)) {
                return pane;
            }
            var found = node instanceof Parent parent ? lines(parent, touched || node instanceof Pressable) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static long shown(Pane lines) {
        return lines.getChildren().stream().filter(Node::isManaged).count();
    }

    private static void hideLast(Pane lines) {
        lines.getChildren().reversed().stream()
                .filter(Node::isManaged)
                .findFirst()
                .ifPresent(last -> {
                    last.setManaged(false);
                    last.setVisible(false);
                });
    }
}
