package parvis.kiosk.ui.control;

import javafx.scene.Node;

/// Whether letters are twice as large where something stands, or lines are many.
final class LargeLetters {
    private LargeLetters() {}

    static boolean around(Node node) {
        return on(node, "large");
    }

    static boolean high(Node node) {
        return on(node, "high");
    }

    private static boolean on(Node node, String style) {
        return node.getScene() != null
                && node.getScene().getRoot().getStyleClass().contains(style);
    }
}
