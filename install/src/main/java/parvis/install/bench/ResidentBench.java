package parvis.install.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import parvis.install.PictureHand;
import parvis.install.TempFolder;
import parvis.kiosk.ui.Languages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Visit;

/// Each screen that residents see, from the touch that leads there to its last pixel, in French, in large letters and
/// strong colours, and in Arabic: the scene that is made, its layout and its picture, drawn by the processor alone at a
/// portrait terminal's full size, everything on one thread. All screens are walked through once before the first is
/// measured; what that took has a column of its own.
final class ResidentBench implements Benchmark {
    private static final PictureHand.Panel PORTRAIT =
            new PictureHand.Panel("portrait", 1080, 1920, new Scale.Panel(21.5, 500));
    private static final StaffStore.Past WEEK = new StaffStore.Past(7, 10, 13);
    private static final int TIMES = 12;
    private static final double BAR_MS = 100;
    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> WORKING = List.of("JavaFX Application Thread", "QuantumRenderer");

    @Override
    public String name() {
        return "residents";
    }

    @Override
    public String about() {
        return "chaque écran des habitants, de la touche au dernier point dessiné : p95 ≤ 100 ms";
    }

    /// @param arguments how often each screen is shown; none: 12 times
    @Override
    public void run(String[] arguments) throws Exception {
        var times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TIMES;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> up.complete(true));
        up.join();
        var town = new StaffTown();
        try (var folder = TempFolder.make("parvis-bench-residents")) {
            try (var store = new StaffStore(folder.path(), WEEK, town.where())) {
                System.out.println("Une borne après une semaine : " + store.size());
            }
            try (var terminal = town.open(folder.path())) {
                measure(terminal, town, times);
            }
        }
        System.exit(0); // the toolkit's thread would stay
    }

    private static void measure(StaffTown.Terminal terminal, StaffTown town, int times) throws Exception {
        var hand = PictureHand.onScreen(() -> new PictureHand(terminal.kiosk(), PORTRAIT));
        var screens = new ResidentScreenList(terminal.kiosk(), town.catalogue()).all();
        var arabic = Languages.bundled().all().stream()
                .filter(language -> language.tag().equals("ar"))
                .findFirst()
                .orElseThrow();
        var first = walk(hand, screens, 1, visit -> {});
        walk(hand, screens, 1, visit -> {});
        report(walk(hand, screens, times, visit -> {}), first);
        otherwise("en grandes lettres et couleurs fortes", again(hand, screens, times / 2, visit -> {
            visit.large().set(true);
            visit.contrast().set(true);
        }));
        otherwise(
                "en arabe",
                again(hand, screens, times / 2, visit -> visit.language().set(arabic)));
    }

    private static Map<String, List<Shown>> again(
            PictureHand hand, Map<String, ResidentScreenList.Screen> screens, int times, Consumer<Visit> as)
            throws Exception {
        walk(hand, screens, 1, as);
        return walk(hand, screens, times, as);
    }

    /// All screens, each so many times, by a visitor who wants the terminal so.
    private static Map<String, List<Shown>> walk(
            PictureHand hand, Map<String, ResidentScreenList.Screen> screens, int times, Consumer<Visit> as)
            throws Exception {
        PictureHand.onScreen(() -> {
            hand.leave();
            hand.go(new Route.Home());
            as.accept(hand.visit());
            return true;
        });
        var french = hand.visit().language().get().french();
        var all = new LinkedHashMap<String, List<Shown>>();
        for (var one : screens.entrySet()) {
            var taken = new ArrayList<Shown>();
            for (var time = 0; time < times && (french || !one.getValue().french()); time++) {
                taken.add(PictureHand.onScreen(() -> shown(hand, one.getValue())));
            }
            all.put(one.getKey(), taken);
        }
        return all;
    }

    private static Shown shown(PictureHand hand, ResidentScreenList.Screen screen) {
        hand.go(new Route.Home());
        screen.before().accept(hand);
        hand.draw();
        var busy = worked();
        var began = System.nanoTime();
        screen.shown().accept(hand);
        var made = System.nanoTime();
        hand.draw();
        var drawn = System.nanoTime();
        return new Shown(drawn - began, drawn - made, worked() - busy);
    }

    /// One time, in ns.
    ///
    /// @param clock by the clock
    /// @param drawing what of that was the picture
    /// @param processor what the processor worked for it, on the screen's thread and on the one that draws
    private record Shown(long clock, long drawing, long processor) {}

    /// What the processor worked on both threads so far, in ns.
    private static long worked() {
        var sum = 0L;
        for (var id : THREADS.getAllThreadIds()) {
            var thread = THREADS.getThreadInfo(id);
            if (thread != null && WORKING.stream().anyMatch(thread.getThreadName()::startsWith)) {
                sum += THREADS.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    private static double at(List<Shown> taken, ToLongFunction<Shown> what, double quantile) {
        var sorted = taken.stream().mapToLong(what).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
    }

    private static void report(Map<String, List<Shown>> plain, Map<String, List<Shown>> first) {
        System.out.printf(
                "%nDe la touche au dernier point, %d × %d points dessinés par le processeur (charge de la machine :"
                        + " %.1f)%n",
                PORTRAIT.width(), PORTRAIT.height(), MACHINE.getSystemLoadAverage());
        System.out.printf(
                "%-34s %12s %12s %10s %14s %8s %14s%n",
                "", "médiane (ms)", "dont image", "p95 (ms)", "p95 processeur", "/ barre", "première fois");
        plain.forEach((name, taken) -> System.out.printf(
                "%-34s %12.1f %12.1f %10.1f %14.1f %8.2f %14.1f%n",
                name,
                at(taken, Shown::clock, 0.5),
                at(taken, Shown::drawing, 0.5),
                at(taken, Shown::clock, 0.95),
                at(taken, Shown::processor, 0.95),
                at(taken, Shown::clock, 0.95) / BAR_MS,
                at(Objects.requireNonNull(first.get(name)), Shown::clock, 0.5)));
        worst("en français", plain, Shown::clock);
        worst("en français, en temps de processeur", plain, Shown::processor);
    }

    /// In another manner only what misses the bar is named.
    private static void otherwise(String how, Map<String, List<Shown>> taken) {
        worst(how, taken, Shown::clock);
        worst(how + ", en temps de processeur", taken, Shown::processor);
        taken.forEach((name, times) -> {
            if (at(times, Shown::clock, 0.95) > BAR_MS) {
                System.out.printf(
                        "%-34s %12.1f %12.1f %10.1f%n",
                        name,
                        at(times, Shown::clock, 0.5),
                        at(times, Shown::drawing, 0.5),
                        at(times, Shown::clock, 0.95));
            }
        });
    }

    private static void worst(String how, Map<String, List<Shown>> measured, ToLongFunction<Shown> what) {
        var worst = "";
        var most = 0.0;
        for (var one : measured.entrySet()) {
            var taken = at(one.getValue(), what, 0.95);
            if (taken > most) {
                most = taken;
                worst = one.getKey();
            }
        }
        System.out.printf(
                "%nBarre %s : p95 ≤ %.0f ms : %s (au plus %.1f ms, « %s » ; %d écrans)%n",
                how, BAR_MS, most <= BAR_MS ? "tenue" : "manquée", most, worst, measured.size());
    }
}
