package parvis.kiosk.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How forgiving a search is about spelling.
public final class Spelling {
    /// Words that say nothing about a place.
    private static final Set<String> EMPTY = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur", "un", "une");
    private static final int SHORT = 3;
    private static final int LONG = 7;

    private Spelling() {}

    /// Lower case without accents; « œ » is « oe ».
    public static String plain(String text) {
        var lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /// The plain words that tell places apart; all words when there are no others.
    public static List<String> words(String text) {
        var all = Arrays.stream(plain(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = all.stream().filter(word -> !EMPTY.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /// How many slips are forgiven in a word of that length.
    public static int slips(int length) {
        if (length <= SHORT) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /// The fewest slips (a letter missing, too many, wrong, or two swapped) from `typed` to the beginning of `word`.
    public static int distance(String typed, String word) {
        var rows = typed.length() + 1;
        var columns = word.length() + 1;
        var cost = new int[rows][columns];
        for (var i = 0; i < rows; i++) {
            cost[i][0] = i;
        }
        for (var j = 0; j < columns; j++) {
            cost[0][j] = j;
        }
        for (var i = 1; i < rows; i++) {
            for (var j = 1; j < columns; j++) {
                cost[i][j] = step(cost, typed, word, i, j);
            }
        }
        return Arrays.stream(cost[rows - 1]).min().orElse(rows - 1);
    }

    private static int step(int[][] cost, String typed, String word, int i, int j) {
        var wrong = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        var least = Math.min(cost[i - 1][j - 1] + wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        var swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
