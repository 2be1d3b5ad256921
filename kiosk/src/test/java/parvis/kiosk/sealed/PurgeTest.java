package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sealed.Vault.AWA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.PurgeReceipt;

final class PurgeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @TempDir
    Path folder;

    @Test
    void R4_a_name_goes_thirty_days_after_its_session_and_not_a_day_sooner() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            at(vault, DAY.plusDays(29));
            vault.purge().run();
            assertEquals(1, vault.boxes().names());
            assertEquals(List.of(), vault.boxes().kept().receipts());
            at(vault, DAY.plusDays(30));
            vault.purge().run();
            assertEquals(0, vault.boxes().names());
        }
    }

    @Test
    void R4_from_day_0_to_400_with_each_retention_what_is_kept_is_what_should_be() {
        for (var retention : List.of(0, 1, 7, 30, 90)) {
            assertEquals(List.of(), wrongDays(retention, retention), "retention " + retention);
        }
    }

    @Test
    void R4_red_control_a_day_too_many_or_too_few_is_seen() {
        assertFalse(wrongDays(31, 30).isEmpty());
        assertFalse(wrongDays(29, 30).isEmpty());
    }

    /// Sessions all the time, a purge each night; the days on which the names that are there are not those of
    /// the sessions whose days are not over.
    private List<String> wrongDays(int set, int meant) {
        var wrong = new ArrayList<String>();
        var expected = new TreeMap<Long, LocalDate>();
        var first = LocalDate.parse("2026-03-01"); // both nights of the clock's change, and New Year
        try (var vault = new Vault(folder.resolve(set + "-" + meant), "2026-03-01T03:00").founded()) {
            vault.retention(set);
            for (var day = 0; day <= 400; day++) {
                var today = first.plusDays(day);
                at(vault, today);
                vault.purge().run();
                expected.values().removeIf(session -> !today.isBefore(session.plusDays(Math.max(1, meant))));
                if (vault.boxes().names() != expected.size() || !ids(vault).equals(List.copyOf(expected.keySet()))) {
                    wrong.add(today.toString());
                }
                if (day % 3 == 0) {
                    var session = today.plusDays(day % 5);
                    expected.put(vault.boxes().put(AWA, session), session);
                }
            }
            var gone = all(vault).stream().mapToInt(PurgeReceipt::bookings).sum();
            if (gone + vault.boxes().names() != 134) {
                wrong.add("receipts say " + gone);
            }
        }
        return wrong;
    }

    @Test
    void R5_the_receipt_has_a_date_a_count_a_week_and_the_hash_of_what_is_gone() throws Exception {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            vault.boxes().put(AWA, DAY);
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            vault.sealedBoxes().forEach(digest::update);
            at(vault, DAY.plusDays(30));
            vault.purge().run();
            var hash = java.util.HexFormat.of().formatHex(digest.digest());
            assertEquals(
                    List.of(new PurgeReceipt(vault.now(), 2, "2026-W53", hash)),
                    vault.boxes().kept().receipts());
        }
    }

    @Test
    void R5_after_the_purge_neither_boxes_nor_their_weeks_key_are_in_any_file() throws IOException {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            var stays = vault.boxes().put(AWA, DAY.plusDays(14));
            var traces = ofTheFirstBox(vault);
            assertFalse(traces.in(folder).isEmpty(), "the searcher must find them before");
            vault.custody().forget();
            at(vault, DAY.plusDays(30));
            vault.purge().run();
            assertEquals(List.of(), traces.in(folder));
            assertTrue(vault.custody().open(Vault.DAY_CODE.value(), vault.now()));
            assertEquals(Optional.of(AWA), vault.boxes().read(stays));
        }
        assertEquals(List.of(), ofNothing().in(folder));
    }

    @Test
    void R5_red_control_rows_deleted_and_no_more_leave_traces() throws IOException {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            var traces = ofTheFirstBox(vault);
            vault.database().write(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("DELETE FROM box");
                    return statement.execute("DELETE FROM week_key");
                }
            });
            assertFalse(traces.in(folder).isEmpty(), "deleting is not enough: the log still has them");
        }
    }

    @Test
    void R5_a_copy_of_a_box_opens_no_more_once_its_weeks_key_is_gone() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            var copy = vault.sealedBoxes().getFirst();
            at(vault, DAY.plusDays(30));
            vault.purge().run();
            vault.custody().open(Vault.DAY_CODE.value(), vault.now());
            var again = vault.boxes().put(AWA, DAY.plusDays(28)); // the same place on the disk, another key
            vault.database().write(connection -> {
                try (var update = connection.prepareStatement("UPDATE box SET sealed = ? WHERE id = ?")) {
                    update.setBytes(1, copy);
                    update.setLong(2, again);
                    return update.executeUpdate();
                }
            });
            assertEquals(Optional.empty(), vault.boxes().read(again));
        }
    }

    @Test
    void a_week_with_names_that_stay_keeps_its_key_and_says_so() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY); // purged on Thursday, 31 December
            var stays = vault.boxes().put(AWA, DAY.plusDays(2)); // on Saturday
            at(vault, DAY.plusDays(30));
            vault.purge().run();
            assertEquals("", vault.boxes().kept().receipts().getFirst().week());
            vault.custody().open(Vault.DAY_CODE.value(), vault.now());
            assertEquals(Optional.of(AWA), vault.boxes().read(stays));
            at(vault, DAY.plusDays(32));
            vault.purge().run();
            assertEquals("2026-W53", vault.boxes().kept().receipts().getFirst().week());
        }
    }

    @Test
    void a_shorter_retention_holds_for_the_names_that_are_here_already() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            vault.retention(7);
            at(vault, DAY.plusDays(7));
            vault.purge().run();
            assertEquals(0, vault.boxes().names());
        }
    }

    @Test
    void a_power_cut_between_deleting_and_sweeping_is_made_good_at_the_next_run() throws IOException {
        Traces traces;
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            traces = ofTheFirstBox(vault);
            vault.database().write(connection -> {
                Purge.everything(connection, vault.now());
                return true;
            });
            assertEquals(List.of(), vault.boxes().kept().receipts(), "not proven before it is swept");
        }
        try (var vault = new Vault(folder, "2026-11-25T09:00")) {
            vault.purge().run();
            assertEquals(1, vault.boxes().kept().receipts().getFirst().bookings());
            assertEquals(List.of(), traces.in(folder));
        }
    }

    @Test
    void an_erased_name_goes_from_the_disk_with_the_next_purge_though_its_week_lives_on() throws IOException {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var erased = vault.boxes().put(AWA, DAY);
            vault.boxes().put(AWA, DAY);
            var traces = new Traces().bytes("box", vault.sealedBoxes().getFirst());
            assertFalse(traces.in(folder).isEmpty());
            vault.boxes().erase(erased);
            vault.purge().run();
            assertEquals(1, vault.boxes().names());
            assertEquals(List.of(), traces.in(folder));
        }
    }

    @Test
    void a_broken_file_that_was_put_aside_is_purged_too() throws IOException {
        java.nio.file.Files.write(folder.resolve("bookings.db"), new byte[600]);
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            assertTrue(vault.database().replaced());
            vault.purge().run();
            assertTrue(broken());
            vault.now("2026-12-23T09:00");
            vault.purge().run();
            assertTrue(broken());
            vault.now("2026-12-25T09:00");
            vault.purge().run();
            assertFalse(broken());
        }
    }

    private boolean broken() throws IOException {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.anyMatch(file -> file.toString().contains(".broken-"));
        }
    }

    @Test
    void nothing_due_writes_nothing() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            vault.purge().run();
            assertNotEquals(0, vault.boxes().names());
            assertEquals(List.of(), vault.boxes().kept().receipts());
        }
    }

    private static void at(Vault vault, LocalDate day) {
        vault.now(day + "T03:30");
    }

    private Traces ofNothing() {
        return new Traces().text(AWA.name());
    }

    private static Traces ofTheFirstBox(Vault vault) {
        var traces = new Traces().bytes("box", vault.sealedBoxes().getFirst());
        vault.database().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT public, private FROM week_key ORDER BY id")) {
                rows.next();
                traces.bytes("public half", rows.getBytes(1));
                return traces.bytes("private half", rows.getBytes(2));
            }
        });
        return traces;
    }

    private static List<Long> ids(Vault vault) {
        return vault.database().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT id FROM box ORDER BY id")) {
                var ids = new ArrayList<Long>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        });
    }

    private static List<PurgeReceipt> all(Vault vault) {
        return vault.database().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT bookings FROM purge_receipt")) {
                var receipts = new ArrayList<PurgeReceipt>();
                while (rows.next()) {
                    receipts.add(new PurgeReceipt(vault.now(), rows.getInt(1), "", ""));
                }
                return receipts;
            }
        });
    }
}
