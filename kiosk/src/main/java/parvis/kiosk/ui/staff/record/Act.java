package parvis.kiosk.ui.staff.record;

/// Something that a touch does.
///
/// @param label what it does
/// @param way how it looks
/// @param run does it
public record Act(String label, Way way, Runnable run) {
    /// How a button looks.
    public enum Way {
        /// The way on.
        MAIN,
        /// Another way.
        OTHER,
        /// What cannot be undone.
        GRAVE
    }

    static Act main(String label, Runnable run) {
        return new Act(label, Way.MAIN, run);
    }

    static Act other(String label, Runnable run) {
        return new Act(label, Way.OTHER, run);
    }

    static Act grave(String label, Runnable run) {
        return new Act(label, Way.GRAVE, run);
    }
}
