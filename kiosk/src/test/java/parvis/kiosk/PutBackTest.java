package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.sealed.SealedCopy;
import parvis.kiosk.sealed.SealedCustody;
import parvis.kiosk.sealed.SealedDatabase;
import parvis.kiosk.sealed.Vault;

final class PutBackTest {
    @TempDir
    Path folder;

    private final TestTime time = new TestTime("2026-11-24T18:00");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_dead_cards_copy_comes_back_by_the_words_of_the_sheet() throws Exception {
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertFalse(putBack(stick, "ABCD"));
        assertTrue(words().contains("il n’y a pas de copie"), words());
        String sheet;
        try (var names = SealedDatabase.open(folder.resolve("dead"), time)) {
            sheet = custody(names).found(Vault.DAY_CODE, Vault.SHORT_CODE).words();
            new SealedCopy(
                            names,
                            () -> Optional.of(stick),
                            Samples.config().terminal().toString(),
                            new SecureRandom())
                    .write();
        }
        assertFalse(putBack(stick, Vault.DAY_CODE.value()));
        assertTrue(words().contains("n’ouvre pas"), words());
        assertFalse(putBack(stick, ""));
        assertTrue(putBack(stick, sheet));
        assertTrue(words().contains("sont revenues"), words());
        assertFalse(putBack(stick, sheet));
        assertTrue(words().contains("déjà une équipe"), words());
        try (var names = SealedDatabase.open(folder.resolve("data"), time)) {
            assertTrue(custody(names).open(Vault.DAY_CODE.value(), time.instant()));
        }
        assertEquals(-1, said.toString(StandardCharsets.UTF_8).indexOf(sheet));
    }

    private SealedCustody custody(SealedDatabase names) {
        return new SealedCustody(names, Vault.cheap(), new SecureRandom(), time, TestTime.PARIS);
    }

    private boolean putBack(Path medium, String typed) {
        said.reset();
        var config = UpkeepTest.config(folder.resolve("data"));
        return new PutBack(config, medium, time)
                .run(new BufferedReader(new StringReader(typed)), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
