package parvis.kiosk.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import parvis.protocol.delivery.StoreFailure;

/// Opens a [SqlFile]. A file that fails its check is put aside under another name, and the good copy of a
/// night, else a fresh one, takes its place: the terminal goes on.
public final class SqlFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SqlFiles.class);

    private SqlFiles() {}

    /// Opens, or makes, the file of that name in `folder` and brings its schema up to date.
    ///
    /// @param pragmas what this file asks for beside the common ones, as `secure_delete = ON`
    /// @param clock names the file that is put aside
    /// @throws StoreFailure when neither the old nor a fresh file can be opened
    public static SqlFile open(Path folder, String name, Scripts schema, List<String> pragmas, InstantSource clock) {
        var file = folder.resolve(name);
        var reserve = new Reserve(folder);
        try {
            Files.createDirectories(folder);
            try {
                return new SqlFile(file, sound(file, schema, pragmas), false, reserve::free);
            } catch (SQLException e) {
                if (!broken(e) || !Files.exists(file)) {
                    throw e;
                }
                LOG.error("{} is broken and is put aside; work goes on in a fresh one", file, e);
                putAside(file, clock.instant().getEpochSecond());
                putBack(goodCopy(file), file);
                return new SqlFile(file, sound(file, schema, pragmas), true, reserve::free);
            }
        } catch (IOException | SQLException e) {
            throw new StoreFailure("open", file.toString(), "check the free space, the rights and the disk", e);
        }
    }

    private static boolean broken(SQLException e) {
        var code = e.getErrorCode() & 0xff;
        var corrupt = 11;
        var notADatabase = 26;
        return code == corrupt || code == notADatabase;
    }

    private static Connection sound(Path file, Scripts schema, List<String> pragmas) throws SQLException {
        var connection = connect(file);
        try {
            check(connection);
            for (var pragma : pragmas) {
                set(connection, pragma);
            }
            schema.bringUpToDate(connection);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(2_000);
        config.setJournalSizeLimit(4 << 20);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static void set(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    static void vacuumInto(Path file, Path target) throws SQLException {
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toString());
            statement.execute();
        }
    }

    /// @throws SQLException when that file is not sound
    static void check(Path file) throws SQLException {
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
            check(connection);
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            var word = rows.next() ? rows.getString(1) : "nothing";
            if (!"ok".equals(word)) {
                throw new SQLException("quick_check: " + word, "", 11);
            }
        }
    }

    /// Where the good copy of a file lies, when one is made.
    public static Path goodCopy(Path file) {
        return Path.of(file + ".good");
    }

    private static void putBack(Path good, Path file) throws IOException {
        if (!Files.exists(good)) {
            return;
        }
        try {
            check(good);
            Files.copy(good, file);
            LOG.warn("the good copy of the night, {}, takes its place", good);
        } catch (SQLException e) {
            LOG.error("the good copy {} is broken too", good, e);
        }
    }

    private static void putAside(Path file, long second) throws IOException {
        for (var suffix : List.of("", "-wal", "-shm")) {
            var part = Path.of(file + suffix);
            if (Files.exists(part)) {
                var aside = Path.of(file + ".broken-" + second + suffix);
                Files.move(part, aside, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
