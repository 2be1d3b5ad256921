package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.staff.Settings;

final class SqliteSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_set_is_there_after_a_restart() {
        var set = new Settings(
                7,
                new PrinterChoice.Ways(
                        new PrinterChoice.Cups("bureau"),
                        new PrinterChoice.EscPos("/dev/usb/lp0", PrinterChoice.Roll.MM58)),
                Optional.of(Path.of("/media/copies")),
                Optional.of(Path.of("/media/cle usb")),
                new Settings.Centre("Maison", "2 rue des Tilleuls", "La direction", "01 02 03 04 05"),
                "dpo@exemple.fr");
        try (var database = Databases.open(folder, new TestTime("2026-11-24T14:32"))) {
            assertEquals(Settings.FIRST, new SqliteSettings(database).settings());
            new SqliteSettings(database).keep(set);
        }
        try (var database = Databases.open(folder, new TestTime("2026-11-24T14:32"))) {
            var book = new SqliteSettings(database);
            assertEquals(set, book.settings());
            book.keep(Settings.FIRST);
            assertEquals(Settings.FIRST, new SqliteSettings(database).settings());
        }
    }

    @Test
    void names_are_never_kept_longer_than_ninety_days() {
        assertThrows(IllegalArgumentException.class, () -> Settings.FIRST.withRetentionDays(91));
        assertThrows(IllegalArgumentException.class, () -> Settings.FIRST.withRetentionDays(-1));
        assertEquals(90, Settings.FIRST.withRetentionDays(90).retentionDays());
        assertEquals(0, Settings.FIRST.withRetentionDays(0).retentionDays());
    }
}
