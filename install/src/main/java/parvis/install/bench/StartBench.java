package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parvis.install.Child;
import parvis.install.KioskJvm;

/// From the start of the process to the first screen, and what it then takes of the memory (PSS): the terminal, with
/// its store and its catalogue, beside the least window that JavaFX can show, with the same flags, in turns.
final class StartBench implements Benchmark {
    private static final int ROUNDS = 9;
    private static final double BAR_TIME = 1.3;
    private static final double BAR_PSS = 1.5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SETTLED = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "du lancement au premier écran, et mémoire, à côté d’une fenêtre JavaFX nue : ≤ 1,3 × et ≤ 1,5 ×";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("parvis-bench-start");
        try {
            measure(folder);
        } finally {
            delete(folder);
        }
    }

    private static void measure(Path folder) throws Exception {
        var terminal = new StartTerminal(folder);
        var flags = KioskJvm.options(!KioskJvm.hasDisplay());
        var own = new ArrayList<Start>();
        var bare = new ArrayList<Start>();
        for (var round = 0; round <= ROUNDS; round++) {
            var kiosk = start(
                    folder,
                    flags,
                    "parvis.kiosk.Main",
                    "--config",
                    terminal.config().toString());
            var window = start(
                    folder,
                    flags,
                    BareWindow.class.getName(),
                    String.valueOf(StartTerminal.WIDTH),
                    String.valueOf(StartTerminal.HEIGHT));
            if (round > 0) { // the first round fills the machine's caches
                own.add(kiosk);
                bare.add(window);
            }
        }
        print(own, bare);
    }

    private static Start start(Path folder, List<String> flags, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        var begun = System.nanoTime();
        try (var child = Child.start(mainClass, folder.resolve("log"), flags, mainClass, arguments)) {
            child.ready(PATIENCE);
            var millis = (System.nanoTime() - begun) / 1e6;
            Thread.sleep(SETTLED);
            return new Start(millis, pss(child.pid()) / 1024.0);
        }
    }

    private static double pss(long pid) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                return Double.parseDouble(line.replaceAll("\\D+", ""));
            }
        }
        throw new IOException("no Pss in /proc/" + pid + "/smaps_rollup");
    }

    private static void print(List<Start> own, List<Start> bare) {
        var time = median(own.stream().mapToDouble(Start::millis).toArray());
        var bareTime = median(bare.stream().mapToDouble(Start::millis).toArray());
        var pss = median(own.stream().mapToDouble(Start::mebibytes).toArray());
        var barePss = median(bare.stream().mapToDouble(Start::mebibytes).toArray());
        System.out.printf(
                "%-28s %12s %12s %8s %8s%n",
                ROUNDS + " lancements, médianes", "borne", "fenêtre nue", "rapport", "barre");
        System.out.printf(
                "%-28s %9.0f ms %9.0f ms %8.2f %8.2f%n", "premier écran", time, bareTime, time / bareTime, BAR_TIME);
        System.out.printf(
                "%-28s %8.0f Mio %8.0f Mio %8.2f %8.2f%n", "mémoire (PSS)", pss, barePss, pss / barePss, BAR_PSS);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private record Start(double millis, double mebibytes) {}
}
