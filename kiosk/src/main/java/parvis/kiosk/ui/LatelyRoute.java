package parvis.kiosk.ui;

import java.time.LocalDate;
import java.util.Optional;

/// « Aujourd’hui et ces derniers temps »: what was counted, and what there is to look at.
public sealed interface LatelyRoute extends StaffRoute {
    /// What was counted in a span.
    ///
    /// @param span how long
    /// @param day a day of it; empty: today
    /// @param table whether it is shown as a table, else as a chart
    /// @param first the first line of the page shown
    record Counts(Span span, Optional<LocalDate> day, boolean table, int first) implements LatelyRoute {}

    /// What looks wrong, each with what mends it.
    ///
    /// @param first the first entry of the page shown
    record ToSee(int first) implements LatelyRoute {}

    /// How long one looks at.
    enum Span {
        DAY,
        WEEK,
        MONTH
    }
}
