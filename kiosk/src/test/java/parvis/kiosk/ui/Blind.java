package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parvis.kiosk.voice.Command;

/// Somebody who sees nothing, with a keypad that can be told by touch. Decides from what is said and from nothing else:
/// no route, no node, no text of the screen.
final class Blind {
    private static final int PATIENCE = 120;
    private static final String END = "Fin de l’écran";

    private final Ear ear;
    private String heard = "";
    private final List<String> remembered = new ArrayList<>();
    private int presses;

    Blind(Ear ear) {
        this.ear = ear;
    }

    /// Presses a key and listens.
    String press(Command command) {
        presses++;
        heard = ear.press(command);
        remembered.add(heard);
        return heard;
    }

    /// Presses nothing, and listens.
    void hear() {
        heard = ear.listen();
        remembered.add(heard);
    }

    /// What was said last.
    String heard() {
        return heard;
    }

    /// Whether that was said at some time.
    boolean remembers(String words) {
        return remembered.stream().anyMatch(said -> said.contains(words));
    }

    /// How many keys were pressed so far.
    int presses() {
        return presses;
    }

    /// Goes from control to control until one sounds like that, over as many pages as there are, and chooses it.
    void choose(String words) {
        seek(said -> said.contains(words), words);
        press(Command.ACTIVATE);
    }

    /// Goes from control to control until one is called exactly that, and chooses it: a key of the keyboard.
    void chooseKey(String name) {
        seek(said -> said.equals(name), name);
        press(Command.ACTIVATE);
    }

    private void seek(Predicate<String> wanted, String words) {
        List<String> all = new ArrayList<>();
        var ends = 0;
        while (ends < 2 && all.size() < PATIENCE) {
            var said = press(Command.NEXT_CONTROL);
            all.add(said);
            if (wanted.test(said)) {
                return;
            }
            if (more(said)) {
                press(Command.ACTIVATE);
                ends = 0;
            }
            ends += said.equals(END) ? 1 : 0;
        }
        throw new AssertionError("never heard « " + words + " » among " + all);
    }

    private static boolean more(String said) {
        return said.startsWith("Suivants.") || said.startsWith("Suite.");
    }

    /// Goes through everything until something begins like that, and keeps what it says.
    String listenFor(String words) {
        List<String> all = new ArrayList<>();
        var ends = 0;
        while (ends < 2 && all.size() < PATIENCE) {
            var said = press(Command.NEXT);
            all.add(said);
            if (said.startsWith(words)) {
                return said;
            }
            ends += said.equals(END) ? 1 : 0;
        }
        throw new AssertionError("never heard « " + words + " » among " + all);
    }

    /// Types on the keyboard of the screen, key by key.
    void type(String word) {
        word.chars().forEach(letter -> chooseKey(Character.toString(letter).toUpperCase(java.util.Locale.FRENCH)));
    }
}
