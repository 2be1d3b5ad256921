package parvis.kiosk.ui.staff;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// What a key of a number pad asks for at the desk: the desks in their order on the screen, « + » for a newcomer, 0 or
/// the backspace key to take the last one back. Each key of the pad asks for something, if only to hear that it counts
/// nothing: a hand that does not look must not believe in a count that is not there.
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

    /// A key beside the right one.
    record Stray() implements KeypadKey {}

    /// What that key asks for; empty: it is none of the pad's. With its lock off a pad sends the codes of the keys that
    /// move, and the toolkit does not tell its arrows from the others.
    static Optional<KeypadKey> of(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case DIGIT0, NUMPAD0, BACK_SPACE -> new Undo();
                    case DIGIT1, NUMPAD1 -> new Desk(1);
                    case DIGIT2, NUMPAD2 -> new Desk(2);
                    case DIGIT3, NUMPAD3 -> new Desk(3);
                    case DIGIT4, NUMPAD4 -> new Desk(4);
                    case DIGIT5, NUMPAD5 -> new Desk(5);
                    case DIGIT6, NUMPAD6 -> new Desk(6);
                    case DIGIT7, NUMPAD7 -> new Desk(7);
                    case DIGIT8, NUMPAD8 -> new Desk(8);
                    case DIGIT9, NUMPAD9 -> new Desk(9);
                    case ADD, PLUS -> new Newcomer();
                    case INSERT, END, DOWN, PAGE_DOWN, LEFT, CLEAR, RIGHT, HOME, UP, PAGE_UP -> new Unlit();
                    case KP_DOWN, KP_LEFT, KP_RIGHT, KP_UP -> new Unlit();
                    case ENTER, SUBTRACT, MULTIPLY, DIVIDE, DECIMAL, SEPARATOR, DELETE -> new Stray();
                    default -> null;
                });
    }
}
