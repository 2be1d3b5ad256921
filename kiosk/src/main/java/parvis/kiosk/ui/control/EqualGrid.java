package parvis.kiosk.ui.control;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Columns of one width and rows of one height (or each of its own), filling what room there is; a last row that is not
/// full is stretched.
/// Where the longest words do not fit, there are fewer columns.
///
/// Its gap is the top padding of its style class, so that one number in the style sheet says it.
public final class EqualGrid extends Region {
    private final int most;
    private boolean ownRows;
    private boolean ownRowsWhereLarge;

    /// @param columns how many at most beside each other
    /// @param cells row by row
    public EqualGrid(int columns, List<? extends Node> cells) {
        most = Math.max(1, Math.min(columns, cells.size()));
        getStyleClass().add("equal-grid");
        getChildren().addAll(cells);
    }

    /// This, with rows as high as what stands in them: where some cells have many more words than others.
    public EqualGrid withOwnRows() {
        ownRows = true;
        return this;
    }

    /// This, with rows of their own where letters are large: a key with two lines makes no other higher.
    EqualGrid withOwnRowsWhereLarge() {
        ownRowsWhereLarge = true;
        return this;
    }

    private boolean ownRows() {
        return ownRows || (ownRowsWhereLarge && LargeLetters.around(this));
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
        var heights = heights(width, columns, least);
        return heights.stream().mapToDouble(Double::doubleValue).sum() + (heights.size() - 1) * gap();
    }

    /// Of each row.
    private List<Double> heights(double width, int columns, boolean least) {
        var cells = getChildren();
        var rows = IntStream.range(0, rows(columns))
                .mapToObj(row -> cells.subList(row * columns, Math.min(cells.size(), (row + 1) * columns)))
                .map(row -> highest(row, width, columns, least))
                .toList();
        return ownRows()
                ? rows
                : Collections.nCopies(
                        rows.size(),
                        rows.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    @Override
    protected void layoutChildren() {
        var cells = getChildren();
        var columns = columns(getWidth());
        var rows = rows(columns);
        var room = getHeight() - (rows - 1) * gap();
        var heights = ownRows()
                ? shared(heights(getWidth(), columns, false), room)
                : Collections.nCopies(rows, Math.floor(room / rows));
        var top = 0.0;
        for (var row = 0; row < rows; row++) {
            var inRow = Math.min(columns, cells.size() - row * columns);
            var width = (getWidth() - (inRow - 1) * gap()) / inRow;
            for (var i = 0; i < inRow; i++) {
                var left = Math.rint(i * (width + gap()));
                var right = Math.rint(i * (width + gap()) + width);
                cells.get(row * columns + i).resizeRelocate(left, top, right - left, heights.get(row));
            }
            top += heights.get(row) + gap();
        }
    }

    /// What room is left is shared by all rows; so is what is missing.
    private static List<Double> shared(List<Double> wanted, double room) {
        var each = (room - wanted.stream().mapToDouble(Double::doubleValue).sum()) / wanted.size();
        return wanted.stream().map(height -> Math.floor(height + each)).toList();
    }

    private int columns(double width) {
        var columns = most;
        // Half a pixel is a rounding, not a word that does not fit.
        while (width >= 0 && columns > 1 && (width - (columns - 1) * gap()) / columns < widest(true) - 0.5) {
            columns--;
        }
        return columns;
    }

    private double highest(List<Node> cells, double width, int columns, boolean least) {
        var each = width < 0 ? -1 : Math.floor((width - (columns - 1) * gap()) / columns);
        // Large letters are turned leaf by leaf: nothing gives way.
        var gives = least && !LargeLetters.around(this);
        return cells.stream()
                .mapToDouble(
                        cell -> gives ? cell.minHeight(each) : Math.max(cell.minHeight(each), cell.prefHeight(each)))
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
