package parvis.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The engine by itself, beside slow and simple ways to the same answers.
final class IndexTest {
    @Test
    void a_title_weighs_more_than_what_is_said_below_it() {
        var index = Index.of(List.of(
                Entry.of(Kind.PLACE, "a", "Mairie").words(2, "rue des Tilleuls").entry(),
                Entry.of(Kind.PLACE, "b", "Ludothèque des Tilleuls").entry()));
        assertEquals(List.of("b", "a"), ids(index.find("tilleuls")));
    }

    @Test
    void of_two_that_fit_as_well_the_one_of_the_shorter_title_then_of_the_kind_then_of_the_list_comes_first() {
        var index = Index.of(List.of(
                Entry.of(Kind.PLACE, "long", "Accueil du centre social").entry(),
                Entry.of(Kind.PLACE, "first", "Accueil jeunes").entry(),
                Entry.of(Kind.PLACE, "second", "Accueil enfants").entry(),
                Entry.of(Kind.RIGHT, "right", "Accueil bébés").entry()));
        assertEquals(List.of("right", "first", "second", "long"), ids(index.find("accueil")));
    }

    @Test
    void a_phrase_finds_what_is_meant_first_and_each_of_it_once() {
        var index = Index.of(List.of(
                Entry.of(Kind.RIGHT, "rent", "Aides au logement")
                        .said("loyer", 1, 13)
                        .entry(),
                Entry.of(Kind.RIGHT, "fund", "Fonds de solidarité")
                        .said("loyer", 0, 13)
                        .entry(),
                Entry.of(Kind.PLACE, "office", "Bureau du loyer").entry()));
        assertEquals(List.of("fund", "rent", "office"), ids(index.find("Loyers")));
        assertEquals(3, index.find("loye").size());
    }

    @Test
    void no_more_is_found_than_anyone_looks_at_and_the_best_are_kept() {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < 1000; i++) {
            entries.add(Entry.of(Kind.PLACE, "p" + i, i % 10 == 3 ? "Mairie" : "Annexe")
                    .words(1, "mairie")
                    .entry());
        }
        var found = ids(Index.of(entries).find("mairie"));
        assertEquals(Index.MOST, found.size());
        assertEquals("p3", found.getFirst());
        assertEquals("p993", found.getLast());
    }

    @Test
    void words_that_are_close_are_those_that_a_slow_way_finds() {
        var random = new Random(5);
        var words = new TreeSet<String>();
        while (words.size() < 800) {
            words.add(word(random, "abcde", 1 + random.nextInt(9)));
        }
        var vocabulary = new Vocabulary(words.toArray(String[]::new));
        for (var i = 0; i < 150; i++) {
            var typed = word(random, "abcde", 1 + random.nextInt(8));
            var most = random.nextInt(3);
            var bar = words.stream()
                    .filter(word -> word.length() > 2)
                    .mapToInt(word -> slow(typed, word))
                    .min()
                    .orElseThrow();
            var expected = bar > most || most == 0
                    ? List.of()
                    : words.stream()
                            .filter(word -> word.length() > 2 && slow(typed, word) == bar)
                            .toList();
            var found = Arrays.stream(vocabulary.nearest(typed, most))
                    .mapToObj(vocabulary::word)
                    .toList();
            assertEquals(expected, found, typed + " " + most);
        }
    }

    @Test
    void a_beginning_is_the_run_of_words_that_a_slow_way_finds() {
        var random = new Random(7);
        var words = new TreeSet<String>();
        while (words.size() < 500) {
            words.add(word(random, "abéz", 1 + random.nextInt(6)));
        }
        var vocabulary = new Vocabulary(words.toArray(String[]::new));
        for (var i = 0; i < 300; i++) {
            var typed = word(random, "abéz", 1 + random.nextInt(4));
            var range = vocabulary.beginning(typed);
            assertEquals(
                    words.stream().filter(word -> word.startsWith(typed)).count(), range.to() - range.from(), typed);
        }
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertTrue(Index.of(List.of()).find("mairie").isEmpty());
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    private static String word(Random random, String letters, int length) {
        var word = new StringBuilder();
        for (var i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    /// The fewest slips from `typed` to any beginning of `word`.
    private static int slow(String typed, String word) {
        var least = Integer.MAX_VALUE;
        for (var end = 0; end <= word.length(); end++) {
            least = Math.min(least, distance(typed, word.substring(0, end)));
        }
        return least;
    }

    private static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
