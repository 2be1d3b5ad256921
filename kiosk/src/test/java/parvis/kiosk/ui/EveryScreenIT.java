package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ClosedTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;

/// Walks every screen in every size on the headless platform.
final class EveryScreenIT {
    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_too_small_too_close_or_too_pale(Size size) {
        var faults = new LinkedHashMap<String, List<String>>();
        var rig = new ScreenRig(size);
        ScreenRig.routes().forEach((name, route) -> look(rig, name, route, faults));
        var town = TownScreens.rig(size);
        TownScreens.routes().forEach((name, route) -> look(town, name, route, faults));
        var withoutSessions = new ScreenRig(size, Optional.of(Samples.catalogue(List.of())));
        look(withoutSessions, "attract-empty", new Route.Attract(), faults);
        look(withoutSessions, "home-empty", new Route.Home(), faults);
        look(withoutSessions, "workshops-empty", new Route.Workshops(0), faults);
        look(new ScreenRig(size, Optional.of(ClosedTown.catalogue())), "attract-closed", new Route.Attract(), faults);
        look(new ScreenRig(size, Optional.empty()), "waiting", new Route.Home(), faults);
        assertEquals(Map.of(), faults);
    }

    private static void look(ScreenRig rig, String name, Route route, Map<String, List<String>> faults) {
        rig.show(route);
        rig.keep(Path.of("target/screens", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    static List<String> faults(ScreenRig rig) {
        return new Geometry(rig, Geometry.Wants.usual(rig)).faults();
    }
}
