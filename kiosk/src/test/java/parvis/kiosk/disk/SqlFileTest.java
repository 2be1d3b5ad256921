package parvis.kiosk.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.StoreFailure;

final class SqlFileTest {
    private static final Scripts NONE = new Scripts("schema", List.of());

    @TempDir
    Path folder;

    @Test
    void on_a_full_disk_the_reserve_is_given_back_and_the_work_is_done() throws IOException {
        new Reserve(folder).keep();
        try (var file = full(() -> new Reserve(folder).free())) {
            file.write(connection -> insert(connection, 200));
            assertEquals(200, rows(file));
            assertFalse(new Reserve(folder).kept());
            assertThrows(StoreFailure.class, () -> file.write(connection -> insert(connection, 5_000)));
            assertEquals(200, rows(file), "nothing of what did not fit is there");
        }
    }

    @Test
    void red_control_without_a_reserve_the_same_work_is_refused() {
        try (var file = full(() -> false)) {
            assertThrows(StoreFailure.class, () -> file.write(connection -> insert(connection, 200)));
            assertEquals(0, rows(file));
        }
    }

    @Test
    void the_reserve_is_kept_again_once_there_is_room() throws IOException {
        var reserve = new Reserve(folder);
        assertFalse(reserve.kept());
        reserve.keep();
        assertTrue(reserve.kept());
        assertTrue(reserve.free());
        assertFalse(reserve.free());
        reserve.keep();
        assertTrue(reserve.kept());
    }

    @Test
    void a_good_copy_takes_the_place_of_a_broken_file() throws IOException {
        try (var file = open()) {
            file.write(connection -> make(connection) + insert(connection, 3));
            file.copyInto(SqlFiles.goodCopy(file.path()));
            file.write(connection -> insert(connection, 4));
        }
        Files.write(folder.resolve("a.db"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        try (var file = open()) {
            assertTrue(file.replaced());
            assertEquals(3, rows(file), "what was written after the night is lost, the rest is not");
            file.write(connection -> insert(connection, 1));
        }
        try (var file = open()) {
            assertFalse(file.replaced());
            assertEquals(4, rows(file));
        }
    }

    @Test
    void a_good_copy_that_broke_too_is_not_used() throws IOException {
        for (var name : List.of("a.db", "a.db.good")) {
            Files.write(folder.resolve(name), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        }
        try (var file = open()) {
            assertTrue(file.replaced());
            file.write(SqlFileTest::make);
            assertEquals(0, rows(file));
        }
    }

    @Test
    void work_inside_of_work_is_done_and_undone_with_it() {
        try (var file = open()) {
            file.write(SqlFileTest::make);
            assertThrows(
                    IllegalStateException.class,
                    () -> file.write(_ -> {
                        file.write(connection -> insert(connection, 1));
                        throw new IllegalStateException("no");
                    }));
            assertEquals(0, rows(file));
            file.write(_ -> file.write(connection -> insert(connection, 1)));
            assertEquals(1, rows(file));
        }
    }

    @Test
    void what_is_written_after_a_transaction_that_could_not_begin_is_whole_or_not_there() {
        try (var file = open()) {
            file.write(SqlFileTest::make);
            pragma(file, "query_only = ON");
            assertThrows(StoreFailure.class, () -> file.write(connection -> insert(connection, 1)));
            pragma(file, "query_only = OFF");
            file.write(connection -> insert(connection, 2));
            assertEquals(2, rows(file));
            assertThrows(
                    IllegalStateException.class,
                    () -> file.write(connection -> {
                        insert(connection, 1);
                        throw new IllegalStateException("no");
                    }));
            assertEquals(2, rows(file));
        }
    }

    private static void pragma(SqlFile file, String pragma) {
        file.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + pragma);
            }
        });
    }

    private SqlFile open() {
        return SqlFiles.open(folder, "a.db", NONE, List.of(), () -> Instant.EPOCH);
    }

    /// A file that has hardly any room left, until `moreRoom` says that there is.
    private SqlFile full(java.util.function.BooleanSupplier moreRoom) {
        open().close();
        try {
            var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
            make(connection);
            pages(connection, 4);
            return new SqlFile(folder.resolve("a.db"), connection, false, () -> {
                var given = moreRoom.getAsBoolean();
                if (given) {
                    pages(connection, 60);
                }
                return given;
            });
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pages(java.sql.Connection connection, int most) {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + most);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int make(java.sql.Connection connection) throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS t (x TEXT)");
            return 0;
        }
    }

    private static int insert(java.sql.Connection connection, int rows) throws java.sql.SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            for (var i = 0; i < rows; i++) {
                statement.setString(1, "x".repeat(200));
                statement.executeUpdate();
            }
            return rows;
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
}
