package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;

/// What lies on the keys at a time.
///
/// @param alphabet whose letters
/// @param upper what the upper row holds
record KeyLayer(Alphabet alphabet, Row upper) {
    enum Row {
        LETTERS,
        MORE,
        DIGITS,
        ACCENTS
    }

    /// One after another, as a key brings them; high screens show all of an alphabet at once.
    static List<KeyLayer> all(OnScreenKeyboard.Shape shape, boolean writing) {
        var all = new ArrayList<KeyLayer>();
        for (var alphabet : shape.alphabets()) {
            all.add(new KeyLayer(alphabet, Row.LETTERS));
            if (shape.low() && !alphabet.more().isEmpty()) {
                all.add(new KeyLayer(alphabet, Row.MORE));
            }
            if (shape.low() && alphabet == shape.alphabets().getFirst()) {
                all.add(new KeyLayer(alphabet, Row.DIGITS));
            }
            if (shape.low() && writing && alphabet == Alphabet.AZERTY) {
                all.add(new KeyLayer(alphabet, Row.ACCENTS));
            }
        }
        return all;
    }
}
