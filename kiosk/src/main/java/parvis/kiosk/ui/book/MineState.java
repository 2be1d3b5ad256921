package parvis.kiosk.ui.book;

import java.util.List;

/// What « Ma réservation » shows at the moment, in words. It shows itself in no log.
sealed interface MineState {
    /// Nothing any more.
    record Empty() implements MineState {}

    /// A code is typed.
    ///
    /// @param typed as far as it is, in two halves
    /// @param said what helps, or what is wrong
    /// @param wrong whether it is wrong
    record Typing(String typed, String said, boolean wrong) implements MineState {
        @Override
        public String toString() {
            return "Typing[…]";
        }
    }

    /// What the code stands for, or what became of it.
    ///
    /// @param title how it stands
    /// @param good whether that is good news
    /// @param lines what, when, where
    /// @param said what went wrong; empty: nothing
    /// @param ways what one can do
    record Told(String title, boolean good, List<String> lines, String said, List<BookState.Way> ways)
            implements MineState {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }
}
