package parvis.kiosk.ui.control;

import java.util.function.Predicate;

/// Where a word that is longer than a line may be parted.
final class Syllables {
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæãõăâîáíóúê";
    private static final int LEAST = 2;

    private Syllables() {}

    /// A word in two: as much as fits, with a hyphen where its letters have one, before a consonant that a vowel
    /// follows if there is such a place.
    static Cut cut(String word, Predicate<String> fits) {
        var end = word.length() - LEAST;
        while (end > LEAST && !fits.test(first(word, end))) {
            end--;
        }
        for (var at = end; at > LEAST; at--) {
            if (!vowel(word.charAt(at)) && vowel(word.charAt(at + 1)) && vowel(word.charAt(at - 1))) {
                return new Cut(first(word, at), word.substring(at));
            }
        }
        return new Cut(first(word, end), word.substring(end));
    }

    private static String first(String word, int end) {
        var part = word.substring(0, end);
        return Lines.needed(word) || part.endsWith("-") ? part : part + "-";
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /// @param first with its hyphen
    /// @param rest what is left
    record Cut(String first, String rest) {}
}
