package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process takes of the memory: its own pages, and its share of those that others have too (PSS).
final class Memory {
    private static final double KIBIBYTES = 1024;

    private Memory() {}

    /// In MiB; none of a process that has just ended.
    static double mebibytes(long pid) {
        var file = Path.of("/proc/" + pid + "/smaps_rollup");
        try {
            return Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
                            .sum()
                    / KIBIBYTES;
        } catch (IOException _) {
            return 0;
        }
    }
}
