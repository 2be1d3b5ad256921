package parvis.kiosk.ui;

/// What every screen is handed.
///
/// @param navigator where to go
/// @param texts what to say, in the visit's language
/// @param scale the size of the room that the screen has, and of its letters
/// @param visit how the visitor wants the terminal to be
/// @param languages which there are to choose from
public record Screen(Navigator navigator, Texts texts, Scale scale, Visit visit, Languages languages) {
    /// Whether few lines fit.
    public boolean low() {
        return scale.low();
    }

    /// Whether it is wider than high and yet has lines to spare: a desk's screen.
    public boolean roomy() {
        return scale.roomy();
    }

    /// Whether it is wider than high.
    public boolean wide() {
        return scale.wide();
    }
}
