package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sealed.Vault.AWA;
import static parvis.kiosk.sealed.Vault.DAY_CODE;
import static parvis.kiosk.sealed.Vault.SHORT_CODE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.custody.Custody.State;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;

final class CustodyTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final DayCode OTHER_CODE = new DayCode("un autre code du jour");
    private static final ShortCode OTHER_SHORT = new ShortCode("0815");

    @TempDir
    Path folder;

    @Test
    void the_first_start_has_no_team_and_makes_one() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            assertEquals(State.NONE, state(vault));
            assertFalse(vault.custody().open(DAY_CODE.value(), vault.now()));
            vault.found();
            assertEquals(State.OPEN, state(vault));
            assertTrue(vault.custody().unlocks(SHORT_CODE.value()));
            assertThrows(IllegalStateException.class, vault::found);
        }
    }

    @Test
    void after_a_restart_the_day_code_opens_and_nothing_else_does() {
        new Vault(folder, "2026-11-24T09:00").founded().close();
        try (var vault = new Vault(folder, "2026-11-24T09:10")) {
            assertEquals(State.LOCKED, state(vault));
            assertFalse(vault.custody().unlocks(SHORT_CODE.value()));
            assertFalse(vault.custody().open("quatre mots faciles", vault.now()));
            assertFalse(vault.custody().open(SHORT_CODE.value(), vault.now()));
            assertFalse(vault.custody().open("", vault.now()));
            assertEquals(State.LOCKED, state(vault));
            assertTrue(vault.custody().open("  quatre mots  faciles ensemble ", vault.now()));
            assertEquals(State.OPEN, state(vault));
            assertTrue(vault.custody().unlocks(SHORT_CODE.value()));
            assertFalse(vault.custody().unlocks("4712"));
        }
    }

    @Test
    void accents_typed_on_another_keyboard_are_the_same_code() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            vault.custody().found(new DayCode("éléphant brûlé"), SHORT_CODE);
            vault.custody().forget();
            assertTrue(vault.custody().open("e\u0301le\u0301phant bru\u0302le\u0301", vault.now()));
        }
    }

    @Test
    void at_midnight_in_Paris_the_key_is_forgotten() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var box = vault.boxes().put(AWA, DAY);
            vault.now("2026-11-24T23:59:59");
            assertEquals(State.OPEN, state(vault));
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.now("2026-11-25T00:00");
            assertEquals(Optional.empty(), vault.boxes().read(box));
            assertEquals(State.LOCKED, state(vault));
            assertFalse(vault.custody().unlocks(SHORT_CODE.value()));
            vault.now("2026-11-24T12:00");
            assertEquals(State.LOCKED, state(vault));
        }
    }

    @Test
    void a_forgotten_key_is_overwritten_in_memory() {
        try (var vault = new Vault(folder, "2026-11-24T09:00").founded()) {
            var key = vault.custody().openKey().orElseThrow();
            vault.custody().forget();
            assertEquals(State.LOCKED, state(vault));
            assertEquals(
                    0, java.util.Arrays.compare(new byte[Curve.KEY], key.privateKey()), "the key is still in memory");
        }
    }

    @Test
    void other_codes_take_the_place_of_these_and_the_names_stay() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var sheet = vault.found();
            var box = vault.boxes().put(AWA, DAY);
            vault.custody().change(OTHER_CODE, OTHER_SHORT);
            assertTrue(vault.custody().unlocks(OTHER_SHORT.value()));
            vault.custody().forget();
            assertThrows(IllegalStateException.class, () -> vault.custody().change(DAY_CODE, SHORT_CODE));
            assertFalse(vault.custody().open(DAY_CODE.value(), vault.now()));
            assertTrue(vault.custody().open(OTHER_CODE.value(), vault.now()));
            assertFalse(vault.custody().unlocks(SHORT_CODE.value()));
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.custody().forget();
            assertTrue(vault.custody()
                    .recover(sheet.words(), DAY_CODE, SHORT_CODE, vault.now())
                    .isPresent());
        }
    }

    @Test
    void the_sheet_opens_when_the_code_is_forgotten_and_is_void_afterwards() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var sheet = vault.found();
            var box = vault.boxes().put(AWA, DAY);
            vault.custody().forget();
            var typed = sheet.words().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
            var next = vault.custody()
                    .recover(typed, OTHER_CODE, OTHER_SHORT, vault.now())
                    .orElseThrow();
            assertEquals(State.OPEN, state(vault));
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.custody().forget();
            assertFalse(vault.custody().open(DAY_CODE.value(), vault.now()));
            assertEquals(Optional.empty(), vault.custody().recover(sheet.words(), DAY_CODE, SHORT_CODE, vault.now()));
            assertEquals(State.LOCKED, state(vault));
            assertTrue(vault.custody().open(OTHER_CODE.value(), vault.now()));
            assertTrue(vault.custody()
                    .recover(next.words(), DAY_CODE, SHORT_CODE, vault.now())
                    .isPresent());
        }
    }

    @Test
    void a_sheet_that_was_lost_is_replaced_while_the_key_is_open() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var lost = vault.found();
            var box = vault.boxes().put(AWA, DAY);
            var sheet = vault.custody().newSheet();
            assertNotEquals(lost.words(), sheet.words());
            vault.custody().forget();
            assertThrows(IllegalStateException.class, () -> vault.custody().newSheet());
            assertEquals(Optional.empty(), vault.custody().recover(lost.words(), OTHER_CODE, OTHER_SHORT, vault.now()));
            assertTrue(vault.custody()
                    .recover(sheet.words(), OTHER_CODE, OTHER_SHORT, vault.now())
                    .isPresent());
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
        }
    }

    @Test
    void who_lost_everything_starts_over_and_the_old_names_are_gone_with_a_receipt() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var sheet = vault.found();
            var old = vault.boxes().put(AWA, DAY);
            vault.custody().forget();
            vault.custody().startOver(OTHER_CODE, OTHER_SHORT);
            assertEquals(State.OPEN, state(vault));
            assertEquals(Optional.empty(), vault.boxes().read(old));
            var kept = vault.boxes().kept();
            assertEquals(0, kept.names());
            assertEquals(1, kept.receipts().getFirst().bookings());
            var box = vault.boxes().put(AWA, DAY);
            assertEquals(Optional.of(AWA), vault.boxes().read(box));
            vault.custody().forget();
            assertFalse(vault.custody().open(DAY_CODE.value(), vault.now()));
            assertEquals(Optional.empty(), vault.custody().recover(sheet.words(), DAY_CODE, SHORT_CODE, vault.now()));
            assertTrue(vault.custody().open(OTHER_CODE.value(), vault.now()));
        }
    }

    @Test
    void codes_and_sheets_do_not_show_themselves() {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var sheet = vault.found();
            assertFalse(sheet.toString().contains(sheet.words()));
        }
    }

    private static State state(Vault vault) {
        return vault.custody().state(vault.now());
    }
}
