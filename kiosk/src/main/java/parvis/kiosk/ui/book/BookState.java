package parvis.kiosk.ui.book;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.paper.Notice;

/// What « Réserver » shows at the moment, in words. It shows itself in no log.
sealed interface BookState {
    /// Nothing yet, or nothing any more.
    record Empty() implements BookState {}

    /// What happens to a name, before it is asked.
    ///
    /// @param session which session
    /// @param lines the first layer
    record Before(String session, List<String> lines) implements BookState {}

    /// The second layer.
    record More(List<Notice.Section> sections) implements BookState {}

    /// Something is typed.
    ///
    /// @param phone whether it is the telephone, else the name
    /// @param typed as far as it is
    /// @param said what helps, or what is wrong
    /// @param wrong whether it is wrong
    record Typing(boolean phone, String typed, String said, boolean wrong) implements BookState {
        @Override
        public String toString() {
            return "Typing[…]";
        }
    }

    /// All of it once more, before anything is done.
    ///
    /// @param session what, when, where, what to bring
    /// @param name for whom
    /// @param phone as it is said, or that there is none
    /// @param seats « 1 place »
    /// @param said what went wrong, or what is not possible
    /// @param go what the button says
    record Review(List<String> session, String name, String phone, String seats, String said, String go)
            implements BookState {
        @Override
        public String toString() {
            return "Review[…]";
        }
    }

    /// Something must be decided.
    ///
    /// @param title what is so
    /// @param lines more of it
    /// @param ways what one can do
    record Asked(String title, List<String> lines, List<Way> ways) implements BookState {}

    /// It is done.
    ///
    /// @param title « C’est réservé »
    /// @param brief the same in fewer words
    /// @param code as it is read, in two halves
    /// @param calendar what a telephone reads
    /// @param lines what, when, where, what to bring
    /// @param said what became of the paper
    /// @param waits whether it is a rank and no seat yet
    /// @param prints whether there is a printer
    record Done(
            String title,
            String brief,
            String code,
            Optional<String> calendar,
            List<String> lines,
            String said,
            boolean waits,
            boolean prints)
            implements BookState {
        @Override
        public String toString() {
            return "Done[…]";
        }
    }

    /// One way on.
    ///
    /// @param label what it does
    /// @param main whether it is what most people want
    record Way(String label, Runnable action, boolean main) {}
}
