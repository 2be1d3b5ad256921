package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.StoreFailure;

final class DatabaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void keeps_what_was_written_over_a_second_start() {
        try (var database = open()) {
            database.write("note", connection -> insert(connection, "a"));
        }
        try (var database = open()) {
            assertEquals(1, words(database));
        }
    }

    @Test
    void does_nothing_when_the_work_throws() {
        try (var database = open()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.write("note", connection -> {
                        insert(connection, "a");
                        throw new IllegalStateException("thrown on purpose");
                    }));
            assertEquals(0, words(database));
            database.write("note", connection -> insert(connection, "b"));
            assertEquals(1, words(database));
        }
    }

    @Test
    void a_reader_cannot_write() {
        try (var database = open()) {
            assertThrows(StoreFailure.class, () -> database.read("note", connection -> insert(connection, "a")));
        }
    }

    @Test
    void every_commit_is_synced() {
        try (var database = open()) {
            assertEquals(2, (int) database.write("ask", connection -> number(connection, "PRAGMA synchronous")));
        }
    }

    @Test
    void refuses_a_file_that_a_newer_version_wrote() {
        try (var database = open()) {
            database.write("age", connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate("INSERT INTO migration VALUES (999, 'V999__later.sql')");
                }
            });
        }
        var failure = assertThrows(StoreFailure.class, this::open);
        assertTrue(String.valueOf(failure.getMessage()).contains("newer version"));
    }

    @Test
    void refuses_a_file_that_is_no_database() throws IOException {
        Files.writeString(directory.resolve("ledger.db"), "no database at all, but long enough for a header".repeat(9));
        assertThrows(StoreFailure.class, this::open);
    }

    private Database open() {
        return Database.open(directory.resolve("ledger.db"));
    }

    private static int insert(Connection connection, String word) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO word (value) VALUES (?)")) {
            statement.setString(1, word);
            return statement.executeUpdate();
        }
    }

    private static int words(Database database) {
        return database.read("count", connection -> number(connection, "SELECT COUNT(*) FROM word"));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }
}
