package parvis.kiosk.search;

import java.util.Arrays;

/// All words of an index in order, and the ways from what is typed to some of them.
final class Vocabulary {
    private static final int DEEPEST = 32;
    private static final int FEW = 16;
    /// Shorter words are near to everything.
    private static final int LEAST = 3;

    private static final int[] NONE = {};

    private final String[] words;
    /// How many letters a word shares with the one before it.
    private final byte[] shared;

    /// @param words in order, none twice
    Vocabulary(String[] words) {
        this.words = words;
        shared = new byte[words.length];
        for (var i = 1; i < words.length; i++) {
            shared[i] = (byte) Math.min(DEEPEST, common(words[i - 1], words[i]));
        }
    }

    private static int common(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    String word(int index) {
        return words[index];
    }

    /// The first word that begins so, and behind the last: equal where none does.
    Range beginning(String typed) {
        var from = lowest(typed);
        return new Range(from, Math.max(from, lowest(typed + Character.MAX_VALUE)));
    }

    private int lowest(String word) {
        var found = Arrays.binarySearch(words, word);
        return found < 0 ? -found - 1 : found;
    }

    /// Words from one to before another.
    record Range(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /// The words that come nearest: whose beginning is the fewest slips away (a letter missing, too many, wrong, or
    /// two swapped), and at most so many. Goes through the words in order and works out the letters that neighbours
    /// share only once; what cannot come near any more is passed over.
    int[] nearest(String typed, int most) {
        if (most == 0) {
            return NONE;
        }
        var width = typed.length() + 1;
        var rows = new int[DEEPEST + 1][width];
        var nearest = new int[DEEPEST + 1];
        var least = new int[DEEPEST + 1];
        for (var j = 0; j < width; j++) {
            rows[0][j] = j;
        }
        nearest[0] = width - 1;
        var found = new int[FEW];
        var size = 0;
        var bar = most;
        var known = 0;
        for (var i = 0; i < words.length; i++) {
            var word = words[i];
            var depth = Math.min(known, shared[i]);
            var last = Math.min(word.length(), DEEPEST);
            while (depth < last && least[depth] <= bar) {
                depth++;
                row(rows, depth, typed, word);
                least[depth] = least(rows[depth]);
                nearest[depth] = Math.min(nearest[depth - 1], rows[depth][width - 1]);
            }
            known = depth;
            if (word.length() < LEAST || nearest[depth] > bar) {
                continue;
            }
            size = nearest[depth] < bar ? 0 : size;
            bar = nearest[depth];
            found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
            found[size++] = i;
        }
        return Arrays.copyOf(found, size);
    }

    private static void row(int[][] rows, int depth, String typed, String word) {
        var row = rows[depth];
        var before = rows[depth - 1];
        var letter = word.charAt(depth - 1);
        row[0] = depth;
        for (var j = 1; j < row.length; j++) {
            var wrong = typed.charAt(j - 1) == letter ? 0 : 1;
            var cost = Math.min(before[j - 1] + wrong, Math.min(before[j], row[j - 1]) + 1);
            var swapped = depth > 1
                    && j > 1
                    && typed.charAt(j - 1) == word.charAt(depth - 2)
                    && typed.charAt(j - 2) == letter;
            row[j] = swapped ? Math.min(cost, rows[depth - 2][j - 2] + 1) : cost;
        }
    }

    private static int least(int[] row) {
        var least = row[0];
        for (var cost : row) {
            least = Math.min(least, cost);
        }
        return least;
    }
}
