package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.RightsTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// *Trouver un lieu* over the first town's real places, in every size; and the ways to a card, counted in touches.
final class PlacesScreensIT {
    private int touches;

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    static Stream<Size> terminals() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE);
    }

    private static ScreenRig town(Size size) {
        return new ScreenRig(size, Optional.of(RightsTown.catalogue(List.of())));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_too_small_too_close_or_too_pale(Size size) {
        var faults = new LinkedHashMap<String, List<String>>();
        var rig = town(size);
        routes().forEach((name, route) -> look(rig, name, route, faults));
        var sample = new ScreenRig(size);
        look(sample, "sample-plan", new PlacesRoute.Plan(0), faults);
        look(sample, "sample-needs", new PlacesRoute.Needs(), faults);
        look(sample, "sample-full", new Route.PlaceCard(new PlaceId("centre-de-sante")), faults);
        assertEquals(Map.of(), faults);
    }

    private static void look(ScreenRig rig, String name, Route route, Map<String, List<String>> faults) {
        rig.show(route);
        rig.keep(Path.of("target/screens/places", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    private static Map<String, Route> routes() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("needs", new PlacesRoute.Needs());
        for (var need : Need.values()) {
            routes.put("need-" + need.id(), new PlacesRoute.OfNeed(need, 0));
        }
        routes.put("need-papiers-last", new PlacesRoute.OfNeed(Need.PAPERS, 20));
        routes.put("operators", new PlacesRoute.Operators(0));
        routes.put("operators-last", new PlacesRoute.Operators(40));
        routes.put("operator", new RightsRoute.Organisation(new OperatorId("france-services"), 0));
        for (var place : List.of("centre-social-arc-en-ciel", "france-services-du-pont-yblon", "ccas", "paej")) {
            routes.put("place-" + place, new Route.PlaceCard(new PlaceId(place)));
            routes.put("place-" + place + "-last", new Route.PlaceCard(new PlaceId(place), 20));
        }
        return routes;
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void a_need_leads_to_a_card_in_four_touches_from_the_invitation(Need need) {
        for (var size : Size.STAFF) {
            var rig = town(size);
            enter(rig);
            touch(rig, "Trouver un lieu");
            touch(
                    rig,
                    ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                            .filter(tile -> tile.getStyleClass().contains("tile"))
                            .toList()
                            .get(List.of(Need.values()).indexOf(need))
                            .getAccessibleText()));
            assertEquals(new PlacesRoute.OfNeed(need, 0), rig.navigator.here());
            touchFirstCard(rig);
            assertTrue(rig.navigator.here() instanceof Route.PlaceCard, need + " " + rig.navigator.here());
            assertEquals(4, touches, size.name());
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_list_from_a_to_z_and_an_organisation_lead_to_a_card_in_four_touches(Size size) {
        for (var way : List.of("De A à Z", "Organismes")) {
            var rig = town(size);
            enter(rig);
            touch(rig, "Trouver un lieu");
            touch(rig, way);
            if (way.equals("De A à Z")) {
                touchFirstCard(rig);
            } else {
                touch(rig, "Caisse d’allocations familiales (Caf)");
                assertEquals(
                        "point-numerique-caf",
                        ((Route.PlaceCard) rig.navigator.here()).place().value());
            }
            assertTrue(rig.navigator.here() instanceof Route.PlaceCard, way + " " + rig.navigator.here());
            assertEquals(4, touches, way);
        }
    }

    /// Issue 5: « a place’s card ≤ 4 ». A theme stands beside the needs.
    @ParameterizedTest
    @MethodSource("terminals")
    void every_theme_leads_to_a_card_in_four(Size size) {
        var rig = town(size);
        for (var theme : RightsTown.themesWithPlaces()) {
            enter(rig);
            touch(rig, "Trouver un lieu");
            touch(rig, theme);
            touchFirstCard(rig);
            assertTrue(rig.navigator.here() instanceof Route.PlaceCard, theme + " " + rig.navigator.here());
            assertEquals(4, touches, size.name() + " " + theme);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_plan_has_a_door_only_where_the_data_give_coordinates(Size size) {
        var first = town(size);
        first.show(new PlacesRoute.Needs());
        assertFalse(Scenery.said(first.shell.root()).contains("Plan"), "no source gives the first town's coordinates");
        first.show(new PlacesRoute.Plan(0));
        assertTrue(Scenery.said(first.shell.root()).contains("Papiers"), "the plan of nothing is the way back in");
        var sample = new ScreenRig(size);
        sample.show(new PlacesRoute.Needs());
        ScreenRig.onFx(() -> {
            sample.press("Plan");
            sample.layOut();
            return true;
        });
        assertEquals(new PlacesRoute.Plan(0), sample.navigator.here());
        assertTrue(Scenery.said(sample.shell.root()).contains("vous êtes ici"));
    }

    @Test
    void a_town_that_says_nothing_of_needs_is_entered_by_its_themes() {
        var rig = new ScreenRig(Size.PORTRAIT, Optional.of(ResidentTown.catalogue()));
        rig.show(new PlacesRoute.Needs());
        assertTrue(Scenery.said(rig.shell.root()).contains("Enfance"));
    }

    @Test
    void a_card_that_stays_open_says_when_its_door_closes() {
        var rig = new ScreenRig(Size.PORTRAIT);
        rig.clock.pass(Duration.ofMinutes(207));
        rig.show(new Route.PlaceCard(new PlaceId("centre-de-sante")));
        assertTrue(door(rig).startsWith("Ouvert"), door(rig));
        rig.clock.pass(Duration.ofSeconds(61));
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
        assertTrue(door(rig).startsWith("Fermé"), door(rig));
        assertEquals(new Route.PlaceCard(new PlaceId("centre-de-sante")), rig.navigator.here());
    }

    private static String door(ScreenRig rig) {
        return ScreenRig.onFx(() -> Scenery.said(rig.shell.root()).stream()
                .filter(said -> said.startsWith("Ouvert") || said.startsWith("Fermé"))
                .findFirst()
                .orElse("nothing about the door"));
    }

    @Test
    void a_real_keyboard_searches_and_opens_the_best_answer() {
        var rig = town(Size.PORTRAIT);
        rig.show(new Route.Search("", 0));
        var ear = new Ear(rig);
        for (var letter : List.of("c", "m", "u", "x")) {
            ear.strike(KeyCode.getKeyCode(letter.toUpperCase(java.util.Locale.ROOT)), letter);
        }
        ear.strike(KeyCode.BACK_SPACE, "");
        assertEquals(new Route.Search("cmu", 0), rig.navigator.here());
        ear.strike(KeyCode.ENTER, "");
        assertEquals(new RightsRoute.Card(new RightId("c2s"), 0), rig.navigator.here());
    }

    @Test
    void whoever_must_talk_finds_numbers_that_answer_at_once() {
        var rig = town(Size.PORTRAIT);
        rig.show(new PlacesRoute.OfNeed(Need.TALK, 0));
        touch(rig, "Parler tout de suite, par téléphone");
        assertEquals(new RightsRoute.Urgent(Optional.empty(), 0), rig.navigator.here());
    }

    /// The touch that wakes the terminal counts as well.
    private void enter(ScreenRig rig) {
        touches = 0;
        ScreenRig.onFx(() -> {
            rig.navigator.leave();
            rig.layOut();
            return true;
        });
        touch(rig, "Touchez l’écran");
        assertEquals(new Route.Home(), rig.navigator.here());
    }

    private void touch(ScreenRig rig, String words) {
        touches++;
        ScreenRig.onFx(() -> {
            var all = Scenery.pressables(rig.shell.root()).toList();
            all.stream()
                    .filter(control -> control.getAccessibleText().equals(words))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(control -> control.getAccessibleText().contains(words))
                            .findFirst())
                    .orElseThrow(
                            () -> new AssertionError("not there: " + words + " in " + Scenery.said(rig.shell.root())))
                    .fire();
            rig.layOut();
            return true;
        });
    }

    private void touchFirstCard(ScreenRig rig) {
        touches++;
        Scenery.pressFirstCard(rig);
    }
}
