package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// G1: the power is cut at every moment of a run that strace wrote down. Every thanked touch is on what the disk then
/// holds. Belongs to the long tests, since it needs strace.
final class PowerCutTest {
    private static final int TOUCHES = 120;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> campaign() {
        return Boolean.getBoolean("parvis.long")
                ? Stream.of(
                        dynamicTest("G1 a power cut at any moment loses no thanked touch", this::nothingIsLost),
                        dynamicTest("G1 red control: syncing less is caught", this::lessIsCaught))
                : Stream.of();
    }

    private void nothingIsLost() throws Exception {
        var seed = System.nanoTime();
        var outcome = cutEverywhere("full", seed);
        assertEquals(0, outcome.lost, "seed " + seed + ", " + outcome);
        assertTrue(outcome.cuts > 3 * TOUCHES, outcome.toString());
    }

    private void lessIsCaught() throws Exception {
        var outcome = cutEverywhere("normal", 1);
        assertTrue(outcome.lost > 0, outcome.toString());
    }

    private Outcome cutEverywhere(String mode, long seed) throws Exception {
        var data = folder.resolve(mode);
        new Till(data, "2026-11-24T09:00").close();
        var disk = new TracedDisk(data);
        var trace = folder.resolve(mode + ".trace");
        run(mode, data, trace);
        var random = new Random(seed);
        var outcome = new Outcome();
        for (var line : Files.readAllLines(trace)) {
            if (disk.line(line)) {
                outcome.cut(disk, folder.resolve("cut"), random);
            }
        }
        System.out.println("G1, synchronous=" + mode + ": " + outcome);
        assertEquals(TOUCHES, disk.thanked());
        return outcome;
    }

    private static void run(String mode, Path data, Path trace) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "strace", "-f", "-y", "-xx", "-s", "70000", "-e", "trace=pwrite64,write,fsync,fdatasync,ftruncate"));
        command.addAll(List.of("-o", trace.toString()));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TouchForever.class.getName(),
                data.toString(),
                mode,
                String.valueOf(TOUCHES)));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor(), "strace could not trace the program");
    }

    private static final class Outcome {
        private int cuts;
        private int lost;

        void cut(TracedDisk disk, Path target, Random random) throws IOException {
            disk.cutInto(target, random);
            cuts++;
            try (var till = new Till(target, "2026-11-24T09:30")) {
                var people = till.counter().today().people();
                var kept = !till.database().replaced() && people >= disk.thanked() && people <= disk.thanked() + 1;
                lost += kept ? 0 : 1;
            }
            try (var files = Files.walk(target)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        @Override
        public String toString() {
            return cuts + " cuts, after " + lost + " of them a touch was lost or doubled";
        }
    }
}
