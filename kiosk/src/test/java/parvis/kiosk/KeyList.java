package parvis.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/// The keys and combinations with which people try to get out of a terminal. All of them are sent to the real window;
/// of those that a machine takes before any program sees them, `install/README.md` says what is set there.
final class KeyList {
    /// What leaves, switches, kills or prints on some system.
    static final List<Combination> ALL = all();

    private KeyList() {}

    /// One of them.
    ///
    /// @param name as people call it
    /// @param keys in the order in which they go down
    /// @param below whether the kernel or the compositor takes it first: tried here is only that the program does
    /// nothing
    record Combination(String name, List<KeyCode> keys, boolean below) {}

    private static List<Combination> all() {
        var all = new ArrayList<Combination>();
        see(all, "Échap", KeyCode.ESCAPE);
        see(all, "Alt-F4", KeyCode.ALT, KeyCode.F4);
        see(all, "Alt-F2", KeyCode.ALT, KeyCode.F2);
        see(all, "Alt-F1", KeyCode.ALT, KeyCode.F1);
        see(all, "Alt-F10", KeyCode.ALT, KeyCode.F10);
        see(all, "Alt-Espace", KeyCode.ALT, KeyCode.SPACE);
        see(all, "Alt-Échap", KeyCode.ALT, KeyCode.ESCAPE);
        see(all, "Alt-Entrée", KeyCode.ALT, KeyCode.ENTER);
        see(all, "Alt-Gauche", KeyCode.ALT, KeyCode.LEFT);
        see(all, "Alt-Droite", KeyCode.ALT, KeyCode.RIGHT);
        see(all, "Alt-Accueil", KeyCode.ALT, KeyCode.HOME);
        for (var key : List.of(
                KeyCode.A,
                KeyCode.C,
                KeyCode.F,
                KeyCode.L,
                KeyCode.N,
                KeyCode.O,
                KeyCode.P,
                KeyCode.Q,
                KeyCode.R,
                KeyCode.S,
                KeyCode.T,
                KeyCode.U,
                KeyCode.V,
                KeyCode.W,
                KeyCode.X,
                KeyCode.Z,
                KeyCode.TAB,
                KeyCode.F4,
                KeyCode.PLUS,
                KeyCode.MINUS,
                KeyCode.DIGIT0,
                KeyCode.INSERT,
                KeyCode.SPACE,
                KeyCode.ENTER)) {
            see(all, "Ctrl-" + key.getName(), KeyCode.CONTROL, key);
        }
        see(all, "Ctrl-Maj-Échap", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ESCAPE);
        see(all, "Ctrl-Maj-I", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        see(all, "Ctrl-Maj-Q", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        see(all, "Ctrl-Alt-T", KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        see(all, "Ctrl-Alt-L", KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        see(all, "Maj-F10", KeyCode.SHIFT, KeyCode.F10);
        see(all, "Maj-Inser", KeyCode.SHIFT, KeyCode.INSERT);
        see(all, "Maj-Suppr", KeyCode.SHIFT, KeyCode.DELETE);
        see(all, "Menu", KeyCode.CONTEXT_MENU);
        for (var key : List.of(
                KeyCode.F1,
                KeyCode.F2,
                KeyCode.F3,
                KeyCode.F4,
                KeyCode.F5,
                KeyCode.F6,
                KeyCode.F7,
                KeyCode.F8,
                KeyCode.F9,
                KeyCode.F10,
                KeyCode.F11,
                KeyCode.F12,
                KeyCode.PAUSE,
                KeyCode.CAPS,
                KeyCode.INSERT,
                KeyCode.DELETE,
                KeyCode.HOME,
                KeyCode.END,
                KeyCode.PAGE_UP,
                KeyCode.PAGE_DOWN)) {
            see(all, key.getName(), key);
        }
        below(all, "Ctrl-Alt-Suppr", KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE);
        below(all, "Ctrl-Alt-Retour arrière", KeyCode.CONTROL, KeyCode.ALT, KeyCode.BACK_SPACE);
        for (var key : List.of(KeyCode.F1, KeyCode.F2, KeyCode.F3, KeyCode.F7)) {
            below(all, "Ctrl-Alt-" + key.getName(), KeyCode.CONTROL, KeyCode.ALT, key);
        }
        below(all, "Alt-Tab", KeyCode.ALT, KeyCode.TAB);
        below(all, "Alt-Maj-Tab", KeyCode.ALT, KeyCode.SHIFT, KeyCode.TAB);
        below(all, "Super", KeyCode.WINDOWS);
        for (var key : List.of(KeyCode.D, KeyCode.E, KeyCode.L, KeyCode.R, KeyCode.TAB, KeyCode.UP)) {
            below(all, "Super-" + key.getName(), KeyCode.WINDOWS, key);
        }
        below(all, "Impr. écran", KeyCode.PRINTSCREEN);
        below(all, "Alt-Impr. écran (SysRq)", KeyCode.ALT, KeyCode.PRINTSCREEN);
        below(all, "Alt-SysRq-B", KeyCode.ALT, KeyCode.PRINTSCREEN, KeyCode.B);
        return List.copyOf(all);
    }

    private static void see(List<Combination> all, String name, KeyCode... keys) {
        all.add(new Combination(name, List.of(keys), false));
    }

    private static void below(List<Combination> all, String name, KeyCode... keys) {
        all.add(new Combination(name, List.of(keys), true));
    }
}
