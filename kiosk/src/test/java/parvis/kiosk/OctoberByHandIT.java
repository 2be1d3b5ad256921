package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts = work: the month of `october-by-hand.md` through the real screens, equal to the table to the unit.
final class OctoberByHandIT {
    @TempDir
    private Path folder;

    @Test
    void what_is_counted_is_what_was_worked_out_by_hand() {
        try (var rig = new CentreRig(folder, "2026-10-01T08:55:00")) {
            var script = new OctoberScript(rig);
            script.play();
            var expected = lines(MonthByHand.read("october-by-hand.md"));
            var counted = lines(rig.rows(script::letter));
            assertEquals(expected, counted);
            assertNotEquals(expected.replaceFirst("people 3", "people 4"), counted, "one cell of the page changed");
        }
    }

    private static String lines(List<Counted> rows) {
        return rows.stream().map(Counted::toString).collect(Collectors.joining("\n"));
    }
}
