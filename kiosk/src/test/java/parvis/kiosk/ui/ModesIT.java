package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;

/// Every screen of residents in every size, language and mode: large enough, far enough apart, read at its contrast,
/// nothing cut off, nothing lying over anything else, on every leaf. The ordinary run looks at a part of them, drawn by
/// lot from a seed; `-Dparvis.long=true` at all.
final class ModesIT {
    private static final int WAYS = 10;
    private static final int SCREENS = 4;

    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private int cases;

    @Test
    void every_screen_in_every_size_language_and_mode() {
        var whole = Way.WHOLE;
        var lot = Way.lot();
        var ways = Way.all();
        ways.removeIf(way -> !way.toString().startsWith(Way.ONLY));
        if (!whole) {
            Collections.shuffle(ways, lot);
            ways = ways.subList(0, Math.min(WAYS, ways.size()));
        }
        var rigs = new LinkedHashMap<Size, ScreenRig>();
        for (var way : ways) {
            var names = new ArrayList<>(routes().keySet());
            if (!whole) {
                Collections.shuffle(names, lot);
                names = new ArrayList<>(names.subList(0, SCREENS));
            }
            look(rigs.computeIfAbsent(way.size(), TownScreens::rig), way, names);
        }
        assertEquals("", Way.said(faults));
    }

    /// A red control: the colour is dark enough, and what is drawn is not.
    @Test
    void words_that_are_drawn_paler_than_their_colour_are_found() {
        var rig = new ScreenRig(Size.LANDSCAPE);
        var found = ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.layOut();
            var title = Scenery.seen(rig.shell.root()).stream()
                    .filter(node -> node.getStyleClass().contains("title"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(), LeafWalk.faults(rig, true));
            title.setOpacity(0.4);
            assertEquals(List.of(), LeafWalk.faults(rig, false));
            return LeafWalk.faults(rig, true);
        });
        assertEquals(1, found.size(), found::toString);
    }

    private static Map<String, Route> routes() {
        var routes = new LinkedHashMap<>(ScreenRig.routes());
        routes.putAll(TownScreens.routes());
        routes.values().removeIf(route -> route.staff() || route instanceof Route.Attract);
        return routes;
    }

    /// The invitation is drawn while the visitor chooses, which is the quickest of the screens.
    private void look(ScreenRig rig, Way way, List<String> names) {
        var routes = routes();
        ScreenRig.onFx(() -> {
            // Before the first visit there is nothing to be left.
            rig.navigator.home();
            rig.navigator.leave();
            way.choose(rig.shell.visit());
            return true;
        });
        for (var name : names) {
            var found = ScreenRig.onFx(() -> {
                rig.navigator.go(Objects.requireNonNull(routes.get(name)));
                return LeafWalk.faults(rig, Way.WHOLE || name.equals(names.getFirst()));
            });
            cases++;
            if (!found.isEmpty()) {
                faults.put(name + " " + way, found);
                Way.LOG.info(() -> name + " " + way + ": " + found);
            }
        }
        Way.LOG.info(() -> way + ", " + cases + " cases, " + faults.size() + " faulty");
    }
}
