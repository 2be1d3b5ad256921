package parvis.kiosk.ui.staff.record;

import java.util.List;
import java.util.Optional;

/// What a screen of cells shows at a moment.
///
/// @param title what it is
/// @param help one sentence: what to do
/// @param notice something to know first; empty: nothing
/// @param cells in order
/// @param foot quiet lines below
/// @param acts what can be done with the whole, at most three
/// @param panel what lies over the cells
public record Sheet(
        String title,
        String help,
        Optional<String> notice,
        List<Cell> cells,
        List<String> foot,
        List<Act> acts,
        Optional<Panel> panel) {
    public Sheet {
        cells = List.copyOf(cells);
        foot = List.copyOf(foot);
        acts = List.copyOf(acts);
    }

    static Sheet of(String title, String help, List<? extends Cell> cells) {
        return new Sheet(title, help, Optional.empty(), List.copyOf(cells), List.of(), List.of(), Optional.empty());
    }

    Sheet withNotice(Optional<String> now) {
        return new Sheet(title, help, now, cells, foot, acts, panel);
    }

    Sheet withFoot(List<String> now) {
        return new Sheet(title, help, notice, cells, now, acts, panel);
    }

    Sheet withActs(List<Act> now) {
        return new Sheet(title, help, notice, cells, foot, now, panel);
    }

    Sheet withPanel(Optional<Panel> now) {
        return new Sheet(title, help, notice, cells, foot, acts, now);
    }
}
