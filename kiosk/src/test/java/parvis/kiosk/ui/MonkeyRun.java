package parvis.kiosk.ui;

import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Loudness;
import parvis.protocol.message.LifeEventId;

/// One monkey before one terminal, and after each thing that it does everything that must hold.
final class MonkeyRun implements AutoCloseable {
    private static final int AT_ONCE = 25;
    private static final int TAIL = 40;
    private static final int HOMEWARD = 30;
    private static final int DEEPEST = 200;

    /// So many visits of a short run end with a walk through all that can be reached, which takes its time.
    private static final int LOOKS = 3;

    private final long seed;
    private final Path folder;
    private final MonkeyWorld world;
    private final Monkey monkey;
    private Consumer<MonkeyWorld> mischief = _ -> {};
    private final List<String> trail = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Map<String, String> fresh = new HashMap<>();
    private final Map<String, Route> remembering = new LinkedHashMap<>();
    private boolean typed;
    private boolean gone;
    private int done;
    private int looks = Boolean.getBoolean("parvis.long") ? Integer.MAX_VALUE : LOOKS;
    private int visits;

    MonkeyRun(long seed, Size size, Path folder) {
        this.seed = seed;
        this.folder = folder;
        world = new MonkeyWorld(size, folder);
        monkey = new Monkey(world, seed);
        var bills = new LifeEventId("loyer-energie");
        remembering.put("languages", new Route.Languages());
        remembering.put("search", new Route.Search("", 0));
        remembering.put("question", new RightsRoute.Question(bills, 0));
        remembering.put("list", new RightsRoute.Checklist(bills, 0));
        remembering.put("mine", new BookRoute.Mine());
        remembering.put("help", new HelpRoute.Ask());
        onFx(() -> remembering.forEach((name, route) -> fresh.put(name, look(route))));
    }

    /// What a broken terminal would do, after each step from now on.
    void breaking(Consumer<MonkeyWorld> how) {
        mischief = how;
        world.faults.clear();
        onFx(world.rig.navigator::leave);
    }

    /// What a visitor finds there who has touched nothing yet.
    private String look(Route route) {
        world.rig.navigator.go(route);
        world.layOut();
        var read = world.read();
        world.rig.navigator.leave();
        world.layOut();
        return read;
    }

    /// Lets it do so many things.
    ///
    /// @throws AssertionError at the first thing that does not hold, with what leads there
    void steps(int count) {
        var end = done + count;
        while (done < end) {
            var chunk = Math.min(end, done + AT_ONCE);
            onFx(() -> {
                while (done < chunk && !gone) {
                    done++;
                    step();
                }
            });
            if (gone) {
                gone = false;
                looks--;
                // The toolkit itself lets go of what was removed with its next pulse, and what follows that.
                onFx(Toolkit.getToolkit()::firePulse);
                onFx(() -> fail(reached()));
            }
            fail(world.faults);
        }
        fail(leftInFiles());
    }

    private void step() {
        var interaction = world.rig.navigator.interaction();
        try {
            var did = monkey.step();
            typed |= did.contains(Monkey.CANARY);
            world.layOut();
            mischief.accept(world);
            note(did);
            if (monkey.below(HOMEWARD) == 0) {
                thereIsAWayOut();
            }
        } catch (AssertionError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            world.failed(e);
        }
        fail(world.faults);
        fail(world.window());
        fail(shown());
        if (interaction != world.rig.navigator.interaction()) {
            fail(leftOfTheVisit());
        }
        world.ear.speaker.said.clear();
    }

    private void note(String did) {
        var route = world.rig.navigator.here();
        var name = route.getClass().getSimpleName();
        trail.add(did + " -> " + name);
        seen.merge(name, 1, Integer::sum);
    }

    /// On every screen the bar has its controls, and the team's door is closed.
    private List<String> shown() {
        var wrong = new ArrayList<String>();
        var texts = world.rig.shell.texts();
        var here = world.rig.navigator.here();
        var spoken = Scenery.pressables(world.rig.shell.root())
                .filter(each -> !each.isDisabled())
                .map(each -> each.getAccessibleText())
                .toList();
        if (spoken.contains(texts.get("staff.leave"))) {
            wrong.add("in the team's screens without the code");
        }
        if (spoken.isEmpty()) {
            wrong.add("nothing can be touched");
        }
        if (!world.rig.shell.veiled() && !(here instanceof Route.Attract)) {
            // Where few lines fit, the team's code has the way back alone.
            for (var key : here.staff()
                    ? List.of("bar.back")
                    : List.of("bar.home", "bar.back", "bar.language", "bar.help", "bar.erase")) {
                if (!spoken.contains(texts.get(key))) {
                    wrong.add("no « " + texts.get(key) + " » among " + spoken);
                }
            }
        }
        return wrong;
    }

