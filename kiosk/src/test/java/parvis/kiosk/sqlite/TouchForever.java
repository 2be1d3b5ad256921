package parvis.kiosk.sqlite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.Epoch;

/// A process to be killed: touches the counter without end and prints `thanked n` after each return. With `early` it
/// thanks before the commit, with `normal` it syncs less, and a test must see either; with `works` it settles pieces of
/// work. With a number it ends after so
/// many.
final class TouchForever {
    private TouchForever() {}

    public static void main(String[] arguments) {
        var early = arguments.length > 1 && "early".equals(arguments[1]);
        var most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        var time = new TestTime("2026-11-24T09:10");
        var database = Databases.open(Path.of(arguments[0]), InstantSource.fixed(time.instant()));
        var random = new SecureRandom();
        var store = new Store(
                database,
                time,
                Till.PLACE,
                Till.ZONE,
                "boot",
                LocalDate.of(2026, 11, 1),
                () -> new Epoch("%016x%016x".formatted(random.nextLong(), random.nextLong())));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 1 && "normal".equals(arguments[1])) {
            database.read(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("PRAGMA synchronous = NORMAL");
                }
            });
        }
        if (arguments.length > 1 && "works".equals(arguments[1])) {
            settle(store, random, out);
        }
        for (var n = 1; n <= most && n > 0; n++) {
            var desk = n % 2 == 0 ? Till.SOCIAL : Till.CCAS;
            if (early) {
                out.println("thanked " + n);
            }
            store.counter().count(desk, Till.ONE);
            if (!early) {
                out.println("thanked " + n);
            }
            if (n % 97 == 0) {
                store.books().sealAll();
            }
        }
    }

    /// Settles pieces of work without end, each first for two people, then for one.
    private static void settle(Store store, SecureRandom random, PrintStream out) {
        var run = "%016x".formatted(random.nextLong());
        var when = new Works.When(new Slot(LocalDate.of(2026, 11, 24), 9), false);
        for (var n = 1; n > 0; n++) {
            var key = new Works.Key("action/" + run + "-" + n);
            var people = Till.ONE.plus(Till.ONE);
            store.works().settle(key, when, List.of(new Works.Count(Till.CCAS, people)));
            store.works().settle(key, when, List.of(new Works.Count(Till.CCAS, Till.ONE)));
            out.println("thanked " + n);
        }
    }
}
