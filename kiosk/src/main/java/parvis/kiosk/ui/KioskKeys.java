package parvis.kiosk.ui;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which keys of a keyboard that someone plugs in may reach the screens: what moves the focus, what presses, what
/// types, and a number pad's. All combinations are dropped.
public final class KioskKeys {
    private static final Set<KeyCode> MOVING =
            Set.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.SPACE);

    /// On a number pad: what the voice is asked with, what the desk counts with.
    private static final Set<KeyCode> PAD = Set.of(
            KeyCode.ADD,
            KeyCode.PLUS,
            KeyCode.SUBTRACT,
            KeyCode.MULTIPLY,
            KeyCode.DIVIDE,
            KeyCode.KP_UP,
            KeyCode.KP_DOWN,
            KeyCode.KP_LEFT,
            KeyCode.KP_RIGHT,
            KeyCode.DECIMAL,
            KeyCode.SEPARATOR);

    /// What a number pad sends while its lock is off, beside the arrows: the desk heeds it, nothing else does.
    private static final Set<KeyCode> UNLIT = Set.of(
            KeyCode.INSERT,
            KeyCode.DELETE,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.CLEAR,
            KeyCode.HOME,
            KeyCode.PAGE_UP);

    private KioskKeys() {}

    /// Whether that key may pass.
    public static boolean allowed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShortcutDown()) {
            return false;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return true;
        }
        var code = event.getCode();
        return MOVING.contains(code)
                || PAD.contains(code)
                || UNLIT.contains(code)
                || code.isLetterKey()
                || code.isDigitKey()
                || code == KeyCode.BACK_SPACE;
    }
}
