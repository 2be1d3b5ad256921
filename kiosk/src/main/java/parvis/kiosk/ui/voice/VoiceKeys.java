package parvis.kiosk.ui.voice;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import parvis.kiosk.voice.Command;

/// Which key asks for what while the terminal speaks: arrows, Tab and Enter as everywhere, and a number pad whose 5 can
/// be told by touch.
final class VoiceKeys {
    private VoiceKeys() {}

    /// What that key asks for; empty: it is no key of the voice's.
    ///
    /// @param blankActs whether the space bar presses: not where texts are typed
    static Optional<Command> of(KeyEvent event, boolean blankActs) {
        if (event.getCode() == KeyCode.SPACE) {
            return blankActs ? Optional.of(Command.ACTIVATE) : Optional.empty();
        }
        if (event.getCode() == KeyCode.TAB) {
            return Optional.of(event.isShiftDown() ? Command.PREVIOUS_CONTROL : Command.NEXT_CONTROL);
        }
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case MULTIPLY -> Command.SPEECH;
                    case DOWN, RIGHT, KP_DOWN, KP_RIGHT, NUMPAD2 -> Command.NEXT;
                    case UP, LEFT, KP_UP, KP_LEFT, NUMPAD8 -> Command.PREVIOUS;
                    case NUMPAD6 -> Command.NEXT_CONTROL;
                    case NUMPAD4 -> Command.PREVIOUS_CONTROL;
                    case ENTER, NUMPAD5 -> Command.ACTIVATE;
                    case NUMPAD9 -> Command.REPEAT;
                    case NUMPAD7 -> Command.READ_ON;
                    case NUMPAD0 -> Command.HUSH;
                    case ADD -> Command.LOUDER;
                    case SUBTRACT -> Command.SOFTER;
                    case DIVIDE -> Command.PACE;
                    default -> null;
                });
    }
}
