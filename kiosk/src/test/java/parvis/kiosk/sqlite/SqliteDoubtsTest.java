package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.directory.DoubtsContract;
import parvis.protocol.message.PlaceId;

/// Doubts in the terminal's file, over a restart and on a card that has gone read-only, as worn ones do.
final class SqliteDoubtsTest extends DoubtsContract {
    @TempDir
    Path folder;

    private Database database;
    private Doubts doubts;

    @BeforeEach
    void open() {
        database = Databases.open(folder, new TestTime("2026-11-24T14:32"));
        doubts = new SqliteDoubts(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Doubts doubts() {
        return doubts;
    }

    @Test
    void what_was_hidden_is_hidden_after_a_restart() {
        doubts.raise(new PlaceId("ccas"), Instant.EPOCH);
        doubts.hide(new PlaceId("ccas"));
        database.close();
        open();
        assertEquals(Set.of(new PlaceId("ccas")), doubts.hidden());
    }

    @Test
    void a_doubt_that_the_disk_did_not_take_is_said_and_not_shown() {
        database.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA query_only = ON");
            }
        });
        assertThrows(Doubts.DoubtFailure.class, () -> doubts.raise(new PlaceId("ccas"), Instant.EPOCH));
        assertEquals(List.of(), doubts.all());
    }
}
