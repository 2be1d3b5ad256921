package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
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
    private Grids() {}

    /// The cells in rows of so many; a last row that is not full keeps the width of the others.
    static List<Region> rows(int columns, List<? extends Region> cells) {
        var rows = new ArrayList<Region>();
        for (var from = 0; from < cells.size(); from += columns) {
            var row = new ArrayList<Region>(cells.subList(from, Math.min(from + columns, cells.size())));
            while (row.size() < columns) {
                row.add(new Region());
            }
            var grid = new EqualGrid(columns, row);
            grid.getStyleClass().add("cell-grid");
            rows.add(grid);
        }
        return rows;
    }

    /// The cells on pages that fit, so many beside each other.
    ///
    /// @param first which row stands first
    /// @param turned hears which row stands first on the page turned to
    static PagedList paged(int columns, List<? extends Region> cells, int first, Screen screen, IntConsumer turned) {
        var labels = Pages.labels(screen.texts(), screen.low());
        var all = cells.size();
        var counting = new PagedList.Labels(
                labels.previous(),
                labels.next(),
                (from, to, _) -> labels.position().of((from - 1) * columns + 1, Math.min(to * columns, all), all),
                labels.page());
        return new PagedList(columns == 1 ? cells : rows(columns, cells), first, screen.low(), counting, turned);
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
