package parvis.kiosk.sqlite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import parvis.kiosk.attendance.TestTime;
import parvis.protocol.message.Epoch;

/// A process to be killed: touches the counter without end and prints `thanked n` after each return. With `early` it
/// thanks before the commit, with `normal` it syncs less, and a test must see either. With a number it ends after so
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
}
