package parvis.kiosk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How words are compared: lower case, without accents, without the s of the plural; words that say nothing left out.
final class Spelled {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur", "un", "une",
            "mon", "ma", "mes", "je", "j", "n", "s", "y", "qu");
    private static final int LEAST_PLURAL = 4;

    private Spelled() {}

    /// The words that tell things apart; all words when there are no others.
    static List<String> words(String text) {
        var all = new ArrayList<String>();
        var telling = new ArrayList<String>();
        for (var word : BETWEEN.split(plain(text), -1)) {
            if (!word.isEmpty()) {
                var single = singular(word);
                all.add(single);
                if (!EMPTY.contains(word)) {
                    telling.add(single);
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /// All words, those that say nothing too.
    static List<String> allWords(String text) {
        var all = new ArrayList<String>();
        for (var word : BETWEEN.split(plain(text), -1)) {
            if (!word.isEmpty()) {
                all.add(singular(word));
            }
        }
        return all;
    }

    private static String plain(String text) {
        var lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        var isPlain = lower.chars().allMatch(c -> c < 128);
        return isPlain
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String singular(String word) {
        return word.length() >= LEAST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /// How many slips are forgiven in a word of that length.
    static int slips(int length) {
        if (length <= 3) {
            return 0;
        }
        return length < 7 ? 1 : 2;
    }
}
