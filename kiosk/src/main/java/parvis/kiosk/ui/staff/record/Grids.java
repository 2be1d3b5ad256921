package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pressable;

/// Rows of equal cells, and buttons.
final class Grids {
    /// So many lines a form has at most, whose cells are there from the start; what is longer is a list.
    private static final int FORM = 24;

    private Grids() {}

    /// Cells on pages that fit, so many beside each other; a last row that is not full keeps the width of the others.
    /// In a list longer than a form a cell is made when its page is turned to.
    ///
    /// @param count how many cells there are
    /// @param cell makes the cell of that index, from 0; asked again when its page is turned to again
    /// @param first which row stands first
    /// @param turned hears which row stands first on the page turned to
    static PagedList paged(
            int columns, int count, IntFunction<? extends Region> cell, int first, Screen screen, IntConsumer turned) {
        var labels = Pages.labels(screen.texts(), screen.low());
        var counting = new PagedList.Labels(
                labels.previous(),
                labels.next(),
                (from, to, _) -> labels.position().of((from - 1) * columns + 1, Math.min(to * columns, count), count),
                labels.page());
        IntFunction<? extends Region> line = columns == 1 ? cell : row -> row(columns, row * columns, count, cell);
        var lines = (count + columns - 1) / columns;
        return lines <= FORM
                ? new PagedList(
                        IntStream.range(0, lines).mapToObj(line).toList(), first, screen.low(), counting, turned)
                : PagedList.making(lines, line, first, screen.low(), counting, turned);
    }

    private static Region row(int columns, int from, int count, IntFunction<? extends Region> cell) {
        var row = new ArrayList<Region>();
        for (var at = from; at < from + columns; at++) {
            row.add(at < count ? cell.apply(at) : new Region());
        }
        var grid = new EqualGrid(columns, row);
        grid.getStyleClass().add("cell-grid");
        return grid;
    }

    /// The button of that act.
    static Pressable button(Act act, boolean low) {
        return switch (act.way()) {
            case MAIN ->
                low
                        ? BigButton.filled(act.label(), act.run(), "green")
                        : BigButton.filled(Glyph.CHECK, act.label(), act.run(), "green");
            case OTHER -> BigButton.outlined(act.label(), act.run());
            case GRAVE -> BigButton.filled(act.label(), act.run(), "rust");
        };
    }
}
