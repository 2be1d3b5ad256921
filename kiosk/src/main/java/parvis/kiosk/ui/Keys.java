package parvis.kiosk.ui;

import parvis.kiosk.ui.control.Alphabet;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// Which keyboard a resident has.
public final class Keys {
    private Keys() {}

    /// In the letters of the language that is shown, and as large as the visitor wants them.
    ///
    /// @param low whether few lines are left for the keys, with letters of the usual size
    public static OnScreenKeyboard.Shape shape(Screen screen, boolean low) {
        return new OnScreenKeyboard.Shape(
                low || (screen.large() && !screen.upright()),
                screen.large(),
                Alphabet.of(screen.texts().language().locale().getLanguage()));
    }
}
