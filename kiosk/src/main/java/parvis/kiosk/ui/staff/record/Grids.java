package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
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
