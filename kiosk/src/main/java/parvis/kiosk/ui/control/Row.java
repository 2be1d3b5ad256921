package parvis.kiosk.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Nodes beside each other, and below each other where their words do not fit beside.
final class Row extends HBox {
    /// Whose parts may stand below each other on high screens too; others where letters are large.
    private static final List<String> LOOSE = List.of("ways", "title-row", "page-bar");

    Row(Node... nodes) {
        super(nodes);
    }

    private boolean loose() {
        return LargeLetters.around(this)
                || (LargeLetters.high(this) && getStyleClass().stream().anyMatch(LOOSE::contains));
    }

    private boolean stacked(double width) {
        return width > 0 && loose() && super.computeMinWidth(-1) > width + 1;
    }

    @Override
    protected double computeMinWidth(double height) {
        return loose()
                ? sides()
                        + getManagedChildren().stream()
                                .mapToDouble(child -> child.minWidth(-1))
                                .max()
                                .orElse(0)
                : super.computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return stacked(width) ? below(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return stacked(width) ? below(width) : super.computePrefHeight(width);
    }

    private double below(double width) {
        var insets = getInsets();
        var children = getManagedChildren();
        return insets.getTop()
                + insets.getBottom()
                + children.stream()
                        .mapToDouble(child -> snapSizeY(height(child, width - sides())))
                        .sum()
                + Math.max(0, children.size() - 1) * getSpacing();
    }

    @Override
    protected void layoutChildren() {
        if (!stacked(getWidth())) {
            // A word beside a high column is as high as itself: it must not be cut with the column.
            if (isFillHeight() && LargeLetters.around(this)) {
                setFillHeight(false);
            }
            super.layoutChildren();
            return;
        }
        var y = getInsets().getTop();
        for (var child : getManagedChildren()) {
            var width = width(child, getWidth() - sides());
            var height = snapSizeY(height(child, getWidth() - sides()));
            child.resizeRelocate(getInsets().getLeft(), y, width, height);
            y += height + getSpacing();
        }
    }

    private static double width(Node child, double room) {
        var fills = HBox.getHgrow(child) == Priority.ALWAYS || child instanceof Words;
        return fills ? room : Math.min(room, Math.max(child.minWidth(-1), child.prefWidth(-1)));
    }

    private static double height(Node child, double room) {
        var width = width(child, room);
        return Math.max(child.minHeight(width), child.prefHeight(width));
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
