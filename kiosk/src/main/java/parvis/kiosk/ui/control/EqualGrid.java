package parvis.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Columns of one width and rows of one height, filling what room there is; a last row that is not full is stretched.
///
/// Its gap is the top padding of its style class, so that one number in the style sheet says it.
public final class EqualGrid extends Region {
    private final int columns;

    /// @param columns how many at most beside each other
    /// @param cells row by row
    public EqualGrid(int columns, List<? extends Node> cells) {
        this.columns = Math.max(1, Math.min(columns, cells.size()));
        getStyleClass().add("equal-grid");
        getChildren().addAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows() * highest(width, true) + (rows() - 1) * gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows() * highest(width, false) + (rows() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        var cells = getChildren();
        var height = Math.floor((getHeight() - (rows() - 1) * gap()) / rows());
        for (var i = 0; i < cells.size(); i++) {
            var row = i / columns;
            var inRow = Math.min(columns, cells.size() - row * columns);
            var width = (getWidth() - (inRow - 1) * gap()) / inRow;
            var left = Math.rint((i % columns) * (width + gap()));
            var right = Math.rint((i % columns) * (width + gap()) + width);
            cells.get(i).resizeRelocate(left, row * (height + gap()), right - left, height);
        }
    }

    private double highest(double width, boolean least) {
        var each = width < 0 ? -1 : Math.floor((width - (columns - 1) * gap()) / columns);
        return getChildren().stream()
                .mapToDouble(cell -> least ? cell.minHeight(each) : cell.prefHeight(each))
                .max()
                .orElse(0);
    }

    private double widest(boolean least) {
        var each = getChildren().stream()
                .mapToDouble(cell -> least ? cell.minWidth(-1) : cell.prefWidth(-1))
                .max()
                .orElse(0);
        return columns * each + (columns - 1) * gap();
    }

    private int rows() {
        return Math.max(1, (getChildren().size() + columns - 1) / columns);
    }

    private double gap() {
        return getPadding().getTop();
    }
}
