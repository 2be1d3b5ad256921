package parvis.kiosk.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// G5: on a real disk that is full nothing thanked is lost, the reserve lets people go on, and once there is
/// room it recovers without a restart. The disk is a tmpfs in a namespace of its own; where none can be made
/// the test is skipped and says so.
final class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void G5_the_reserve_lets_work_go_on_and_nothing_thanked_is_lost() throws Exception {
        var run = fillUp("keep");
        System.out.printf("G5: full after %d rows, %d more out of the reserve%n", run[0], run[1]);
        assertTrue(run[1] > 300, run[1] + " rows out of the reserve");
        assertEquals(1, run[2], "it recovers without a restart");
        assertEquals(run[0] + run[1] + run[2], run[3]);
        assertEquals(run[3], run[4], "after a restart too");
    }

    @Test
    void G5_red_control_without_a_reserve_the_work_ends_at_once() throws Exception {
        var run = fillUp();
        assertEquals(0, run[1]);
        assertEquals(run[0] + run[2], run[3]);
    }

    private int[] fillUp(String... options) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var script = "mount -t tmpfs -o size=80m none '" + folder + "' && echo mounted && exec '" + java
                + "' -Xmx64m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path") + "' " + FillUp.class.getName() + " '" + folder + "' "
                + String.join(" ", options);
        var file = Files.writeString(Files.createTempFile("full-disk", ".sh"), script);
        try {
            var process = new ProcessBuilder(List.of("unshare", "-Urnm", "sh", file.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            process.waitFor();
            assumeTrue(lines.contains("mounted"), "SKIPPED: this machine makes no tmpfs of one's own (unshare -Urnm)");
            assertEquals(3, lines.size(), lines.toString());
            assertTrue(lines.get(2).startsWith("sound "), lines.toString());
            var numbers = (lines.get(1) + " " + lines.get(2).substring("sound ".length())).split(" ");
            return Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
        } catch (IOException e) {
            assumeTrue(false, "SKIPPED: no unshare here: " + e.getMessage());
            throw e;
        } finally {
            Files.delete(file);
        }
    }
}
