package parvis.kiosk.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.sealed.SealedRig;
import parvis.kiosk.workshop.Workshop;

/// E10: a desk's process is killed in the middle of booking, promotion, closing and purge, again and again on one disk.
/// What it thanked for is there, nothing is half there, no seat is sold twice, the facts say what was ticked.
final class KilledDeskTest {
    private static final int TIMES = Boolean.getBoolean("parvis.long") ? 500 : 20;

    @TempDir
    Path folder;

    private int day;

    @Test
    void E10_no_booking_is_half_there_no_seat_is_sold_twice_and_no_thanked_count_is_lost() throws Exception {
        found();
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < TIMES; i++) {
            var lines = killAfter(random.nextInt(1, 90), random, List.of());
            assertEquals(List.of(), wrong(lines), "seed " + seed + ", kill " + i + ": " + lines);
        }
    }

    @Test
    void E10_red_control_thanks_before_the_commit_are_caught() throws Exception {
        found();
        var random = new Random(1);
        var caught = false;
        for (var i = 0; i < 30 && !caught; i++) {
            caught = !wrong(killAfter(4 + random.nextInt(3), random, List.of("early")))
                    .isEmpty();
        }
        assertTrue(caught, "a thanks before the commit was never caught");
    }

    private void found() {
        var morning = DeskForever.FIRST_DAY + "T07:00";
        try (var rig = new SealedRig(folder, morning)) {
            var like = BookingRig.workshop(DeskForever.SERIES, 3);
            rig.planning().keep(new Workshop(like.id(), like.title(), 90, 3, like.details()));
        }
    }

    /// Kills the process some time after its n-th line; its lines.
    private List<String> killAfter(int lines, Random random, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DeskForever.class.getName(),
                folder.toString(),
                String.valueOf(day),
                String.valueOf(random.nextLong())));
        command.addAll(options);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new ArrayList<String>();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    pause(random.nextInt(8_000));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        assertTrue(said.size() >= lines, "the process ended by itself: " + said);
        return said;
    }

    private static void pause(int micros) {
        var until = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /// What the disk has after a restart and should not have.
    private List<String> wrong(List<String> lines) {
        var thanked = Thanked.read(lines, day);
        var next = DeskForever.FIRST_DAY.plusDays(thanked.lastDay() + 1L);
        var morning = next + "T07:00";
        try (var files = new TwoFiles(folder, morning, SealedRig.again(folder, morning))) {
            files.closer().closeWhatIsOver(files.now());
            files.rig.unlock();
            var wrong = new ArrayList<String>();
            wrong.addAll(files.rig.halves(thanked.purged().orElse(LocalDate.EPOCH)));
            wrong.addAll(thanked.missing(files, DeskForever.FIRST_DAY.plusDays(day), next));
            day = thanked.lastDay() + 1;
            return wrong;
        }
    }
}
