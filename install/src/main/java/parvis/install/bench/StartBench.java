package parvis.install.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import parvis.install.Child;
import parvis.install.KioskJvm;
import parvis.install.TempFolder;

/// From the start of the process to the first frame and to the screens with all behind them, and what it then takes of
/// the memory (PSS): the terminal, with its store and its catalogue, beside the least window that JavaFX can show, with
/// the same flags, and beside Chromium as a kiosk of one page, in turns.
final class StartBench implements Benchmark {
    private static final int ROUNDS = 9;
    private static final int WITHOUT_FILE = 3;
    private static final double BAR_TIME = 1.3;
    private static final double BAR_PSS = 0.45;
    private static final int BROWSERS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SETTLED = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "du lancement à la première image, à côté d’une fenêtre JavaFX nue : ≤ 1,3 × ; mémoire, à côté de Chromium : ≤ 0,45 ×";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        try (var folder = TempFolder.make("parvis-bench-start")) {
            measure(folder.path());
        }
    }

    private static void measure(Path folder) throws Exception {
        var terminal = new StartTerminal(folder);
        var flags = KioskJvm.options(!KioskJvm.hasDisplay());
        var kept = KioskJvm.keeping(folder.resolve("terminal.jsa"), flags);
        var windowKept = KioskJvm.keeping(folder.resolve("window.jsa"), flags);
        var own = new ArrayList<Start>();
        var bare = new ArrayList<Start>();
        var ownNew = new ArrayList<Start>();
        var bareNew = new ArrayList<Start>();
        var browsers = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            var kiosk = terminal(folder, kept, terminal);
            var window = window(folder, windowKept);
            if (round > 0) { // the first round fills the machine's caches, and writes the files
                own.add(kiosk);
                bare.add(window);
            }
            if (round > 0 && round <= WITHOUT_FILE) {
                ownNew.add(terminal(folder, flags, terminal));
                bareNew.add(window(folder, flags));
            }
            if (round > 0 && round <= BROWSERS) {
                browsers.add(BrowserKiosk.mebibytes(folder, !KioskJvm.hasDisplay()));
            }
        }
        print(own, bare, browsers);
        System.out.printf("%nSans le fichier des classes, %d lancements%n", WITHOUT_FILE);
        rows(ownNew, bareNew);
        System.out.printf(
                "charge de la machine : %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Start terminal(Path folder, List<String> flags, StartTerminal terminal)
            throws IOException, InterruptedException {
        return start(
                folder,
                flags,
                "parvis.kiosk.Main",
                "--config",
                terminal.config().toString());
    }

    private static Start window(Path folder, List<String> flags) throws IOException, InterruptedException {
        return start(
                folder,
                flags,
                BareWindow.class.getName(),
                String.valueOf(StartTerminal.WIDTH),
                String.valueOf(StartTerminal.HEIGHT));
    }

    private static Start start(Path folder, List<String> flags, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        var frame = folder.resolve("frame");
        Files.deleteIfExists(frame);
        var options = new ArrayList<>(flags);
        options.add("-Dparvis.firstFrame=" + frame);
        var begun = System.nanoTime();
        try (var child = Child.start(mainClass, folder.resolve("log"), options, mainClass, arguments)) {
            while (!Files.exists(frame)) {
                Thread.sleep(2);
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IOException(mainClass + " n’a rien montré : " + folder.resolve("log"));
                }
            }
            var first = (System.nanoTime() - begun) / 1e6;
            child.ready(PATIENCE);
            var ready = (System.nanoTime() - begun) / 1e6;
            Thread.sleep(SETTLED);
            return new Start(first, ready, Memory.mebibytes(child.pid()));
        }
    }

    private static void print(List<Start> own, List<Start> bare, List<Double> browsers) {
        System.out.printf(
                "%-34s %10s %12s %8s %6s%n",
                ROUNDS + " lancements, médianes", "borne", "fenêtre nue", "rapport", "barre");
        rows(own, bare);
        var ours = median(own.stream().mapToDouble(Start::mebibytes).toArray());
        var theirs = median(browsers.stream().mapToDouble(Double::doubleValue).toArray());
        System.out.printf("%n%-34s %10s %12s %8s %6s%n", "", "borne", "Chromium", "rapport", "barre");
        System.out.printf(
                "%-34s %10.0f %12.0f %8.2f %6s%n",
                "mémoire (PSS), Mio", ours, theirs, ours / theirs, String.valueOf(BAR_PSS));
    }

    private static void rows(List<Start> own, List<Start> bare) {
        row("première image, ms", own, bare, Start::first, String.valueOf(BAR_TIME));
        row("prête : magasin, catalogue, ms", own, bare, Start::ready, "");
        row("mémoire (PSS), Mio", own, bare, Start::mebibytes, "");
    }

    private static void row(
            String what, List<Start> own, List<Start> bare, ToDoubleFunction<Start> figure, String bar) {
        var ours = median(own.stream().mapToDouble(figure).toArray());
        var theirs = median(bare.stream().mapToDouble(figure).toArray());
        System.out.printf("%-34s %10.0f %12.0f %8.2f %6s%n", what, ours, theirs, ours / theirs, bar);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /// @param first until the first frame, ms
    /// @param ready until all stands behind the screens, ms
    /// @param mebibytes PSS
    private record Start(double first, double ready, double mebibytes) {}
}
