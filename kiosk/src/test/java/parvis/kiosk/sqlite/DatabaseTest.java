package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sqlite.Till.ONE;
import static parvis.kiosk.sqlite.Till.SOCIAL;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.CountingFailure;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.SessionId;

final class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_commit_is_synced_before_it_returns() {
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            assertEquals("wal", pragma(till, "journal_mode"));
            assertEquals("2", pragma(till, "synchronous"));
        }
    }

    @Test
    void a_file_with_garbage_in_it_is_put_aside_and_counting_goes_on() throws IOException {
        Files.write(
                folder.resolve("parvis.db"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            assertTrue(till.database().replaced());
            till.counter().count(SOCIAL, ONE);
            assertEquals(1, till.counter().today().people());
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().contains("parvis.db.broken-")));
        }
    }

    @Test
    void a_page_that_went_bad_is_seen_at_the_start() throws IOException {
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            for (var i = 0; i < 300; i++) {
                till.counter().count(session(i), ONE);
            }
        }
        scribble(folder.resolve("parvis.db"));
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            assertTrue(till.database().replaced());
        }
    }

    @Test
    void a_sound_file_stays() {
        new Till(folder, "2026-11-24T09:10").close();
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            assertFalse(till.database().replaced());
        }
    }

    @Test
    void a_file_of_a_newer_program_is_left_alone() {
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            till.database().write(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("PRAGMA user_version = 999");
                }
            });
        }
        assertThrows(StoreFailure.class, () -> new Till(folder, "2026-11-24T09:10"));
    }

    @Test
    void on_a_full_disk_nothing_is_thanked_nothing_thanked_is_lost_and_it_recovers_by_itself() {
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            var pages = Integer.parseInt(pragma(till, "page_count"));
            pragma(till, "max_page_count = " + (pages + 3));
            var thanked = 0;
            var refused = 0;
            for (var i = 0; i < 500; i++) {
                try {
                    till.counter().count(session(i), ONE);
                    thanked++;
                } catch (CountingFailure e) {
                    refused++;
                }
            }
            assertTrue(thanked > 0 && refused > 0, thanked + " thanked, " + refused + " refused");
            assertEquals(thanked, till.counter().today().people());

            pragma(till, "max_page_count = 1000000");
            till.counter().count(session(501), ONE);
            assertEquals(thanked + 1, till.counter().today().people());
        }
    }

    @Test
    void when_the_very_first_count_fails_its_epoch_was_never_used() {
        try (var till = new Till(folder, "2026-11-24T09:10")) {
            till.database().write(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute(
                            "CREATE TRIGGER full BEFORE INSERT ON touch BEGIN SELECT RAISE(ABORT, 'full'); END");
                }
            });
            assertThrows(CountingFailure.class, () -> till.counter().count(SOCIAL, ONE));
            assertEquals(0, till.journal().epochs().size());
            till.database().write(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("DROP TRIGGER full");
                }
            });
            till.counter().count(SOCIAL, ONE);
            assertEquals(1, till.journal().epochs().getFirst().last());
        }
    }

    private static Dimensions session(int i) {
        return Dimensions.of(Till.PLACE, new ActivityId("reception")).withSession(new SessionId("seance-" + i));
    }

    private static String pragma(Till till, String pragma) {
        return till.database().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("PRAGMA " + pragma)) {
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }

    private static void scribble(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var at = 4096L * 3; at < channel.size(); at += 4096) {
                channel.write(ByteBuffer.wrap(new byte[] {99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99}), at);
            }
        }
    }
}
