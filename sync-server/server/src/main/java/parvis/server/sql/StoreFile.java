package parvis.server.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import parvis.protocol.delivery.StoreFailure;

/// A store as a file that is copied and put back.
public final class StoreFile {
    private static final String HINT = "check the free space and the owner of both folders";
    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private StoreFile() {}

    /// Copies a store as it stands at one moment, while a server may go on writing it. The copy appears whole or not at
    /// all, on the disk, for its owner's eyes only.
    ///
    /// @throws StoreFailure when it cannot be done
    public static void copy(Path store, Path copy) {
        var half = copy.resolveSibling(copy.getFileName() + ".half");
        try {
            Files.createDirectories(copy.toAbsolutePath().resolveSibling(""));
            Files.deleteIfExists(half);
            try (var connection = connection(store);
                    var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, half.toString());
                statement.execute();
            }
            settle(half, copy);
        } catch (SQLException | IOException failure) {
            throw new StoreFailure("copy", store.toString(), HINT, failure);
        }
    }

    /// Puts a copy back as the store. What stood there is kept beside it.
    ///
    /// @param aside where the store that is replaced goes
    /// @throws StoreFailure when the copy is not sound, or a server uses the store: nothing was changed then
    public static void restore(Path copy, Path store, Path aside) {
        try {
            check(copy);
            if (Files.exists(store)) {
                takeAlone(store);
            }
            var half = store.resolveSibling(store.getFileName() + ".half");
            Files.createDirectories(store.toAbsolutePath().resolveSibling(""));
            Files.copy(copy, half, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(store)) {
                Files.move(store, aside);
            }
            for (var beside : BESIDE) {
                Files.deleteIfExists(store.resolveSibling(store.getFileName() + beside));
            }
            settle(half, store);
        } catch (SQLException | IOException failure) {
            throw new StoreFailure("restore", store.toString(), HINT, failure);
        }
    }

    private static void check(Path copy) throws SQLException, IOException {
        if (!Files.isRegularFile(copy)) {
            throw new IOException("there is no file " + copy);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new SQLException("the copy is damaged: " + copy);
            }
        }
    }

    /// Brings all of a store into its one file, and finds out whether somebody else has it open.
    private static void takeAlone(Path store) throws SQLException {
        try (var connection = connection(store);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLiteException busy) {
            if (busy.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
                throw new SQLException("a server uses it: stop that first", busy);
            }
            throw busy;
        }
    }

    private static Connection connection(Path store) throws SQLException {
        if (!Files.isRegularFile(store)) {
            throw new SQLException("there is no store " + store);
        }
        var config = new SQLiteConfig();
        config.setBusyTimeout(1_000);
        return config.createConnection("jdbc:sqlite:" + store);
    }

    private static void settle(Path half, Path whole) throws IOException {
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
