package parvis.kiosk.ui.staff.session;

import java.util.List;

/// What is seen of a form.
///
/// @param title what it is about
/// @param help one sentence
/// @param lines what is asked, in order
/// @param note what follows from the answers; empty: nothing
/// @param said what keeps it from being done, or what became of it; empty: nothing
/// @param ways what can be done with it
public record FormState(
        String title, String help, List<Line> lines, String note, String said, List<BookState.Way> ways) {
    static final FormState NOTHING = new FormState("", "", List.of(), "", "", List.of());

    public FormState {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    /// One line.
    public sealed interface Line {
        /// Its answers stand on a screen of their own.
        ///
        /// @param label what is asked
        /// @param value what stands there
        /// @param action leads to the answers
        record Leading(String label, String value, Runnable action) implements Line {}

        /// Its answer grows and shrinks.
        ///
        /// @param label what is asked
        /// @param value what stands there, in words
        /// @param less makes it smaller
        /// @param more makes it larger
        record Stepping(String label, String value, Runnable less, Runnable more) implements Line {}

        /// Its answer is yes or no.
        ///
        /// @param label what is asked
        /// @param note what there is to know of it; empty: nothing
        /// @param on whether it is yes
        /// @param action turns it
        record Turning(String label, String note, boolean on, Runnable action) implements Line {}
    }
}
