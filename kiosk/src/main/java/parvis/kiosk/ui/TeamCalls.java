package parvis.kiosk.ui;

import java.util.Optional;

/// The calls of the place, as a team sees one over every screen of theirs.
public interface TeamCalls {
    /// What is to be shown now.
    Optional<Shown> shown(Texts texts);

    /// One call.
    ///
    /// @param sentence what is so, where there are two lines
    /// @param line the same on one line
    /// @param brief the same in the fewest words
    /// @param actions what can be done, while nobody goes yet
    record Shown(String sentence, String line, String brief, Optional<Actions> actions) {}

    /// What can be done about a call.
    ///
    /// @param go « J’y vais »
    /// @param stop « Arrêter »: nobody need go
    record Actions(Runnable go, Runnable stop) {}

    /// A terminal whose team is shown none.
    TeamCalls NONE = _ -> Optional.empty();
}
