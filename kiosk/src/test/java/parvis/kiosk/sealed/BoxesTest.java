package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sealed.Vault.AWA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Person;

final class BoxesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Person LI = new Person("Li", Optional.empty());

    @TempDir
    Path folder;

    @Test
    void a_name_is_written_while_the_key_is_locked_and_read_once_it_is_open() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            vault.custody().forget();
            var box = vault.boxes().put(AWA, DAY);
            assertEquals(Optional.empty(), vault.boxes().read(box));
            assertTrue(vault.custody().open(Vault.DAY_CODE.value(), vault.now()));
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
        }
    }

    @Test
    void without_a_team_nothing_is_sealed_that_nobody_could_ever_open() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            assertThrows(IllegalStateException.class, () -> vault.boxes().put(AWA, DAY));
            assertEquals(0, vault.boxes().names());
        }
    }

    @Test
    void another_person_takes_the_place_under_a_locked_key_too() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var box = vault.boxes().put(AWA, DAY);
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.custody().forget();
            assertTrue(vault.boxes().replace(box, LI));
            vault.custody().open(Vault.DAY_CODE.value(), vault.now());
            assertEquals(Optional.of(LI), vault.boxes().read(box));
        }
    }

    @Test
    void what_was_erased_is_neither_read_nor_replaced() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var box = vault.boxes().put(AWA, DAY);
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.boxes().erase(box);
            assertEquals(Optional.empty(), vault.boxes().read(box));
            assertFalse(vault.boxes().replace(box, LI));
        }
    }

    @Test
    void a_box_is_undone_with_the_work_around_it_and_its_weeks_key_too() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> vault.database().write(_ -> {
                        vault.boxes().put(AWA, DAY);
                        throw new IllegalArgumentException("the seat is not there");
                    }));
            assertEquals(0, vault.boxes().names());
            var box = vault.boxes().put(LI, DAY);
            assertEquals(Optional.of(LI), vault.boxes().read(box));
        }
    }

    @Test
    void a_session_that_moves_takes_its_names_along_open_or_locked() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var one = vault.boxes().put(AWA, DAY);
            vault.boxes().move(one, DAY.plusDays(60));
            assertEquals(Optional.of(AWA), vault.boxes().read(one));
            var other = vault.boxes().put(LI, DAY);
            vault.custody().forget();
            vault.boxes().move(other, DAY.plusDays(60));
            vault.now("2027-01-05T03:00");
            vault.purge().run();
            vault.custody().open(Vault.DAY_CODE.value(), vault.now());
            assertEquals(Optional.of(AWA), vault.boxes().read(one));
            assertEquals(Optional.of(LI), vault.boxes().read(other));
        }
    }

    @Test
    void names_of_usual_length_make_boxes_of_one_length() {
        assertEquals(PersonBytes.write(AWA).length, PersonBytes.write(LI).length);
        assertEquals(AWA, PersonBytes.read(PersonBytes.write(AWA)));
        assertEquals(LI, PersonBytes.read(PersonBytes.write(LI)));
    }

    @Test
    void a_code_has_one_digest_here_and_another_one_elsewhere() {
        var code = new BookingCode("23FJKM");
        try (var vault = new Vault(folder.resolve("a"), "2026-11-24T09:00");
                var elsewhere = new Vault(folder.resolve("b"), "2026-11-24T09:00")) {
            assertArrayEquals(vault.boxes().digest(code), vault.boxes().digest(code));
            assertFalse(java.util.Arrays.equals(
                    vault.boxes().digest(code), elsewhere.boxes().digest(code)));
        }
    }
}
