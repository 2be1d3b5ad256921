package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measure;

/// E10, G1: a real process is killed between touch and thanks, again and again on one disk. Every thanked touch is
/// there, none twice; at most the one touch that was not thanked yet is there beside them.
final class KilledTest {
    private static final int TIMES = Boolean.getBoolean("parvis.long") ? 100 : 5;

    @TempDir
    Path folder;

    @Test
    void E10_every_thanked_touch_outlives_a_kill_and_none_is_doubled() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var thanked = 0L;
        for (var i = 0; i < TIMES; i++) {
            thanked += killAfter(random.nextInt(1, 600), random, List.of());
        }

        var stored = stored();
        assertTrue(
                stored >= thanked && stored <= thanked + TIMES,
                "seed " + seed + ": thanked " + thanked + ", stored " + stored + ", kills " + TIMES);
    }

    @Test
    void a_piece_of_work_is_settled_or_it_is_not_and_settling_it_again_after_a_kill_doubles_nothing() throws Exception {
        var random = new Random(System.nanoTime());
        var thanked = 0L;
        for (var i = 0; i < TIMES; i++) {
            thanked += killAfter(random.nextInt(1, 300), random, List.of("works"));
        }

        try (var till = new Till(folder, "2026-11-24T09:50")) {
            var works = till.works().between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
            assertTrue(works.size() >= thanked && works.size() <= thanked + TIMES);
            var halfSettled = works.stream().filter(work -> people(work) == 2).count();
            assertTrue(halfSettled <= TIMES, "settled for two: " + halfSettled);
            assertEquals(
                    works.size(),
                    halfSettled
                            + works.stream().filter(work -> people(work) == 1).count());
            assertEquals(works.size() + halfSettled, till.counter().today().people());
            for (var work : works) {
                till.works().settle(work.key(), work.when(), List.of(new Works.Count(Till.CCAS, Till.ONE)));
            }
            assertEquals(works.size(), till.counter().today().people());
        }
    }

    private static long people(Works.Work work) {
        return work.counts().getFirst().measures().get(Measure.PEOPLE);
    }

    @Test
    void E10_red_control_thanks_before_the_commit_are_caught() throws Exception {
        var random = new Random(1);
        var lost = false;
        for (var i = 0; i < 20 && !lost; i++) {
            var before = stored();
            var thanked = killAfter(1 + random.nextInt(40), random, List.of("early"));
            lost = stored() - before < thanked;
        }
        assertTrue(lost, "a thanks before the commit was never caught");
    }

    /// Kills the process some time after its n-th thanks; how many touches it had thanked for.
    private long killAfter(int thanks, Random random, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TouchForever.class.getName(),
                folder.toString()));
        command.addAll(options);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var thanked = 0L;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                thanked++;
                if (thanked == thanks) {
                    pause(random.nextInt(3_000));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        assertTrue(thanked >= thanks, "the process ended by itself after " + thanked);
        return thanked;
    }

    private static void pause(int micros) {
        var until = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /// What the disk has after a restart; no identity twice, no run broken.
    private long stored() {
        try (var till = new Till(folder, "2026-11-24T09:50")) {
            var sealed = till.sealed();
            var refs = new HashSet<FactRef>();
            sealed.forEach(envelope -> refs.add(envelope.ref()));
            assertEquals(sealed.size(), refs.size());
            assertEquals(
                    sealed.size(),
                    till.journal().epochs().stream()
                            .mapToLong(state -> state.last() - state.from() + 1)
                            .sum());
            return sealed.stream()
                    .mapToLong(envelope -> envelope.fact().measures().get(Measure.PEOPLE))
                    .sum();
        }
    }
}
