package parvis.kiosk.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.sqlite.SQLiteConnection;
import parvis.kiosk.disk.Scripts;
import parvis.kiosk.disk.SqlFile;
import parvis.kiosk.disk.SqlFiles;
import parvis.protocol.delivery.StoreFailure;

/// The names' file, `bookings.db`, and its one connection: durable at COMMIT, and what is deleted is
/// overwritten (`secure_delete`). One piece of work at a time, from any thread; work inside of work joins
/// its transaction.
public final class SealedDatabase implements AutoCloseable {
    static final String FILE = "bookings.db";

    private static final Scripts SCHEMA = new Scripts(
            "schema-bookings",
            List.of("V001__custody.sql", "V002__sessions.sql", "V003__upkeep.sql", "V004__moved.sql"));
    private static final List<String> PRAGMAS = List.of("secure_delete = ON", "temp_store = MEMORY");

    private final Path folder;
    private final SqlFile file;

    private SealedDatabase(Path folder, SqlFile file) {
        this.folder = folder;
        this.file = file;
    }

    /// Opens, or makes, the file in `folder` and brings its schema up to date. A broken one is put aside.
    ///
    /// @param clock names the file that is put aside
    /// @throws StoreFailure when neither the old nor a fresh file can be opened
    public static SealedDatabase open(Path folder, InstantSource clock) {
        return new SealedDatabase(folder, SqlFiles.open(folder, FILE, SCHEMA, PRAGMAS, clock));
    }

    /// True when the file was found broken and a fresh one stands in its place: bookings and keys of the old
    /// one are gone unless a copy is restored.
    public boolean replaced() {
        return file.replaced();
    }

    /// Where it lies.
    Path path() {
        return file.path();
    }

    /// Does `work` in one transaction: durable when it returns, undone when it throws.
    ///
    /// @throws StoreFailure when the disk did not take it
    <T> T write(SqlFile.Work<T> work) {
        return file.write(work);
    }

    /// Reads.
    ///
    /// @throws StoreFailure when the disk cannot be read
    <T> T read(SqlFile.Work<T> work) {
        return file.read(work);
    }

    /// Throws away broken files that were put aside before that moment: names lie in them too.
    void dropBroken(Instant before) {
        try (var files = Files.newDirectoryStream(folder, FILE + ".broken-*")) {
            for (var broken : files) {
                var second = broken.getFileName().toString().replaceAll("[^0-9]", "");
                if (Long.parseLong(second) < before.getEpochSecond()) {
                    Files.delete(broken);
                }
            }
        } catch (IOException e) {
            throw new StoreFailure("purge broken files of", folder.toString(), "check the rights", e);
        }
    }

    /// The whole file as it stands, as bytes.
    byte[] bytes() {
        return file.read(connection -> connection.unwrap(SQLiteConnection.class).serialize("main"));
    }

    /// Puts another file's content in the place of this one's, and brings its schema up to date.
    ///
    /// @throws StoreFailure when it is no sound file, or the disk did not take it: nothing was changed
    void replaceWith(byte[] bytes) throws IOException {
        var beside = Files.createTempFile(folder, "restoring-", ".db");
        try {
            Files.write(beside, bytes);
            file.replaceWith(beside, SCHEMA);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
