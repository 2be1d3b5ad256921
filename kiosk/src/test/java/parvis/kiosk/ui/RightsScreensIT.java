package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.RightsTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.rights.DrawnEvents;
import parvis.protocol.message.RightId;

/// *Mes droits* over the first town's real rights: how many touches they are away, and what each screen must offer. The
/// sizes of a terminal are walked with all other screens.
final class RightsScreensIT {
    private int touches;

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @Test
    void nothing_is_cut_short_too_small_too_close_or_too_pale_on_a_desks_screen_either() {
        var faults = new LinkedHashMap<String, List<String>>();
        var rig = TownScreens.rig(Size.DESK);
        TownScreens.routes().forEach((name, route) -> {
            rig.show(route);
            rig.keep(Path.of("target/screens", name + "-desk.png"));
            var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
        assertEquals(Map.of(), faults);
    }

    static Stream<Size> terminals() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE);
    }

    /// Issue 5: « a right ≤ 5 ». The touch that wakes the terminal counts as well. What is not looked at is not laid
    /// out.
    @ParameterizedTest
    @MethodSource("terminals")
    void a_right_is_five_touches_from_the_invitation_by_whatever_happens_and_four_by_the_list_of_all(Size size) {
        var rig = TownScreens.rig(size);
        var book = RightsTown.book();
        assertEquals(14, book.events().size());
        for (var event : book.events()) {
            enter(rig);
            touch(rig, "Mes droits");
            touch(rig, event.title());
            touch(rig, size.equals(Size.LANDSCAPE) ? "Passer" : "Passer les questions");
            var rights = event.rights().stream()
                    .map(id -> book.right(id).orElseThrow().name())
                    .toList();
            touch(
                    rig,
                    rights.stream()
                            .filter(title -> controls(rig).stream().anyMatch(label -> label.contains(title)))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(event.title() + ": no right in " + controls(rig))));
            assertTrue(rig.navigator.here() instanceof RightsRoute.Card, event + " " + rig.navigator.here());
            assertEquals(5, touches, event.title());
        }
        enter(rig);
        touch(rig, "Mes droits");
        touch(rig, "Voir tous les droits");
        touchFirstCard(rig);
        assertTrue(
                rig.navigator.here() instanceof RightsRoute.Card,
                rig.navigator.here().toString());
        assertEquals(4, touches);
    }

    /// D2.
    @Test
    void the_neighbours_help_for_electricity_takes_two_answers() {
        var rig = entered(Size.PORTRAIT);
        touch(rig, "Mes droits");
        touch(rig, "Je n’arrive pas à payer mon loyer ou mes factures");
        touch(rig, "Non");
        touch(rig, "Oui");
        touch(rig, "Passer les questions");
        var said = said(rig);
        assertTrue(said.contains("Chèque énergie"), said);
        assertTrue(said.indexOf("Fonds de solidarité") < said.indexOf("Chèque énergie"), said);
        assertTrue(said.contains("Seul l’organisme décide"), said);
        touch(rig, "Chèque énergie");
        assertTrue(rig.navigator.here() instanceof RightsRoute.Card);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_rights_are_one_touch_away_on_the_way_and_so_are_urgent_numbers(Size size) {
        var rig = TownScreens.rig(size);
        for (var route : List.of(
                new RightsRoute.Events(0),
                new RightsRoute.Question(TownScreens.BILLS, 0),
                new RightsRoute.Checklist(TownScreens.BILLS, 0))) {
            rig.show(route);
            var all = controls(rig).stream().filter(label -> label.contains("ous les droits") || label.equals("Tous"));
            assertEquals(1, all.count(), size.name() + " " + route + " " + controls(rig));
        }
        rig.show(new RightsRoute.Events(0));
        assertTrue(
                controls(rig).stream().anyMatch(label -> label.contains("rgence")),
                controls(rig).toString());
    }

    /// Whoever comes up from behind finds the invitation, and « Retour » leads nowhere.
    @ParameterizedTest
    @MethodSource("sizes")
    void each_sensitive_screen_is_left_in_one_touch_and_no_way_leads_back(Size size) {
        var rig = TownScreens.rig(size);
        for (var route : List.of(
                new RightsRoute.Question(TownScreens.VIOLENCE, 0),
                new RightsRoute.Checklist(TownScreens.VIOLENCE, 0),
                new RightsRoute.TakeAway(TownScreens.VIOLENCE),
                new RightsRoute.Card(new RightId("violences-conjugales"), 0),
                new RightsRoute.Urgent(Optional.empty(), 0),
                new RightsRoute.Urgent(Optional.of(TownScreens.VIOLENCE), 0))) {
            rig.show(new RightsRoute.Events(0));
            var stay = rig.navigator.interaction();
            ScreenRig.onFx(() -> {
                rig.navigator.go(route);
                rig.layOut();
                return true;
            });
            touch(rig, "Quitter vite");
            assertEquals(new Route.Attract(), rig.navigator.here(), route.toString());
            assertNotEquals(stay, rig.navigator.interaction());
            ScreenRig.onFx(() -> {
                rig.navigator.back();
                return true;
            });
            assertEquals(new Route.Home(), rig.navigator.here(), "nothing lies behind the invitation");
        }
    }

    @Test
    void every_sensitive_right_and_event_of_the_pack_has_its_quick_exit() {
        var rig = TownScreens.rig(Size.PORTRAIT);
        var book = RightsTown.book();
        var sensitive = book.all().stream().filter(right -> right.sensitive()).toList();
        assertFalse(sensitive.isEmpty());
        var without = new ArrayList<String>();
        for (var right : book.all()) {
            rig.show(new RightsRoute.Card(right.id(), 0));
            if (right.sensitive() != controls(rig).contains("Quitter vite")) {
                without.add(right.id().value());
            }
        }
        for (var event : book.events()) {
            for (var i = 0; i < event.questions().size(); i++) {
                rig.show(new RightsRoute.Question(event.id(), i));
                var asks = event.sensitive() || event.questions().get(i).sensitive();
                if (asks != controls(rig).contains("Quitter vite")) {
                    without.add(event.id() + " " + i);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void a_card_past_its_date_says_to_ask_an_agent_and_one_that_is_not_does_not() {
        var rig = TownScreens.rig(Size.PORTRAIT);
        rig.show(new RightsRoute.Card(new RightId("rsa"), 0));
        assertFalse(said(rig).contains("à vérifier avec un agent"), said(rig));
        rig.clock.pass(Duration.ofDays(38));
        rig.show(new RightsRoute.Card(new RightId("rsa"), 0));
        assertTrue(said(rig).contains("Information à vérifier avec un agent"), said(rig));
    }

    @Test
    void each_event_has_a_drawing_of_its_own() {
        var drawn = DrawnEvents.of(RightsTown.book());
        assertEquals(14, drawn.size());
        assertEquals(14, drawn.values().stream().distinct().count(), drawn.toString());
        assertFalse(drawn.containsValue(Glyph.RIGHTS), drawn.toString());
    }

    private ScreenRig entered(Size size) {
        var rig = TownScreens.rig(size);
        enter(rig);
        return rig;
    }

    private void enter(ScreenRig rig) {
        touches = 0;
        ScreenRig.onFx(() -> {
            rig.navigator.leave();
            rig.layOut();
            return true;
        });
        touch(rig, "Touchez l’écran");
    }

    private static List<String> controls(ScreenRig rig) {
        return ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .map(control -> control.getAccessibleText())
                .toList());
    }

    private static String said(ScreenRig rig) {
        return ScreenRig.onFx(() -> String.join(" | ", Scenery.said(rig.shell.root())));
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
                    .orElseThrow(() -> new AssertionError("not there: " + words + " in " + controls(rig)))
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
