package parvis.kiosk.ui.staff.session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// A question that a form asks on a screen of its own.
sealed interface Ask {
    /// What is asked.
    String title();

    /// One sentence of help.
    String help();

    /// Something is written.
    ///
    /// @param value as it stands
    /// @param most how long it may become
    /// @param done takes the answer
    record Write(String title, String help, String value, int most, Consumer<String> done) implements Ask {}

    /// One of several is chosen.
    ///
    /// @param options what there is
    /// @param chosen the ids that are chosen
    /// @param several whether more than one can be
    /// @param done takes the answer
    record Choose(
            String title,
            String help,
            List<Offer.Choice> options,
            List<String> chosen,
            boolean several,
            Consumer<List<String>> done)
            implements Ask {
        public Choose {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
        }
    }

    /// A day is picked.
    ///
    /// @param chosen as it stands
    /// @param earliest the first day that can be picked
    /// @param done takes the answer
    record Pick(String title, String help, LocalDate chosen, LocalDate earliest, Consumer<LocalDate> done)
            implements Ask {}
}
