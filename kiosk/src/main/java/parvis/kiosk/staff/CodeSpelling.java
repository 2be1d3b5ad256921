package parvis.kiosk.staff;

import java.text.Normalizer;
import java.util.Locale;

/// A day code as every keyboard can type it: small letters and digits, words apart by one blank. Capitals, accents and
/// signs do not matter, so that the keyboard on the screen, which has none, opens what another one chose.
public final class CodeSpelling {
    private CodeSpelling() {}

    /// « Été à Dugny » → « ete a dugny »
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
