package parvis.kiosk.search;

import java.util.Arrays;

/// How well each entry fits the words that are typed. Used again for each search, so that typing makes no garbage.
final class Tally {
    private final short[] word;
    private final int[] total;
    private final byte[] words;

    Tally(int entries) {
        word = new short[entries];
        total = new int[entries];
        words = new byte[entries];
    }

    void clear() {
        Arrays.fill(word, (short) 0);
        Arrays.fill(total, 0);
        Arrays.fill(words, (byte) 0);
    }

    /// An entry holds the word that is looked for, so well.
    void add(int entry, int value) {
        if (value > word[entry]) {
            word[entry] = (short) value;
        }
    }

    /// All entries that hold the word have been said.
    void endOfWord() {
        for (var i = 0; i < word.length; i++) {
            if (word[i] > 0) {
                total[i] += word[i];
                words[i]++;
                word[i] = 0;
            }
        }
    }

    /// How many words of those typed an entry holds.
    int words(int entry) {
        return words[entry];
    }

    /// How well it holds them.
    int total(int entry) {
        return total[entry];
    }
}
