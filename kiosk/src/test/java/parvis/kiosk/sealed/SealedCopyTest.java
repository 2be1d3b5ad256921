package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sealed.Vault.AWA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.custody.Custody.State;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.SecondCopy.Standing;
import parvis.kiosk.custody.ShortCode;

final class SealedCopyTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @TempDir
    Path folder;

    @Test
    void a_card_that_died_loses_no_booking_where_there_is_a_copy() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        String words;
        long box;
        try (var vault = new Vault(folder.resolve("card"), "2026-11-24T09:00")) {
            words = vault.found().words();
            box = vault.boxes().put(AWA, DAY);
            vault.custody().forget();
            assertInstanceOf(Standing.Kept.class, copy(vault, stick).write());
        }
        try (var vault = new Vault(folder.resolve("new card"), "2026-11-25T09:00")) {
            assertEquals(State.NONE, vault.custody().state(vault.now()));
            assertFalse(copy(vault, stick).restore(words.replace(words.charAt(3), words.charAt(3) == 'A' ? 'B' : 'A')));
            assertFalse(copy(vault, stick).restore(Vault.DAY_CODE.value()));
            assertEquals(State.NONE, vault.custody().state(vault.now()));
            assertTrue(copy(vault, stick).restore(words));
            assertEquals(State.LOCKED, vault.custody().state(vault.now()));
            assertThrows(IllegalStateException.class, () -> copy(vault, stick).restore(words));
        }
        try (var vault = new Vault(folder.resolve("new card"), "2026-11-25T10:00")) {
            assertFalse(vault.database().replaced());
            assertTrue(vault.custody().open(Vault.DAY_CODE.value(), vault.now()));
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.custody().forget();
            assertTrue(vault.custody()
                    .recover(words, new DayCode("un autre code"), new ShortCode("1357"), vault.now())
                    .isPresent());
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
        }
    }

    @Test
    void what_is_on_the_second_medium_shows_nobody_and_no_code_can_be_tried_on_it() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var vault = new Vault(folder.resolve("card"), "2026-11-24T09:00").founded()) {
            vault.boxes().put(AWA, DAY);
            copy(vault, stick).write();
            var row = vault.database().read(TeamRow::read).orElseThrow();
            var traces = new Traces()
                    .text(AWA.name())
                    .text(AWA.phone().orElseThrow().value().substring(1))
                    .bytes("what the day code wraps", row.dayWrap())
                    .bytes("what the sheet opens", row.recoveryWrap())
                    .text(row.dayRecipe());
            assertEquals(List.of(), traces.in(stick));
            assertFalse(traces.in(folder.resolve("card")).isEmpty(), "the searcher finds the wraps on the card");
        }
    }

    @Test
    void after_the_purge_the_next_copy_has_no_box_and_no_weeks_key_of_it() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        String words;
        try (var vault = new Vault(folder.resolve("card"), "2026-11-24T09:00")) {
            words = vault.found().words();
            vault.boxes().put(AWA, DAY);
            copy(vault, stick).write();
            vault.now("2026-12-31T03:00");
            vault.purge().run();
            copy(vault, stick).write();
            try (var files = Files.list(stick)) {
                assertEquals(1, files.count(), "one copy takes the place of the other");
            }
        }
        try (var vault = new Vault(folder.resolve("new card"), "2027-01-01T09:00")) {
            assertTrue(copy(vault, stick).restore(words));
            assertEquals(0, vault.boxes().names());
            assertEquals(1, vault.boxes().kept().receipts().size());
        }
    }

    @Test
    void a_copy_that_was_changed_is_not_put_back() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        String words;
        try (var vault = new Vault(folder.resolve("card"), "2026-11-24T09:00")) {
            words = vault.found().words();
            copy(vault, stick).write();
        }
        var file = stick.resolve("parvis-borne-1.scelle");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        try (var vault = new Vault(folder.resolve("new card"), "2026-11-25T09:00")) {
            assertFalse(copy(vault, stick).restore(words));
            assertEquals(State.NONE, vault.custody().state(vault.now()));
        }
    }

    @Test
    void it_says_how_it_stands() throws IOException {
        try (var vault = new Vault(folder.resolve("card"), "2026-11-24T09:00")) {
            var nowhere = new SealedCopy(vault.database(), Optional::empty, "borne-1", new SecureRandom());
            assertEquals(new Standing.Nowhere(), nowhere.standing());
            assertEquals(new Standing.Nowhere(), nowhere.write());
            var stick = folder.resolve("stick");
            assertEquals(new Standing.Away(), copy(vault, stick).write());
            assertFalse(Files.exists(stick), "a mount point that is not there is not made on the card");
            Files.createDirectory(stick);
            assertEquals(new Standing.None(), copy(vault, stick).write(), "nobody could open it yet");
            vault.found();
            assertTrue(copy(vault, stick).write() instanceof Standing.Kept kept && kept.sameDisk());
        }
    }

    private static SealedCopy copy(Vault vault, Path stick) {
        return new SealedCopy(vault.database(), () -> Optional.of(stick), "borne-1", new SecureRandom());
    }
}
