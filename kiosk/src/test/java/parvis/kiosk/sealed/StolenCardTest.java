package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;

/// Who has all files of the terminal and no code finds nobody: while it runs, after a power cut (the log is
/// still there) and after a clean stop.
final class StolenCardTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final DayCode CODE = new DayCode("zébulon-dromadaire");
    private static final ShortCode SHORT = new ShortCode("7391");

    @TempDir
    Path folder;

    private final Traces traces = new Traces();

    @Test
    void no_name_number_code_or_key_is_in_any_file() throws IOException {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            var sheet = vault.custody().found(CODE, SHORT);
            traces.text(CODE.value()).text(sheet.words()).text(sheet.words().replace("-", ""));
            traces.bytes("the sheet", RecoveryWords.read(sheet.words()).orElseThrow());
            traces.bytes(
                    "the team's key", vault.custody().openKey().orElseThrow().privateKey());
            for (var i = 0; i < 50; i++) {
                var box = vault.boxes().put(canary(i), DAY.plusDays(i));
                assertEquals(Optional.of(canary(i)), vault.boxes().read(box));
            }
            vault.boxes().replace(3, canary(100));
            vault.boxes().erase(4);
            vault.boxes().move(5, DAY.plusDays(90));
            for (var i = 0; i <= 100; i++) {
                traces.text(canary(i).name())
                        .text(canary(i).phone().orElseThrow().value().substring(1));
                traces.text(canary(i).phone().orElseThrow().spoken());
            }
            vault.custody().change(new DayCode("un tout autre code"), SHORT);
            vault.custody().open("un tout autre code", vault.now());
            assertEquals(java.util.List.of(), traces.in(folder));
        }
        assertEquals(java.util.List.of(), traces.in(folder));
    }

    @Test
    void red_control_a_name_in_clear_is_found_in_each_form() throws IOException {
        var awa = canary(1);
        traces.text(awa.name()).text(awa.phone().orElseThrow().value().substring(1));
        for (var form : java.util.List.of(
                awa.name(),
                java.text.Normalizer.normalize(awa.name(), java.text.Normalizer.Form.NFD),
                "tel:" + awa.phone().orElseThrow().value(),
                java.util.HexFormat.of().formatHex(awa.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                java.util.Base64.getEncoder()
                        .encodeToString(("x" + awa.name() + "yz").getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            var there = folder.resolve(String.valueOf(form.hashCode()));
            try (var vault = new Vault(there, "2026-11-24T09:00")) {
                vault.database().write(connection -> {
                    try (var insert = connection.prepareStatement("INSERT INTO reading VALUES (?, 'x', 1)")) {
                        insert.setString(1, form);
                        return insert.executeUpdate();
                    }
                });
                assertFalse(traces.in(there).isEmpty(), "not found: form " + form.length());
            }
        }
    }

    @Test
    void the_short_code_is_in_no_file_even_for_who_tries_all_ten_thousand() throws IOException {
        try (var vault = new Vault(folder, "2026-11-24T09:00")) {
            vault.custody().found(CODE, SHORT);
            var row = vault.database().read(TeamRow::read).orElseThrow();
            assertTrue(row.shortCode().length > 33, "sealed, with a key of its own in front");
            vault.custody().forget();
            for (var i = 0; i < 10_000; i++) {
                assertFalse(vault.custody().unlocks(String.format(java.util.Locale.ROOT, "%04d", i)));
            }
        }
    }

    private static Person canary(int i) {
        return new Person("Zéphyrin Ñandú" + i + "xq", Optional.of(new Phone("+336" + (39_980_000 + i * 7))));
    }
}
