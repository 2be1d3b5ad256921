package parvis.kiosk.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Makes an index: numbers the entries, and notes for each word where it stands.
final class IndexBuilder {
    private final List<Entry> entries;
    private final Map<String, Places> places = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> phrases = new HashMap<>();

    IndexBuilder(List<Entry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.hit().kind()))
                .toList();
    }

    Index index() {
        var hits = new Hit[entries.size()];
        var titleWords = new byte[entries.size()];
        for (var i = 0; i < hits.length; i++) {
            var entry = entries.get(i);
            hits[i] = entry.hit();
            titleWords[i] = (byte)
                    Math.min(Byte.MAX_VALUE, Spelled.allWords(entry.title()).size());
            note(i, Entry.Field.MOST, entry.title());
            for (var field : entry.fields()) {
                note(i, field.weight(), field.text());
            }
            for (var phrase : entry.phrases()) {
                note(i, phrase.weight(), phrase.text());
                phrases.computeIfAbsent(Index.phrase(phrase.text()), _ -> new TreeMap<>())
                        .putIfAbsent(phrase.place() * hits.length + i, i);
            }
        }
        var words = places.keySet().toArray(String[]::new);
        Arrays.sort(words);
        var postings = new int[words.length][];
        for (var i = 0; i < words.length; i++) {
            postings[i] = Objects.requireNonNull(places.get(words[i])).toArray();
        }
        var meant = new HashMap<String, int[]>();
        phrases.forEach((phrase, found) -> meant.put(
                phrase, found.values().stream().mapToInt(Integer::intValue).toArray()));
        return new Index(hits, titleWords, words, postings, meant);
    }

    private void note(int entry, int weight, String text) {
        for (var word : Spelled.words(text)) {
            places.computeIfAbsent(word, _ -> new Places()).add(entry, weight);
        }
    }

    /// Where one word stands: entries in order, each with the most that it weighs there.
    private static final class Places {
        private int[] postings = new int[2];
        private int size;

        void add(int entry, int weight) {
            var posting = Index.posting(entry, weight);
            if (size > 0 && Index.posting(entry, 0) == (postings[size - 1] & ~Index.posting(0, Entry.Field.MOST))) {
                postings[size - 1] = Math.max(postings[size - 1], posting);
                return;
            }
            if (size == postings.length) {
                postings = Arrays.copyOf(postings, size + (size >> 1) + 1);
            }
            postings[size++] = posting;
        }

        int[] toArray() {
            return Arrays.copyOf(postings, size);
        }
    }
}