    /// Home is one touch away, and « Retour » ends.
    private void thereIsAWayOut() {
        if (world.rig.shell.veiled() || world.rig.navigator.here() instanceof Route.Attract) {
            return;
        }
        var home = monkey.below(2) == 0 && !world.rig.navigator.here().staff();
        var left = home ? 1 : DEEPEST;
        while (left > 0 && !arrived(home)) {
            // The team's code is in French, whatever was shown before.
            var way = world.rig.shell.texts().get(home ? "bar.home" : "bar.back");
            if (!monkey.touch(way, way::equals)) {
                fail(List.of("no way: « " + way + " »"));
            }
            world.layOut();
            note(way);
            left--;
        }
        if (!arrived(home)) {
            fail(List.of(home ? "« Accueil » leads elsewhere" : "« Retour » leads nowhere"));
        }
    }

    private boolean arrived(boolean home) {
        var here = world.rig.navigator.here();
        return here instanceof Route.Home || (!home && here instanceof Route.Attract);
    }

    /// Nothing of the visit that ended is chosen, said, read or reached.
    private List<String> leftOfTheVisit() {
        world.background.letGo();
        world.ear.speaker.said.clear();
        visits++;
        var wrong = new ArrayList<String>();
        var visit = world.rig.shell.visit();
        if (!visit.language().get().equals(Language.FRENCH)) {
            wrong.add("the language stays");
        }
        if (visit.speech().get() || visit.loudness().get() != Loudness.STANDARD) {
            wrong.add("the voice stays");
        }
        var modes = List.of(visit.large(), visit.contrast(), visit.lowControls(), visit.calm());
        if (modes.stream().anyMatch(mode -> mode.get())
                || !visit.keyDelay().get().equals(Duration.ZERO)) {
            wrong.add("a mode stays");
        }
        if (world.town.help().own().state().underWay()) {
            wrong.add("the call for help goes on");
        }
        gone = typed && looks > 0;
        typed = false;
        var one = List.copyOf(remembering.entrySet()).get(visits % remembering.size());
        if (world.rig.navigator.here() instanceof Route.Attract && world.town.version() == 0) {
            var read = look(one.getValue());
            if (!read.equals(fresh.get(one.getKey()))) {
                wrong.add("left on " + one.getKey() + ": " + read + " instead of " + fresh.get(one.getKey()));
            }
        }
        return wrong;
    }

    private List<String> reached() {
        return Reach.of(Monkey.CANARY, world.rig.shell, world.rig.navigator).stream()
                .map(way -> "what was typed is reached: " + way)
                .toList();
    }

    private List<String> leftInFiles() {
        var wrong = new ArrayList<String>();
        var canary = Monkey.CANARY.toLowerCase(Locale.ROOT);
        world.logged.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(canary))
                .forEach(line -> wrong.add("in the log: " + line));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.toLowerCase(Locale.ROOT).contains(canary)) {
                    wrong.add("in the file " + file.getFileName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrong;
    }

    private void fail(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError("monkey " + seed + " (" + world.rig.size.name() + ") at step " + done + ": "
                    + String.join("; ", faults) + "\n  again: -Dparvis.monkey.seed=" + seed + " -Dparvis.monkey.steps="
                    + done + "\n  before:\n    "
                    + String.join("\n    ", trail.subList(Math.max(0, trail.size() - TAIL), trail.size())));
        }
    }

    /// What it did, in order.
    List<String> trail() {
        return List.copyOf(trail);
    }

    /// How often each screen was seen, by its name.
    Map<String, Integer> seen() {
        return Map.copyOf(seen);
    }

    /// How many visits ended.
    int visits() {
        return visits;
    }

    private static void onFx(Runnable work) {
        try {
            ScreenRig.onFx(() -> {
                work.run();
                return true;
            });
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof AssertionError said) {
                throw said;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        world.close();
    }
}
