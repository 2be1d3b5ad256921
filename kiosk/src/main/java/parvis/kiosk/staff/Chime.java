package parvis.kiosk.staff;

/// The short sound that answers a key which somebody at the desk pressed without looking, and that asks a resident who
/// does not look whether they are still there. Returns at once, is silent
/// where nothing can sound, and never throws: what is counted is on the screen all the same.
@FunctionalInterface
public interface Chime {
    /// Where nothing sounds.
    Chime SILENT = _ -> {};

    /// Lets it sound.
    void ring(Note note);

    /// What it says.
    sealed interface Note {
        /// Somebody more.
        ///
        /// @param place the desk's place on the screen, from 1: each has a pitch of its own
        record Counted(int place) implements Note {}

        /// The last one is new this year.
        record Newcomer() implements Note {}

        /// The last one is taken back.
        record TakenBack() implements Note {}

        /// Nothing has changed.
        record Nothing() implements Note {}

        /// Is somebody still there? Said by the voice where it is on.
        record StillThere() implements Note {}
    }
}
