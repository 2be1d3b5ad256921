package parvis.kiosk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import parvis.protocol.delivery.StoreFailure;

/// A process on a small disk of its own, which it fills up. Prints how many rows were thanked for before the
/// reserve was given back, after it, after room was made, and how many are there at the end.
public final class FillUp {
    private static final int MANY = 200_000;

    private FillUp() {}

    /// Fills it, makes room, and says what came of it.
    ///
    /// @param arguments the folder, and `keep` when a reserve is to be kept
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var reserve = new Reserve(folder);
        try (var file = open(folder)) {
            file.write(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("CREATE TABLE t (x BLOB)");
                }
            });
            if (arguments.length > 1) {
                reserve.keep();
            }
            fill(folder.resolve("filler"));
            var before = until(file, () -> arguments.length > 1 && !kept(reserve));
            var after = until(file, () -> false);
            Files.delete(folder.resolve("filler"));
            var again = insert(file) ? 1 : 0;
            System.out.println(before + " " + after + " " + again + " " + rows(file));
        }
        try (var file = open(folder)) {
            System.out.println((file.replaced() ? "broken " : "sound ") + rows(file));
        }
    }

    private static SqlFile open(Path folder) {
        return SqlFiles.open(
                folder,
                "a.db",
                new Scripts("schema", List.of()),
                List.of("wal_autocheckpoint = 20"),
                () -> Instant.EPOCH);
    }

    /// Rows that were thanked for until that holds, or one is refused.
    private static int until(SqlFile file, java.util.function.BooleanSupplier holds) {
        var thanked = 0;
        while (thanked < MANY && insert(file)) {
            thanked++;
            if (holds.getAsBoolean()) {
                return thanked;
            }
        }
        return thanked;
    }

    private static boolean insert(SqlFile file) {
        try {
            return file.write(connection -> {
                try (var insert = connection.prepareStatement("INSERT INTO t VALUES (randomblob(8000))")) {
                    return insert.executeUpdate() == 1;
                }
            });
        } catch (StoreFailure e) {
            return false;
        }
    }

    private static int rows(SqlFile file) {
        return file.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM t")) {
                return rows.next() ? rows.getInt(1) : -1;
            }
        });
    }

    private static boolean kept(Reserve reserve) {
        try {
            return reserve.kept();
        } catch (IOException e) {
            return false;
        }
    }

    private static void fill(Path filler) {
        try (var channel = FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var written = 1;
            while (written > 0) {
                written = channel.write(ByteBuffer.allocate(4096));
            }
        } catch (IOException e) {
            System.err.println("full: " + e.getMessage());
        }
    }
}
