package parvis.kiosk.ui.staff;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a key of a number pad asks for at the desk: the desks in their order on the screen, « + » for a newcomer, 0 or
/// the
/// backspace key to take the last one back.
sealed interface KeypadKey {
    /// Somebody more at that desk.
    ///
    /// @param place on the screen, from 1
    record Desk(int place) implements KeypadKey {}

    /// The last one is new this year.
    record Newcomer() implements KeypadKey {}

    /// Takes the last one back.
    record Undo() implements KeypadKey {}

    /// A digit of a pad whose lock is off: it moves instead of counting, and the hand does not know.
    record Unlit() implements KeypadKey {}

    /// What that key asks for; empty: it is none of the pad's.
    static Optional<KeypadKey> of(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case DIGIT0, NUMPAD0, BACK_SPACE -> new Undo();
                    case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
                        new Desk(event.getCode().ordinal() - KeyCode.DIGIT0.ordinal());
                    case NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5, NUMPAD6, NUMPAD7, NUMPAD8, NUMPAD9 ->
                        new Desk(event.getCode().ordinal() - KeyCode.NUMPAD0.ordinal());
                    case ADD, PLUS -> new Newcomer();
                    case END, HOME, PAGE_UP, PAGE_DOWN, INSERT, CLEAR, KP_UP, KP_DOWN, KP_LEFT, KP_RIGHT -> new Unlit();
                    default -> null;
                });
    }
}
