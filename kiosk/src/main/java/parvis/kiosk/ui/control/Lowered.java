package parvis.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;

/// A screen for who cannot reach its top: what is only read may stand above, all that is touched stands below a line.
public final class Lowered extends Yielding {
    private static final int PASSES = 3;

    private final Leaves screen;
    private final double line;

    /// @param screen what is to be lowered
    /// @param line below which all stands that is touched, px from the top of the window
    public Lowered(Leaves screen, double line) {
        this.screen = screen;
        this.line = line;
        getChildren().add(screen);
    }

    @Override
    protected void layoutChildren() {
        var above = line - localToScene(0, 0).getY();
        var top = 0.0;
        for (var pass = 0; pass < PASSES; pass++) {
            place(top);
            var first = first(screen);
            if (first >= above - 1 && (screen.count() == 0 || top >= above)) {
                return;
            }
            top = screen.count() > 0 ? above : Math.min(above, top + above - first);
        }
        place(above);
    }

    private void place(double top) {
        screen.resizeRelocate(0, top, getWidth(), getHeight() - top);
        screen.requestLayout();
        screen.layout();
    }

    /// Where the first of what can be touched begins.
    private double first(Node node) {
        if (!node.isVisible()) {
            return Double.MAX_VALUE;
        }
        if (node instanceof Pressable) {
            return sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .mapToDouble(this::first)
                        .min()
                        .orElse(Double.MAX_VALUE)
                : Double.MAX_VALUE;
    }
}
