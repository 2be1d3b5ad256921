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
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// *Mes droits* over the first town's real rights, in every size.
final class RightsScreensIT {
    static Stream<Size> sizes() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE, Size.SMALL_WINDOW, Size.DESK);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_too_small_too_close_or_too_pale(Size size) {
        var faults = new LinkedHashMap<String, List<String>>();
        var rig = new ScreenRig(size, Optional.of(RightsTown.catalogue(Samples.sessions())));
        routes().forEach((name, route) -> {
            rig.show(route);
            rig.keep(Path.of("target/screens", name + "-" + size.name() + ".png"));
            var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
        assertEquals(Map.of(), faults);
    }

    static Map<String, Route> routes() {
        var bills = new LifeEventId("loyer-energie");
        var violence = new LifeEventId("violences");
        var routes = new LinkedHashMap<String, Route>();
        routes.put("home-rights", new Route.Home());
        routes.put("rights-events", new RightsRoute.Events(0));
        routes.put("rights-question", new RightsRoute.Question(bills, 1));
        routes.put("rights-question-word", new RightsRoute.Question(new LifeEventId("arrivee-papiers"), 0));
        routes.put("rights-question-sensitive", new RightsRoute.Question(violence, 0));
        routes.put("rights-list", new RightsRoute.Checklist(bills, 0));
        routes.put("rights-list-sensitive", new RightsRoute.Checklist(violence, 0));
        routes.put("rights-take", new RightsRoute.TakeAway(bills));
        routes.put("rights-take-sensitive", new RightsRoute.TakeAway(violence));
        routes.put("rights-all", new RightsRoute.All(0));
        routes.put("rights-card", new RightsRoute.Card(new RightId("aides-logement"), 0));
        routes.put("rights-card-more", new RightsRoute.Card(new RightId("aides-logement"), 4));
        routes.put("rights-card-last", new RightsRoute.Card(new RightId("aides-logement"), 20));
        routes.put("rights-card-sensitive", new RightsRoute.Card(new RightId("violences-conjugales"), 0));
        routes.put("rights-urgent", new RightsRoute.Urgent(Optional.empty(), 0));
        routes.put("rights-desk", new RightsRoute.Organisation(new OperatorId("cpam"), 0));
        routes.put("rights-gone", new RightsRoute.Card(new RightId("aide-d-hier"), 0));
        routes.put("found", new Route.Search("cmu", 0));
        routes.put("found-more", new Route.Results("assistante sociale", 0));
        return routes;
    }
}
