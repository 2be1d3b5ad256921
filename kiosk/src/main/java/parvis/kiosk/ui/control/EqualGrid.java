package parvis.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Columns of one width and rows of one height, filling what room there is; a last row that is not full is stretched.
/// Where the longest words do not fit, there are fewer columns.
///
/// Its gap is the top padding of its style class, so that one number in the style sheet says it.
public final class EqualGrid extends Region {
    private final int most;

    /// @param columns how many at most beside each other
    /// @param cells row by row
    public EqualGrid(int columns, List<? extends Node> cells) {
        most = Math.max(1, Math.min(columns, cells.size()));
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
        return most * widest(false) + (most - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, false);
    }

    private double height(double width, boolean least) {
        var columns = columns(width);
        var rows = rows(columns);
        return rows * highest(width, columns, least) + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        var cells = getChildren();
        var columns = columns(getWidth());
        var rows = rows(columns);
        var height = Math.floor((getHeight() - (rows - 1) * gap()) / rows);
        for (var i = 0; i < cells.size(); i++) {
            var row = i / columns;
            var inRow = Math.min(columns, cells.size() - row * columns);
            var width = (getWidth() - (inRow - 1) * gap()) / inRow;
            var left = Math.rint((i % columns) * (width + gap()));
            var right = Math.rint((i % columns) * (width + gap()) + width);
            cells.get(i).resizeRelocate(left, row * (height + gap()), right - left, height);
        }
    }

    private int columns(double width) {
        var columns = most;
        // Half a pixel is a rounding, not a word that does not fit.
        while (width >= 0 && columns > 1 && (width - (columns - 1) * gap()) / columns < widest(true) - 0.5) {
            columns--;
        }
        return columns;
    }

    private double highest(double width, int columns, boolean least) {
        var each = width < 0 ? -1 : Math.floor((width - (columns - 1) * gap()) / columns);
        return getChildren().stream()
                .mapToDouble(cell -> least ? cell.minHeight(each) : cell.prefHeight(each))
                .max()
                .orElse(0);
    }

    private double widest(boolean least) {
        return getChildren().stream()
                .mapToDouble(cell -> least ? cell.minWidth(-1) : Math.max(cell.minWidth(-1), cell.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private int rows(int columns) {
        return Math.max(1, (getChildren().size() + columns - 1) / columns);
    }

    private double gap() {
        return getPadding().getTop();
    }
}
