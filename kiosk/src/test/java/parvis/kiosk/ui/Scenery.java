package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// What is seen in a scene, to be measured.
final class Scenery {
    private static final double HALF_A_PIXEL = 0.5;

    private Scenery() {}

    static List<Node> seen(Parent root) {
        var nodes = new ArrayList<Node>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    static Stream<Pressable> pressables(Parent root) {
        return seen(root).stream().filter(Pressable.class::isInstance).map(Pressable.class::cast);
    }

    static List<String> said(Parent root) {
        return seen(root).stream()
                .filter(Words.class::isInstance)
                .map(node -> ((Words) node).said())
                .toList();
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean inside(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - HALF_A_PIXEL
                && inner.getMaxX() <= outer.getMaxX() + HALF_A_PIXEL
                && inner.getMinY() >= outer.getMinY() - HALF_A_PIXEL
                && inner.getMaxY() <= outer.getMaxY() + HALF_A_PIXEL;
    }

    /// How far two rectangles are apart; negative when they overlap.
    static double gap(Bounds one, Bounds other) {
        var across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        var down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(across, down);
    }

    /// The colour that a text stands on: that of the nearest surface below it.
    static Optional<Color> ground(Node text) {
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color color && color.isOpaque()) {
                    return Optional.of(color);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether it, or what it stands in, has one of those style classes.
    static boolean under(Node node, List<String> classes) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(classes::contains)) {
                return true;
            }
        }
        return false;
    }

    static String name(Node node) {
        return node instanceof Text text
                ? "« " + text.getText() + " »"
                : node.getStyleClass() + " " + node.getAccessibleText();
    }

    /// Touches the first card that is seen.
    static void pressFirstCard(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            pressables(rig.shell.root())
                    .filter(control -> control.getStyleClass().contains("card"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            rig.layOut();
            return true;
        });
    }
}
