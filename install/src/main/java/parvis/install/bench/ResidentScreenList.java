package parvis.install.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.install.PictureHand;
import parvis.kiosk.Kiosk;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.HelpRoute;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.OperatorPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.Need;

/// What is measured: each screen that residents see, and the letters that they type.
final class ResidentScreenList {
    private static final int LATER_PAGE = 20;

    private final Kiosk kiosk;
    private final Catalogue catalogue;
    private final Map<String, Screen> all = new LinkedHashMap<>();

    ResidentScreenList(Kiosk kiosk, Catalogue catalogue) {
        this.kiosk = kiosk;
        this.catalogue = catalogue;
    }

    /// One of them.
    ///
    /// @param before leads to it, and is not measured
    /// @param shown what is measured
    /// @param french whether it presses keys that other languages call otherwise
    record Screen(Consumer<PictureHand> before, Consumer<PictureHand> shown, boolean french) {}

    Map<String, Screen> all() {
        home();
        places();
        rights();
        workshops();
        return all;
    }

    private void screen(String name, Route route) {
        all.put(name, new Screen(_ -> {}, hand -> hand.go(route), false));
    }

    private void letter(String name, Route route, String before, String letter) {
        all.put(
                name,
                new Screen(
                        hand -> {
                            hand.go(route);
                            hand.type(before);
                        },
                        hand -> hand.type(letter),
                        true));
    }

    private void home() {
        screen("invitation", new Route.Attract());
        all.put("accueil", new Screen(hand -> hand.go(new Route.Themes()), hand -> hand.go(new Route.Home()), false));
        screen("langues", new Route.Languages());
        screen("lire mieux", new Route.Comfort());
        screen("accessibilité", new Route.Accessibility(0));
        screen("aide", new HelpRoute.Ask());
        screen("je viens pour", new Route.Coming());
        var service = catalogue.territory().services().getFirst();
        var desk = new Route.Purpose.Desk(service.id(), service.label());
        var touch = new Touch(
                new TouchId(1),
                Instant.EPOCH,
                Dimensions.of(kiosk.config().place(), new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, 1));
        screen("première fois ?", new Route.FirstTime(desk, touch));
        screen("merci", new Route.Thanks(desk, touch));
        screen("pas compté", new Route.NotCounted(desk, false));
    }

    private void places() {
        screen("besoins", new PlacesRoute.Needs());
        for (var need : Need.values()) {
            screen("besoin : " + need.id(), new PlacesRoute.OfNeed(need, 0));
        }
        screen("organismes", new PlacesRoute.Operators(0));
        screen("plan", new PlacesRoute.Plan(0));
        screen("thématiques", new Route.Themes());
        screen(
                "une thématique",
                new Route.PlacesOfTheme(catalogue.places().getFirst().theme(), 0));
        screen("de A à Z", new Route.AllPlaces(0));
        screen("de A à Z, plus loin", new Route.AllPlaces(LATER_PAGE));
        screen("chercher", new Route.Search("", 0));
        screen("chercher : trouvé", new Route.Search("assistante sociale", 0));
        screen("chercher : rien", new Route.Search("xyzxyz", 0));
        letter("chercher : la première lettre", new Route.Search("", 0), "", "c");
        letter("chercher : la troisième lettre", new Route.Search("", 0), "ca", "f");
        screen("fiche d’un lieu", new Route.PlaceCard(kiosk.config().place()));
        screen("fiche, plus loin", new Route.PlaceCard(kiosk.config().place(), LATER_PAGE));
        catalogue.rights().operators().stream()
                .map(OperatorPart::id)
                .findFirst()
                .ifPresent(id -> screen("un organisme", new RightsRoute.Organisation(id, 0)));
    }

    private void rights() {
        screen("droits : événements", new RightsRoute.Events(0));
        var events = catalogue.rights().events();
        events.stream().filter(event -> !event.sensitive()).findFirst().ifPresent(event -> event(event, ""));
        events.stream().filter(LifeEventPart::sensitive).findFirst().ifPresent(event -> event(event, ", sensible"));
        screen("tous les droits", new RightsRoute.All(0));
        screen("tous les droits, plus loin", new RightsRoute.All(LATER_PAGE));
        for (var sensitive : List.of(false, true)) {
            catalogue.rights().rights().stream()
                    .filter(right -> right.sensitive() == sensitive)
                    .map(RightPart::id)
                    .findFirst()
                    .ifPresent(id -> screen("un droit" + (sensitive ? ", sensible" : ""), new RightsRoute.Card(id, 0)));
        }
        screen("numéros d’urgence", new RightsRoute.Urgent(Optional.empty(), 0));
    }

    private void event(LifeEventPart event, String kind) {
        screen("une question" + kind, new RightsRoute.Question(event.id(), 0));
        screen("la liste" + kind, new RightsRoute.Checklist(event.id(), 0));
        screen("emporter la liste" + kind, new RightsRoute.TakeAway(event.id()));
    }

    private void workshops() {
        screen("ateliers", new Route.Workshops(0));
        screen("ateliers, plus loin", new Route.Workshops(LATER_PAGE));
        for (var span : List.of(Route.Span.NEXT_WEEK, Route.Span.LATER)) {
            screen("ateliers : " + span, new Route.Workshops(Route.Sought.ALL.at(span), 0));
        }
        screen("ateliers : affiner", new BookRoute.Narrow(Route.Sought.ALL, 0));
        var session = ahead();
        screen("un atelier", new BookRoute.OneSession(session.id()));
        screen("réserver : l’information", new BookRoute.Book(session.id()));
        all.put(
                "réserver : le nom",
                new Screen(hand -> hand.go(new BookRoute.Book(session.id())), hand -> hand.press("Continuer"), true));
        all.put(
                "réserver : une lettre",
                new Screen(
                        hand -> {
                            hand.go(new BookRoute.Book(session.id()));
                            hand.press("Continuer");
                        },
                        hand -> hand.type("a"),
                        true));
        screen("ma réservation", new BookRoute.Mine());
    }

    private PlannedSession ahead() {
        return kiosk.team()
                .planning()
                .between(StaffStore.TODAY.plusDays(1), StaffStore.TODAY.plusDays(7))
                .getFirst();
    }
}
