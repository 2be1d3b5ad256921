package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.Period;
import parvis.server.sql.Database;
import parvis.server.sql.SqlCounts;
import parvis.server.sql.SqlLedger;
import parvis.server.sql.StoreFile;

final class BackupsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private Instant now = Instant.parse("2026-12-01T00:30:00Z");

    @Test
    void a_copy_is_made_once_a_night_while_the_store_is_written_and_the_last_ones_stay() throws IOException {
        try (var database = Database.open(store());
                var backups = backups(2)) {
            keep(database, 1, 3);
            assertEquals(Optional.empty(), backups.makeWhenDue(), "half past one in the morning is not night enough");
            now = now.plus(Duration.ofHours(1));
            var first = backups.makeWhenDue().orElseThrow();
            assertEquals("parvis-2026-12-01.db", first.getFileName().toString());
            assertEquals(Optional.empty(), backups.makeWhenDue());
            keep(database, 4, 5);
            assertEquals(3, facts(first));
            for (var day = 0; day < 2; day++) {
                now = now.plus(Duration.ofDays(1));
                assertTrue(backups.makeWhenDue().isPresent());
            }
            assertEquals(
                    List.of("parvis-2026-12-03.db", "parvis-2026-12-02.db"),
                    backups.all().stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
            assertEquals(5, facts(backups.all().getFirst()));
        }
    }

    @Test
    void a_copy_is_put_back_and_what_stood_there_is_kept() {
        var copy = directory.resolve("copies/one.db");
        var aside = directory.resolve("parvis.db.before");
        try (var database = Database.open(store())) {
            keep(database, 1, 3);
            StoreFile.copy(store(), copy);
            keep(database, 4, 9);
            assertThrows(StoreFailure.class, () -> StoreFile.restore(copy, store(), aside), "a server uses it");
        }
        StoreFile.restore(copy, store(), aside);
        assertEquals(3, facts(store()));
        assertEquals(9, facts(aside));
    }

    @Test
    void a_damaged_copy_changes_nothing() throws IOException {
        try (var database = Database.open(store())) {
            keep(database, 1, 3);
        }
        var copy = Files.writeString(directory.resolve("copy.db"), "no store at all, but as long as one".repeat(99));
        assertThrows(StoreFailure.class, () -> StoreFile.restore(copy, store(), directory.resolve("parvis.db.before")));
        assertEquals(3, facts(store()));
    }

    private Path store() {
        return directory.resolve("parvis.db");
    }

    private Backups backups(int keep) {
        return new Backups(store(), new ServerConfig.Backup(directory.resolve("copies"), keep), ZONE, () -> now);
    }

    private void keep(Database database, long first, long last) {
        new SqlLedger(database).commit(writing -> {
            for (var sequence = first; sequence <= last; sequence++) {
                var ref = new FactRef(ServerSamples.EPOCH, sequence);
                writing.keep(new FactId(new TerminalId("borne-1"), ref), ServerSamples.fact(sequence), "", now);
            }
            return last;
        });
    }

    private static long facts(Path file) {
        try (var database = Database.open(file)) {
            return new SqlCounts(database)
                    .of(Period.years(2000, 2100), Set.of(), 1)
                    .getFirst()
                    .facts();
        }
    }
}
