package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.ScreenRig.Size;

/// Issue 5: seeded random touches and keys find no exception, no dead end, no way out, no way in, and nothing of the
/// visit before. `-Dparvis.long=true`: 20,000 things done; `-Dparvis.monkey.seed=S -Dparvis.monkey.steps=N`: one again.
final class MonkeyIT {
    /// As large as the headless platform's windows may be.
    private static final Size UPRIGHT = new Size("upright", 562, 1000, new Scale.Panel(21.5, 500));

    private static final Size FLAT = new Size("flat", 1000, 625, new Scale.Panel(10.1, 400));
    private static final int STEPS = 1_000;
    private static final long[] SEEDS = {5, 2026};
    private static final long LONG_SEEDS = 20;

    @TempDir
    Path folder;

    @Test
    void hands_without_sense_break_nothing_get_nowhere_and_leave_nothing() {
        var seen = new TreeSet<String>();
        var visits = 0;
        for (var seed : seeds()) {
            var size = seed % 2 == 0 ? UPRIGHT : FLAT;
            try (var run = new MonkeyRun(seed, size, folder.resolve("seed-" + seed))) {
                run.steps(Integer.getInteger("parvis.monkey.steps", STEPS));
                seen.addAll(run.seen().keySet());
                visits += run.visits();
                System.out.printf(
                        "monkey %d (%s): %d steps%n",
                        seed, size.name(), run.trail().size());
            }
        }
        System.out.printf("monkey: %d visits, %d kinds of screens: %s%n", visits, seen.size(), seen);
        if (System.getProperty("parvis.monkey.seed") == null) {
            assertTrue(visits > 20, () -> "hardly anybody left");
            assertTrue(seen.size() > 15, () -> "saw only " + seen);
        }
    }

    private static long[] seeds() {
        var one = Long.getLong("parvis.monkey.seed");
        if (one != null) {
            return new long[] {one};
        }
        return Boolean.getBoolean("parvis.long")
                ? LongStream.rangeClosed(1, LONG_SEEDS).toArray()
                : SEEDS;
    }

    @Test
    void the_same_seed_does_the_same_again() {
        var trails = new ArrayList<List<String>>();
        for (var time : List.of("once", "again")) {
            try (var run = new MonkeyRun(7, UPRIGHT, folder.resolve(time))) {
                run.steps(40);
                trails.add(run.trail());
            }
        }
        assertEquals(trails.getFirst(), trails.getLast());
    }

    @Test
    void red_control_a_terminal_that_is_broken_is_found_out() {
        try (var run = new MonkeyRun(3, UPRIGHT, folder)) {
            found(run, "exception", world -> {
                throw new IllegalStateException("a screen that breaks");
            });
            found(run, "a mode stays", world -> world.rig.shell.visit().large().set(true));
            found(
                    run,
                    "what was typed is reached",
                    world -> world.rig.shell.root().setUserData("qzxj"));
            found(
                    run,
                    "no « Accueil »",
                    world -> Scenery.pressables(world.rig.shell.root())
                            .filter(each -> each.getStyleClass().contains("bottom-button"))
                            .forEach(each -> each.setDisable(true)));
            found(run, "another window", _ -> new Stage().show());
        }
    }

    private static void found(MonkeyRun run, String fault, Consumer<MonkeyWorld> mischief) {
        run.breaking(mischief);
        var said = String.valueOf(
                assertThrows(AssertionError.class, () -> run.steps(400)).getMessage());
        assertTrue(said.contains(fault), said);
        assertTrue(said.contains("parvis.monkey.seed=3"), said);
    }
}
