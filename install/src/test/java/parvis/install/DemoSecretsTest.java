package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.custody.DayCode;

/// The demo's codes over its starts, and over a program that asked for fewer of them.
final class DemoSecretsTest {
    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path data;

    private Path file() {
        return data.resolve("demo-secrets.json");
    }

    @Test
    void they_are_drawn_once_and_stay_the_same() throws IOException {
        var first = DemoSecrets.of(data, random);
        var written = Files.getLastModifiedTime(file());
        assertEquals(first, DemoSecrets.of(data, random));
        assertEquals(written, Files.getLastModifiedTime(file()));
        assertTrue(DayCode.fits(first.staffCode()));
        assertTrue(first.staffShortCode().matches("[0-9]{4}"), "four digits");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void a_folder_of_an_older_demo_gets_the_codes_that_it_lacks_and_keeps_the_others() throws IOException {
        Files.writeString(file(), """
                {"apiToken":"jeton","staffCode":"048213","password":"page","terminalPassword":"borne",\
                "sparePassword":"essai"}""");
        var secrets = DemoSecrets.of(data, random);
        assertEquals("jeton", secrets.apiToken());
        assertEquals("page", secrets.password());
        assertEquals("essai", secrets.sparePassword());
        assertTrue(DayCode.fits(secrets.staffCode()), "six digits open no day");
        assertTrue(secrets.staffShortCode().matches("[0-9]{4}"), "four digits");
        assertEquals(secrets, DemoSecrets.of(data, random), "and keeps them from then on");
    }

    @Test
    void a_code_that_the_terminal_would_refuse_is_drawn_anew_and_a_good_one_stays() throws IOException {
        var good = DemoSecrets.of(data, random);
        Files.writeString(file(), Files.readString(file()).replace(good.staffShortCode(), "12"));
        var mended = DemoSecrets.of(data, random);
        assertEquals(good.staffCode(), mended.staffCode());
        assertNotEquals("12", mended.staffShortCode());
    }

    @Test
    void they_never_show_themselves_in_a_log() throws IOException {
        var secrets = DemoSecrets.of(data, random);
        assertFalse(secrets.toString().contains(secrets.staffCode()));
        assertEquals("DemoSecrets[…]", secrets.toString());
    }
}
