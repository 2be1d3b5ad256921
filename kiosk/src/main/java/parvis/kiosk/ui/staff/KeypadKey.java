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

    /// A digit of a pad whose lock is off, or a key that moves: nobody knows which.
    record Unlit() implements KeypadKey {}

    /// A key beside the right one.
    record Stray() implements KeypadKey {}

    /// What that key asks for; empty: it is none of the pad's. With its lock off a pad sends the codes of the keys
    /// that move, and the toolkit does not tell them from a keyboard's.
    ///
    /// @param keyboard whether a whole keyboard stands there: a key that moves is then refused
    static Optional<KeypadKey> of(KeyEvent event, boolean keyboard) {
        var moved = moves(event);
        return moved.isPresent() && keyboard ? Optional.of(new Unlit()) : moved.or(() -> lit(event));
    }

    private static Optional<KeypadKey> moves(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case INSERT -> new Undo();
                    case END -> new Desk(1);
                    case DOWN, KP_DOWN -> new Desk(2);
                    case PAGE_DOWN -> new Desk(3);
                    case LEFT, KP_LEFT -> new Desk(4);
                    case CLEAR -> new Desk(5);
                    case RIGHT, KP_RIGHT -> new Desk(6);
                    case HOME -> new Desk(7);
                    case UP, KP_UP -> new Desk(8);
                    case PAGE_UP -> new Desk(9);
                    default -> null;
                });
    }

    private static Optional<KeypadKey> lit(KeyEvent event) {
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
                    case ENTER, SUBTRACT, MULTIPLY, DIVIDE, DECIMAL, SEPARATOR, DELETE -> new Stray();
                    default -> null;
                });
    }
}
