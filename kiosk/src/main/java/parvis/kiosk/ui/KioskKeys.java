package parvis.kiosk.ui;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which keys of a keyboard that someone plugs in may reach the screens: what moves the focus, what presses, what
/// types.
/// All combinations are dropped.
public final class KioskKeys {
    private static final Set<KeyCode> MOVING =
            Set.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.SPACE);

    /// On a number pad: what the voice is asked with.
    private static final Set<KeyCode> PAD = Set.of(
            KeyCode.ADD,
            KeyCode.SUBTRACT,
            KeyCode.MULTIPLY,
            KeyCode.DIVIDE,
            KeyCode.KP_UP,
            KeyCode.KP_DOWN,
            KeyCode.KP_LEFT,
            KeyCode.KP_RIGHT);

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
                || code.isLetterKey()
                || code.isDigitKey()
                || code == KeyCode.BACK_SPACE;
    }
}
