package parvis.kiosk.ui;

/// What every screen is handed.
///
/// @param navigator where to go
/// @param texts what to say, in the visit's language
/// @param scale the size of the room that the screen has, and of its letters
/// @param visit how the visitor wants the terminal to be
/// @param languages which there are to choose from
public record Screen(Navigator navigator, Texts texts, Scale scale, Visit visit, Languages languages) {
    /// Whether few lines fit. Large letters stand below each other on any screen, which is turned leaf by leaf.
    public boolean low() {
        return scale.low() && !large();
    }

    /// Whether it is wider than high and yet has lines to spare: a desk's screen.
    public boolean roomy() {
        return scale.roomy() && !large();
    }

    /// Whether it is wider than high, and letters are small enough for things beside each other.
    public boolean wide() {
        return scale.wide() && !large();
    }

    /// Whether the panel is higher than wide.
    public boolean upright() {
        return !scale.wide();
    }

    /// Whether a resident wants letters twice as large.
    public boolean large() {
        return residents() && visit.large().get();
    }

    /// Whether a resident wants all that is touched in the lower part.
    public boolean lowControls() {
        return residents() && visit.lowControls().get() && upright();
    }

    /// The team's screens follow nobody's visit.
    private boolean residents() {
        return !navigator.here().staff();
    }
}
