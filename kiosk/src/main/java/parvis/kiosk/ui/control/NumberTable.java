package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Rows of numbers under the same heads: a name first, then one number a column. Each row is a node of its own, so
/// that a list can turn pages of them; all share one set of widths, what each column needs and an equal part of the
/// rest.
public final class NumberTable {
    private final List<Row> rows = new ArrayList<>();
    private final int columns;

    /// @param columns how many, the names' inside
    public NumberTable(int columns) {
        this.columns = columns;
    }

    /// The heads of the columns.
    public Region head(List<String> heads) {
        return row(heads, "", "table-head");
    }

    /// One row.
    ///
    /// @param cells its name, then its numbers
    /// @param spoken the same, read aloud
    public Region row(List<String> cells, String spoken) {
        return row(cells, spoken, "table-row");
    }

    /// The row of the sums.
    public Region sum(List<String> cells, String spoken) {
        return row(cells, spoken, "table-sum");
    }

    private Region row(List<String> cells, String spoken, String style) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("not " + columns + " cells: " + cells);
        }
        var row = new Row(cells, spoken, style);
        rows.add(row);
        return row;
    }

    private double[] widths(double width) {
        var least = IntStream.range(0, columns)
                .mapToDouble(column -> rows.stream()
                        .mapToDouble(row -> row.words.get(column).minWidth(-1))
                        .max()
                        .orElse(0))
                .toArray();
        var spare = Math.max(
                0,
                (width - IntStream.range(0, columns).mapToDouble(i -> least[i]).sum()) / columns);
        return IntStream.range(0, columns).mapToDouble(i -> least[i] + spare).toArray();
    }

    private final class Row extends Region {
        private final List<Words> words;

        Row(List<String> cells, String spoken, String style) {
            getStyleClass().addAll("table-line", style);
            words = cells.stream().map(cell -> new Words(cell, "table-cell")).toList();
            words.subList(1, columns).forEach(number -> number.getStyleClass().add("table-number"));
            if (!spoken.isEmpty()) {
                setAccessibleRole(AccessibleRole.TEXT);
                setAccessibleText(spoken);
            }
            getChildren().addAll(words);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var widths = widths(inner(width < 0 ? getWidth() : width));
            var high = IntStream.range(0, columns)
                    .mapToDouble(i -> words.get(i).prefHeight(widths[i]))
                    .max()
                    .orElse(0);
            return high + getInsets().getTop() + getInsets().getBottom();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            var widths = widths(inner(getWidth()));
            var insets = getInsets();
            var x = insets.getLeft();
            var high = getHeight() - insets.getTop() - insets.getBottom();
            for (var i = 0; i < columns; i++) {
                layoutInArea(words.get(i), x, insets.getTop(), widths[i], high, 0, HPos.LEFT, VPos.CENTER);
                x += widths[i];
            }
        }

        private double inner(double width) {
            return width - getInsets().getLeft() - getInsets().getRight();
        }
    }
}
