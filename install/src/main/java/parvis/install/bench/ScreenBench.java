package parvis.install.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import parvis.install.PictureHand;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Scale;

/// Each screen of the team, from the touch that leads there to its last pixel, with years behind it and beside a
/// terminal of last week, in turns: what the files answer, the scene that is made of it, its layout, and its picture,
/// drawn by the processor alone at a portrait terminal's full size. Everything on one thread, one after the other,
/// as no terminal does: its files are read beside the screen and its pixels are drawn by the graphics chip.
///
/// All screens are walked through once before the first is measured, else the first ones would stand for a program
/// that has just been started. What that walk's first touch took has a column of its own.
final class ScreenBench {
    private static final PictureHand.Panel PORTRAIT =
            new PictureHand.Panel("portrait", 1080, 1920, new Scale.Panel(21.5, 500));
    private static final int ROUNDS = 4;
    private static final int TIMES = 5;
    private static final double BAR_MS = 150;
    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> WORKING = List.of("JavaFX Application Thread", "QuantumRenderer");

    private final StaffTown town;

    ScreenBench(StaffTown town) {
        this.town = town;
    }

    /// @param years the folder with a past
    /// @param week the folder of last week
    void run(Path years, Path week) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> up.complete(true));
        up.join();
        try (var large = town.open(years);
                var small = town.open(week)) {
            var far = new Side(large, town);
            var near = new Side(small, town);
            var first = new LinkedHashMap<String, Shown>();
            for (var name : far.screens.keySet()) {
                first.put(name, far.show(name).getFirst());
                var _ = near.show(name);
            }
            var all = new LinkedHashMap<String, Taken>();
            head();
            for (var name : far.screens.keySet()) {
                var taken = measured(far, near, name);
                line(name, taken, Objects.requireNonNull(first.get(name)));
                all.put(name, taken);
            }
            worst("à l’horloge", all, Shown::clock);
            worst("en temps de processeur", all, Shown::processor);
        } finally {
            Platform.exit();
        }
    }

    /// One terminal's screens and the hand in front of them.
    private static final class Side {
        private final PictureHand hand;
        private final Map<String, StaffScreenList.Screen> screens;

        Side(StaffTown.Terminal terminal, StaffTown town) throws Exception {
            hand = PictureHand.onScreen(() -> {
                var opening = new PictureHand(terminal.kiosk(), PORTRAIT);
                opening.enter(StaffStore.CODE.value());
                return opening;
            });
            screens = new StaffScreenList(terminal.kiosk(), town.catalogue()).all();
        }

        /// How it was shown so many times.
        List<Shown> show(String name) throws Exception {
            var screen = Objects.requireNonNull(screens.get(name));
            var taken = new ArrayList<Shown>();
            for (var time = 0; time < TIMES; time++) {
                taken.add(PictureHand.onScreen(() -> {
                    hand.go(new EntryRoute.Home());
                    screen.before().accept(hand);
                    var busy = worked();
                    var began = System.nanoTime();
                    screen.shown().accept(hand);
                    var made = System.nanoTime();
                    hand.draw();
                    var drawn = System.nanoTime();
                    return new Shown(drawn - began, drawn - made, worked() - busy);
                }));
            }
            return taken;
        }
    }

    /// One time, in ns.
    ///
    /// @param clock by the clock
    /// @param drawing what of that was the picture
    /// @param processor what the processor worked for it, on the screen's thread and on the one that draws: what is
    /// left of the time when the machine has other work too
    private record Shown(long clock, long drawing, long processor) {}

    private record Taken(List<Shown> years, List<Shown> week) {}

    private static Taken measured(Side years, Side week, String name) throws Exception {
        var _ = years.show(name);
        var _ = week.show(name);
        var taken = new Taken(new ArrayList<>(), new ArrayList<>());
        for (var round = 0; round < ROUNDS; round++) {
            taken.years.addAll(years.show(name));
            taken.week.addAll(week.show(name));
        }
        return taken;
    }

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
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
    }

    private static void head() {
        System.out.printf(
                "%nDe la touche au dernier point, %d × %d points dessinés par le processeur, fichiers compris"
                        + " (charge de la machine : %.1f)%n",
                PORTRAIT.width(), PORTRAIT.height(), MACHINE.getSystemLoadAverage());
        System.out.printf(
                "%-40s %12s %12s %12s %12s %12s %8s %13s%n",
                "", "médiane (ms)", "dont image", "p95 (ms)", "p95 process.", "p95 petite", "rapport", "première fois");
    }

    private static void line(String what, Taken taken, Shown first) {
        System.out.printf(
                "%-40s %12.1f %12.1f %12.1f %12.1f %12.1f %8.2f %13.1f%n",
                what,
                at(taken.years, Shown::clock, 0.5),
                at(taken.years, Shown::drawing, 0.5),
                at(taken.years, Shown::clock, 0.95),
                at(taken.years, Shown::processor, 0.95),
                at(taken.week, Shown::clock, 0.95),
                at(taken.years, Shown::clock, 0.95) / at(taken.week, Shown::clock, 0.95),
                first.clock() / 1e6);
    }

    private static void worst(String how, Map<String, Taken> measured, ToLongFunction<Shown> what) {
        var worst = "";
        var most = 0.0;
        for (var one : measured.entrySet()) {
            var taken = at(one.getValue().years, what, 0.95);
            if (taken > most) {
                most = taken;
                worst = one.getKey();
            }
        }
        System.out.printf(
                "%nBarre %s : p95 ≤ %.0f ms : %s (au plus %.1f ms, « %s »)%n",
                how, BAR_MS, most <= BAR_MS ? "tenue" : "manquée", most, worst);
    }
}
