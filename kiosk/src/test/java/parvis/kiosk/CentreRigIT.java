package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.Route;

/// The rig itself: screens, files and clock as a terminal has them.
final class CentreRigIT {
    @TempDir
    private Path folder;

    @Test
    void what_is_touched_is_on_the_disk_after_a_power_cut_and_adds_up_over_both_hours_of_the_october_night() {
        try (var rig = new CentreRig(folder, "2026-10-24T17:00:00")) {
            rig.enter();
            rig.press("Accueil du jour");
            rig.press("CCAS : une personne de plus", "CCAS : une personne de plus");
            rig.press("Nouveau cette année");
            rig.powerCut("2026-10-24T17:30:00");
            rig.at("2026-10-25T02:10:00+02:00");
            rig.enter();
            rig.press("Accueil du jour");
            rig.press("CCAS : une personne de plus");
            rig.at("2026-10-25T02:20:00+01:00");
            assertInstanceOf(Route.Attract.class, rig.here());
            rig.enter();
            rig.press("Accueil du jour");
            rig.press("CCAS : une personne de plus");
            rig.restart();
            assertEquals(
                    "[2026-10-24 | 17 | reception service=ccas | people 2, newcomers 1, "
                            + "2026-10-25 | 2 | reception service=ccas | people 2]",
                    rig.rows(_ -> "").toString());
        }
    }
}
