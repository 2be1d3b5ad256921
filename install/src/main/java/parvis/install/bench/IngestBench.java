package parvis.install.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parvis.install.TempFolder;

/// Facts a second, durable and acknowledged, through the real server's process: beside bare SQLite with the same rows
/// and beside one fact a message. All in one run, round after round in turn, so that what else the machine does
/// touches all alike; medians.
final class IngestBench implements Benchmark {
    private static final int ROUNDS = 7;
    private static final int TERMINALS = 8;
    private static final int BATCHES = 30;
    private static final int SINGLES = 250;
    private static final int SINGLES_IN_FLIGHT = 32;
    private static final double BAR = 0.25;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String about() {
        return "relevés par seconde, écrits et accusés, à côté de SQLite seul et d’un relevé par message";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        try (var folder = TempFolder.make("parvis-ingest");
                var server = IngestServer.start(folder.path(), TERMINALS);
                var senders = Senders.connect(server, TERMINALS);
                var bare = new BareSqlite(folder.path().resolve("bare.db"))) {
            var batched = new ArrayList<Double>();
            var single = new ArrayList<Double>();
            var sqlite = new ArrayList<Double>();
            for (var round = -1; round < ROUNDS; round++) {
                var one = senders.send(BATCHES, senders.batchSize(), 1);
                var other = bare.insert(TERMINALS * BATCHES * senders.batchSize());
                var each = senders.send(SINGLES, 1, SINGLES_IN_FLIGHT);
                if (round >= 0) {
                    batched.add(one);
                    sqlite.add(other);
                    single.add(each);
                }
            }
            print(senders.batchSize(), batched, single, sqlite);
        }
    }

    private static void print(int batch, List<Double> batched, List<Double> single, List<Double> sqlite) {
        System.out.printf(
                Locale.FRANCE,
                "%d bornes, lots de %d relevés, un lot en route par borne ; médianes de %d tours alternés%n%n",
                TERMINALS,
                batch,
                ROUNDS);
        System.out.printf(Locale.FRANCE, "%-52s %12s   %s%n", "", "relevés/s", "du plus lent au plus rapide");
        line("serveur entier, relevé écrit et accusé", batched);
        line("SQLite seul, mêmes lignes, 1000 par COMMIT, FULL", sqlite);
        line("serveur entier, un relevé par message (" + SINGLES_IN_FLIGHT + " en route)", single);
        System.out.println();
        ratio("serveur / SQLite seul (à tenir : ≥ 0,25 ; visé : 0,5)", batched, sqlite);
        ratio("lots / un relevé par message", batched, single);
        if (median(batched) / median(sqlite) < BAR) {
            System.out.println("\nLa barre n’est pas tenue.");
            System.exit(1);
        }
    }

    private static void line(String what, List<Double> values) {
        System.out.printf(
                Locale.FRANCE,
                "%-52s %,12.0f   %,.0f à %,.0f%n",
                what,
                median(values),
                values.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static void ratio(String what, List<Double> ours, List<Double> peer) {
        System.out.printf(Locale.FRANCE, "%-58s %6.2f%n", what, median(ours) / median(peer));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
