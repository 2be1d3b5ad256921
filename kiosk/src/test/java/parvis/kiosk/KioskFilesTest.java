package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.print.SettingsPapers;
import parvis.kiosk.staff.FakeSettings;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.staff.record.PersonPage;
import tools.jackson.databind.json.JsonMapper;

final class KioskFilesTest {
    @TempDir
    private Path stick;

    private final FakeSettings settings = new FakeSettings();

    private KioskFiles files() {
        return new KioskFiles(
                settings,
                new SettingsPapers(settings::settings, () -> LocalDate.of(2026, 11, 24)),
                Unbuilt.of(Printer.class),
                new TestClock(Samples.NOW, Samples.ZONE));
    }

    @Test
    void what_we_have_on_someone_is_a_file_that_programs_read_and_whose_name_names_nobody() throws IOException {
        settings.now = settings.now.withFiles(Optional.of(stick));
        var file = files().person(new PersonPage(
                "Fatou \"l’aînée\"", Optional.of("06 12 34 56 78"), List.of("mardi"), List.of("30 jours")));
        assertEquals("vos-donnees-2026-11-24-143200.json", file.getFileName().toString());
        var read = JsonMapper.shared().readTree(file.toFile());
        assertEquals("Fatou \"l’aînée\"", read.path("nom").asString());
        assertEquals("06 12 34 56 78", read.path("telephone").asString());
        assertEquals("mardi", read.path("reservations").path(0).asString());
        assertEquals("30 jours", read.path("informations").path(0).asString());
    }

    @Test
    void without_a_medium_nothing_is_written_anywhere() throws IOException {
        var page = new PersonPage("Fatou", Optional.empty(), List.of(), List.of());
        assertThrows(IOException.class, () -> files().person(page));
        settings.now = settings.now.withFiles(Optional.of(stick.resolve("away")));
        assertThrows(IOException.class, () -> files().person(page));
        try (var left = Files.list(stick)) {
            assertTrue(left.findAny().isEmpty());
        }
    }
}
