package parvis.kiosk.ui.staff.record;

import java.util.List;

/// One thing on a sheet.
public sealed interface Cell {
    /// What it is about.
    String label();

    /// A number between « − » and « + », and a pad for great ones.
    ///
    /// @param value as people say it
    /// @param type opens the pad
    record Stepping(String label, String value, Runnable less, Runnable more, Runnable type) implements Cell {}

    /// What stands there; a touch leads on.
    ///
    /// @param value what was chosen
    record Choice(String label, String value, Runnable open) implements Cell {}

    /// A few ways beside each other, of which one holds.
    ///
    /// @param sides the ways
    /// @param chosen which holds, from 0
    record Switch(String label, List<Act> sides, int chosen) implements Cell {
        public Switch {
            sides = List.copyOf(sides);
        }
    }

    /// Something to read.
    ///
    /// @param value a sentence
    record Reading(String label, String value) implements Cell {}
}
