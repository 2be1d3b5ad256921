package parvis.install.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import parvis.kiosk.CatalogueRights;
import parvis.kiosk.CatalogueSearch;
import parvis.kiosk.search.Search;

/// The residents' whole search while they type, letter by letter, with accents forgotten and slips, over 100,000
/// services, the rights and their synonyms; beside the same over the town's own places, in turns.
final class SearchBench implements Benchmark {
    private static final int SERVICES = 100_000;
    private static final int PEOPLE = 1_500;
    private static final double BAR_MS = 10;
    private static final int LONGEST = 24;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "chercher en tapant, lettre par lettre, dans 100 000 services et les droits : p99 ≤ 10 ms";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        var town = new SearchTown();
        var before = used();
        var catalogue = town.catalogue(SERVICES);
        var book = CatalogueRights.of(catalogue);
        var withPlaces = used();
        var start = System.nanoTime();
        var index = CatalogueSearch.index(catalogue, book);
        var ready = System.nanoTime();
        var size = index.size();
        System.out.printf(
                Locale.FRANCE,
                "%,d entrées, %,d mots différents, %,d places ; fait en %.1f s ; l’index tient en %d Mio (les lieux eux-mêmes : %d Mio)%n%n",
                size.entries(),
                size.words(),
                size.places(),
                (ready - start) / 1e9,
                (used() - withPlaces) >> 20,
                (withPlaces - before) >> 20);
        var small = CatalogueSearch.index(town.catalogue(town.pack().places().size()), book);
        var words = words(town);
        type(index, words);
        type(small, words);
        report(type(index, words), type(small, words));
    }

    /// What people type: real names, made-up streets, and the synonyms; every third with a slip, without accents.
    private static List<String> words(SearchTown town) {
        var random = new Random(10);
        var synonyms = town.pack().rights().synonyms();
        var words = new ArrayList<String>();
        for (var i = 0; i < PEOPLE; i++) {
            var word = switch (i % 4) {
                case 0 -> synonyms.get(random.nextInt(synonyms.size())).term();
                case 1 -> town.real().get(random.nextInt(town.real().size())).name();
                case 2 -> town.madeUp().get(random.nextInt(town.madeUp().size()));
                default ->
                    town.real()
                            .get(random.nextInt(town.real().size()))
                            .services()
                            .getFirst();
            };
            var plain = word.toLowerCase(Locale.FRENCH);
            words.add(i % 3 == 0 ? slipped(plain, random) : plain);
        }
        return words;
    }

    private static String slipped(String word, Random random) {
        if (word.length() < 4) {
            return word;
        }
        var at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    /// One search, as long as it took.
    ///
    /// @param nanos on the wall's clock
    /// @param worked of the processor's time: what a machine that is busy with other things does not change
    private record Taken(String typed, long nanos, long worked, int found) {}

    private static List<Taken> type(Search search, List<String> words) {
        var all = new ArrayList<Taken>();
        for (var word : words) {
            for (var length = 1; length <= Math.min(LONGEST, word.length()); length++) {
                var typed = word.substring(0, length);
                var began = System.nanoTime();
                var working = THREADS.getCurrentThreadCpuTime();
                var found = search.find(typed).size();
                var worked = THREADS.getCurrentThreadCpuTime() - working;
                all.add(new Taken(typed, System.nanoTime() - began, worked, found));
            }
        }
        return all;
    }

    private static void report(List<Taken> many, List<Taken> few) {
        System.out.printf(
                "%-34s %10s %10s %10s %16s %10s%n", "", "médiane", "p99", "au plus", "p99 processeur", "sans rien");
        line("100 000 services, " + many.size() + " touches", many);
        line("la commune, les mêmes touches", few);
        var slowest = many.stream()
                .max((one, other) -> Long.compare(one.worked, other.worked))
                .orElseThrow();
        System.out.printf("%nLa plus lente : « %s »%n", slowest.typed);
        var p99 = at(many, Taken::nanos, 0.99);
        System.out.printf(
                "Barre : p99 ≤ %.0f ms : %s (%.2f de la barre)%n",
                BAR_MS, p99 <= BAR_MS ? "tenue" : "manquée", p99 / BAR_MS);
    }

    private static void line(String what, List<Taken> taken) {
        System.out.printf(
                "%-34s %7.2f ms %7.2f ms %7.2f ms %13.2f ms %8.1f %%%n",
                what,
                at(taken, Taken::nanos, 0.5),
                at(taken, Taken::nanos, 0.99),
                at(taken, Taken::nanos, 1),
                at(taken, Taken::worked, 0.99),
                100.0 * taken.stream().filter(each -> each.found == 0).count() / taken.size());
    }

    private static double at(List<Taken> taken, ToLongFunction<Taken> time, double quantile) {
        var sorted = taken.stream().mapToLong(time).sorted().toArray();
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
    }

    private static long used() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
