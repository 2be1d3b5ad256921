package parvis.install.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import parvis.server.sql.Database;

/// The peer: the server's own table, its indexes and its rows, written by nothing but a loop over SQLite, 1000 rows a
/// COMMIT, each COMMIT synced.
final class BareSqlite implements AutoCloseable {
    private static final int ROWS_A_COMMIT = 1000;
    private static final int COLUMNS = 35;
    private static final int PEOPLE = 17;
    private static final int NEWCOMERS = 18;

    private final Connection connection;
    private int epoch;

    BareSqlite(Path file) throws SQLException {
        // Makes the same schema.
        Database.open(file).close();
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(-32_000);
        connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
    }

    /// Writes so many rows like the server's.
    ///
    /// @return rows a second
    double insert(int rows) throws SQLException {
        epoch++;
        var from = System.nanoTime();
        try (var insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO fact VALUES (" + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")")) {
            for (var row = 1; row <= rows; row++) {
                for (var column = 1; column <= COLUMNS; column++) {
                    insert.setNull(column, Types.INTEGER);
                }
                insert.setInt(1, epoch);
                insert.setInt(2, row);
                insert.setInt(3, 20_261_101 + row % 20);
                insert.setInt(4, row % 10 + 8);
                insert.setInt(5, 0);
                insert.setInt(6, row % 30 + 1);
                insert.setInt(7, row % 15 + 31);
                insert.setInt(8, row % 3 + 46);
                insert.setInt(13, 0);
                insert.setInt(PEOPLE, row % 9 + 1);
                insert.setInt(NEWCOMERS, row % 2);
                insert.setLong(COLUMNS, 1_795_500_000_000L);
                insert.addBatch();
                if (row % ROWS_A_COMMIT == 0 || row == rows) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        return rows * 1e9 / (System.nanoTime() - from);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
