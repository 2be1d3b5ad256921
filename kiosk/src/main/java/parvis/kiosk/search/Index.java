package parvis.kiosk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// An index of many entries, made once and never changed: each word with the entries that hold it and how much it
/// weighs there. A search adds up, entry by entry, how well each word fits.
public final class Index implements Search {
    /// So many are found at most: nobody turns more pages.
    public static final int MOST = 100;

    private static final int EXACT = 6;
    private static final int BEGINNING = 4;
    private static final int CLOSE = 2;
    private static final int WEIGHT_BITS = 4;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;
    /// A title of fewer words is the better of two that fit as well.
    private static final int LONG_TITLE = 15;

    private static final int SCALE = 16;
    private static final int ONE_WORD_MORE = 1 << 15;
    private static final int ALL_WORDS = 1 << 20;
    private static final int SAID = 1 << 24;
    private static final int[] NONE = {};

    private final Hit[] hits;
    private final byte[] titleWords;
    private final Vocabulary vocabulary;
    /// Of each word: entries, each with its weight in the lower bits.
    private final int[][] postings;
    /// What is said for some entries, best first.
    private final Map<String, int[]> phrases;
    private final Tally tally;
    private final Best best = new Best(MOST);

    Index(Hit[] hits, byte[] titleWords, String[] words, int[][] postings, Map<String, int[]> phrases) {
        this.hits = hits;
        this.titleWords = titleWords;
        this.vocabulary = new Vocabulary(words);
        this.postings = postings;
        this.phrases = phrases;
        tally = new Tally(hits.length);
    }

    /// An index of those entries; equal ones come in the order of their kinds, then in that of the list.
    public static Index of(List<Entry> entries) {
        return new IndexBuilder(entries).index();
    }

    /// An entry and a word's weight in it, in one number.
    static int posting(int entry, int weight) {
        return entry << WEIGHT_BITS | weight;
    }

    @Override
    public List<Hit> find(String typed) {
        return ranked(typed).stream().map(Ranked::hit).toList();
    }

    /// One thing found, and how well it fits.
    record Ranked(Hit hit, int score) {}

    /// What fits, best first.
    synchronized List<Ranked> ranked(String typed) {
        var words = Spelled.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var meant = phrases.getOrDefault(phrase(typed), NONE);
        best.clear();
        count(words);
        take(words.size(), meant);
        if (best.isEmpty() && words.size() > 1) {
            takeAny(meant);
        }
        for (var i = 0; i < meant.length; i++) {
            best.offer(meant[i], SAID - i);
        }
        var found = new ArrayList<Ranked>();
        for (var key : best.sorted()) {
            found.add(new Ranked(hits[Best.entry(key)], Best.score(key)));
        }
        return found;
    }

    /// Says how well each entry holds each word. A word with which nothing begins is taken for those that it comes
    /// nearest to.
    private void count(List<String> words) {
        tally.clear();
        for (var word : words) {
            var range = vocabulary.beginning(word);
            for (var i = range.from(); i < range.to(); i++) {
                add(i, vocabulary.word(i).length() == word.length() ? EXACT : BEGINNING);
            }
            if (range.isEmpty()) {
                for (var near : vocabulary.nearest(word, Spelled.slips(word.length()))) {
                    add(near, CLOSE);
                }
            }
            tally.endOfWord();
        }
    }

    private void add(int word, int closeness) {
        for (var posting : postings[word]) {
            tally.add(posting >>> WEIGHT_BITS, (posting & WEIGHT) * closeness);
        }
    }

    /// Takes what holds every word; what is meant by the phrase comes later, and first.
    private void take(int wanted, int[] meant) {
        for (var i = 0; i < hits.length; i++) {
            if (tally.words(i) == wanted && !contains(meant, i)) {
                best.offer(i, ALL_WORDS + score(i));
            }
        }
    }

    private static boolean contains(int[] entries, int entry) {
        for (var each : entries) {
            if (each == entry) {
                return true;
            }
        }
        return false;
    }

    /// Takes what holds some word, the more the better.
    private void takeAny(int[] meant) {
        for (var i = 0; i < hits.length; i++) {
            if (tally.words(i) > 0 && !contains(meant, i)) {
                best.offer(i, tally.words(i) * ONE_WORD_MORE + score(i));
            }
        }
    }

    private int score(int entry) {
        return tally.total(entry) * SCALE + Math.max(0, LONG_TITLE - titleWords[entry]);
    }

    /// A phrase as it is compared.
    static String phrase(String text) {
        return String.join(" ", Spelled.allWords(text));
    }

    /// How many different words it knows, and how often they stand in its entries: for benchmarks.
    public Size size() {
        return new Size(
                hits.length,
                postings.length,
                Arrays.stream(postings).mapToLong(list -> list.length).sum());
    }

    /// How much an index holds.
    ///
    /// @param entries that can be found
    /// @param words different ones
    /// @param places of words in entries
    public record Size(int entries, int words, long places) {}
}
