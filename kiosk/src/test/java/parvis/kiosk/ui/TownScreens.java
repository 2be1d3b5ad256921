package parvis.kiosk.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// The screens that need a town with rights and organisations: over the first town's own, for whoever walks all
/// screens.
final class TownScreens {
    static final LifeEventId BILLS = new LifeEventId("loyer-energie");
    static final LifeEventId VIOLENCE = new LifeEventId("violences");

    private TownScreens() {}

    static ScreenRig rig(Size size) {
        return new ScreenRig(size, Optional.of(RightsTown.catalogue(Samples.sessions())));
    }

    /// One of each.
    static Map<String, Route> routes() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("home-rights", new Route.Home());
        routes.put("needs-town", new PlacesRoute.Needs());
        routes.put("need-town", new PlacesRoute.OfNeed(Need.PAPERS, 0));
        routes.put("need-town-last", new PlacesRoute.OfNeed(Need.PAPERS, 20));
        routes.put("need-talk", new PlacesRoute.OfNeed(Need.TALK, 0));
        routes.put("operators", new PlacesRoute.Operators(0));
        routes.put("operators-last", new PlacesRoute.Operators(40));
        routes.put("operator", new RightsRoute.Organisation(new OperatorId("france-services"), 0));
        routes.put("place-town", new Route.PlaceCard(new PlaceId("centre-social-arc-en-ciel")));
        routes.put("rights-events", new RightsRoute.Events(0));
        routes.put("rights-events-last", new RightsRoute.Events(13));
        routes.put("rights-question", new RightsRoute.Question(BILLS, 1));
        routes.put("rights-question-word", new RightsRoute.Question(new LifeEventId("arrivee-papiers"), 0));
        routes.put("rights-question-sensitive", new RightsRoute.Question(VIOLENCE, 0));
        routes.put("rights-list", new RightsRoute.Checklist(BILLS, 0));
        routes.put("rights-list-sensitive", new RightsRoute.Checklist(VIOLENCE, 0));
        routes.put("rights-take", new RightsRoute.TakeAway(BILLS));
        routes.put("rights-take-sensitive", new RightsRoute.TakeAway(VIOLENCE));
        routes.put("rights-all", new RightsRoute.All(0));
        routes.put("rights-card", new RightsRoute.Card(new RightId("aides-logement"), 0));
        routes.put("rights-card-more", new RightsRoute.Card(new RightId("aides-logement"), 4));
        routes.put("rights-card-last", new RightsRoute.Card(new RightId("aides-logement"), 20));
        routes.put("rights-card-sensitive", new RightsRoute.Card(new RightId("violences-conjugales"), 0));
        routes.put("rights-urgent", new RightsRoute.Urgent(Optional.empty(), 0));
        routes.put("rights-urgent-event", new RightsRoute.Urgent(Optional.of(VIOLENCE), 0));
        routes.put("rights-desk", new RightsRoute.Organisation(new OperatorId("cpam"), 0));
        routes.put("rights-gone", new RightsRoute.Card(new RightId("aide-d-hier"), 0));
        routes.put("found", new Route.Search("cmu", 0));
        routes.put("found-more", new Route.Results("assistante sociale", 0));
        return routes;
    }
}
