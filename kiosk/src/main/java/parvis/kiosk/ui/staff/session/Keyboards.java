package parvis.kiosk.ui.staff.session;

import java.util.function.Consumer;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// The keyboards with the words of the bundle on their keys.
final class Keyboards {
    private Keyboards() {}

    static OnScreenKeyboard writing(Screen screen, Consumer<OnScreenKeyboard.Key> typed) {
        var texts = screen.texts();
        var writing = new OnScreenKeyboard.Writing(
                texts.get("sessions.keyboard.accents"), texts.get("sessions.keyboard.capital"));
        return OnScreenKeyboard.writing(labels(screen), writing, few(screen), typed);
    }

    static OnScreenKeyboard searching(Screen screen, Consumer<OnScreenKeyboard.Key> typed) {
        return new OnScreenKeyboard(labels(screen), few(screen), typed);
    }

    /// A desk has room for all rows.
    private static boolean few(Screen screen) {
        return screen.low() && !screen.roomy();
    }

    private static OnScreenKeyboard.Labels labels(Screen screen) {
        var texts = screen.texts();
        return new OnScreenKeyboard.Labels(
                texts.get("keyboard.space"),
                texts.get("keyboard.erase"),
                texts.get("keyboard.digits"),
                texts.get("keyboard.letters"));
    }
}
