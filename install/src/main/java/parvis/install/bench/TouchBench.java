package parvis.install.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parvis.install.TempFolder;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.TerminalClock;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

/// From a touch to the moment when thanks may be shown: a terminal's real store on a real disk, synced, with a year of
/// counts in it; beside it, in turns, one bare append of a page that is synced too: what the disk alone takes.
final class TouchBench implements Benchmark {
    private static final int ROUNDS = 20;
    private static final int TOUCHES = 150;
    private static final int WARM_UP = 500;
    private static final int YEAR_OF_FACTS = 20_000;
    private static final int PAGE = 4_096;
    private static final double BAR_MS = 100;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final PlaceId PLACE = new PlaceId("lieu");

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public String about() {
        return "du toucher au merci, disque synchronisé : p99 ≤ 100 ms, à côté d’un simple ajout synchronisé";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        var base = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(System.getProperty("user.home"));
        try (var folder = new TempFolder(Files.createTempDirectory(base, ".parvis-bench-"))) {
            measure(folder.path());
        }
    }

    private static void measure(Path folder) throws IOException {
        var time = new TerminalClock(Clock.systemUTC(), () -> Duration.ofNanos(System.nanoTime()), () -> true);
        var random = new Random();
        try (var database = Databases.open(folder, time);
                var append = FileChannel.open(
                        folder.resolve("append"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var store = new Store(database, time, PLACE, ZONE, "boot", LocalDate.EPOCH, () -> draw(random));
            fillAYear(database);
            touch(store.counter(), WARM_UP);
            append(append, WARM_UP);
            var touches = new long[ROUNDS][];
            var appends = new long[ROUNDS][];
            for (var round = 0; round < ROUNDS; round++) {
                touches[round] = touch(store.counter(), TOUCHES);
                appends[round] = append(append, TOUCHES);
                store.books().sealAll();
            }
            report(folder, sorted(touches), sorted(appends));
        }
    }

    private static void fillAYear(parvis.kiosk.sqlite.Database database) {
        database.write(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("INSERT INTO epoch (value, next) VALUES ('" + "0".repeat(32) + "', 1000000)");
                return statement.executeUpdate("""
                        INSERT INTO fact (epoch, sequence, open, day, hour, clock, dimensions, measures, touched_ms)
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                        SELECT 1, i, 0, date('2026-01-01', '+' || (i / 55) || ' days'), i %% 24, 'SYNCED',
                               'place=lieu activity=reception service=s' || (i %% 3), 'people=3', 0 FROM n""".formatted(YEAR_OF_FACTS));
            }
        });
    }

    private static long[] touch(Counter counter, int times) {
        var one = Measures.of(Measure.PEOPLE, 1);
        return IntStream.range(0, times)
                .mapToLong(i -> {
                    var tile =
                            Dimensions.of(PLACE, new ActivityId("reception")).withService(new ServiceId("s" + i % 3));
                    var began = System.nanoTime();
                    var _ = counter.count(tile, one);
                    return System.nanoTime() - began;
                })
                .toArray();
    }

    private static long[] append(FileChannel channel, int times) throws IOException {
        var page = ByteBuffer.allocateDirect(PAGE);
        var taken = new long[times];
        for (var i = 0; i < times; i++) {
            page.clear();
            var began = System.nanoTime();
            while (page.hasRemaining()) {
                channel.write(page);
            }
            channel.force(false);
            taken[i] = System.nanoTime() - began;
        }
        return taken;
    }

    private static void report(Path folder, long[] touches, long[] appends) throws IOException {
        System.out.printf(
                "Du toucher au merci : %d touchers, base d’un an (%d relevés), disque %s (%s)%n%n",
                touches.length, YEAR_OF_FACTS, Files.getFileStore(folder).type(), folder.getParent());
        System.out.printf("%-8s %14s %22s %8s%n", "", "toucher (ms)", "ajout synchronisé (ms)", "rapport");
        for (var quantile : List.of(0.50, 0.95, 0.99, 1.0)) {
            var touch = at(touches, quantile);
            var append = at(appends, quantile);
            var label = quantile == 1.0 ? "max" : "p" + Math.round(quantile * 100);
            System.out.printf("%-8s %14.2f %22.2f %8.2f%n", label, touch, append, touch / append);
        }
        var p99 = at(touches, 0.99);
        System.out.printf("%nBarre : p99 ≤ %.0f ms : %s (%.2f ms)%n", BAR_MS, p99 <= BAR_MS ? "tenue" : "manquée", p99);
    }

    private static long[] sorted(long[][] rounds) {
        return Arrays.stream(rounds).flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static double at(long[] sorted, double quantile) {
        var index = (int) Math.ceil(quantile * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    private static Epoch draw(Random random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Epoch(HexFormat.of().formatHex(bytes));
    }
}
