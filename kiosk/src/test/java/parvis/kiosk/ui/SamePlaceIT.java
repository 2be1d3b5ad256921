package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.Need;

/// W10: whoever has learnt one screen finds the way home, back, the voice, the language, the help and the eraser on
/// each
/// other one.
final class SamePlaceIT {
    private static final List<Route> KINDS = List.of(
            new Route.Home(),
            new PlacesRoute.Needs(),
            new PlacesRoute.OfNeed(Need.PAPERS, 0),
            new Route.Search("", 0),
            new RightsRoute.Events(0),
            new RightsRoute.Question(TownScreens.BILLS, 0),
            new RightsRoute.Checklist(TownScreens.BILLS, 0),
            new RightsRoute.Urgent(Optional.empty(), 0),
            new Route.Workshops(0),
            new Route.Coming(),
            new HelpRoute.Ask(),
            new Route.Languages(),
            new Route.Comfort());

    static Stream<Size> terminals() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE);
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void what_is_at_the_bottom_is_at_the_same_place_in_the_same_order_on_every_screen(Size size) {
        var rig = TownScreens.rig(size);
        var bars = new LinkedHashMap<String, Map<String, String>>();
        KINDS.forEach(route -> {
            rig.show(route);
            bars.put(route.toString(), ScreenRig.onFx(() -> bar(rig)));
        });
        var first = bars.firstEntry().getValue();
        assertTrue(first.size() >= 6, first.toString());
        bars.forEach((route, bar) -> assertEquals(
                new ArrayList<>(first.entrySet()), new ArrayList<>(bar.entrySet()), size.name() + " " + route));
    }

    /// What each control of the bar says, and where it is.
    private static Map<String, String> bar(ScreenRig rig) {
        var bar = new LinkedHashMap<String, String>();
        Scenery.pressables(rig.shell.root())
                .filter(control -> control.getStyleClass().contains("bottom-button"))
                .forEach(control -> {
                    var at = Scenery.bounds(control);
                    bar.put(
                            control.getAccessibleText(),
                            "%.0f %.0f %.0f %.0f".formatted(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
                });
        return bar;
    }
}
