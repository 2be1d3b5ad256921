package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.Samples;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.PlaceId;

/// D12: a card is wrong. One touch says so, the team hides the card with one, and it is nowhere until it is shown
/// again;
/// over the real files.
final class WrongCardIT {
    private static final PlaceId LIBRARY = new PlaceId("ludotheque-des-tilleuls");
    private static final String NAME = "Ludothèque des Tilleuls";

    @TempDir
    private Path folder;

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    private static ScreenRig rig(ResidentTown town, Size size) {
        var team = Samples.withDoor(town.team(), new FakeCustody());
        return new ScreenRig(size, rig -> town.kiosk(rig.clock, team));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void D12_one_touch_says_that_a_card_is_wrong_and_one_of_the_team_hides_it(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(town, size);
            rig.show(new Route.PlaceCard(LIBRARY));
            press(rig, size.equals(Size.LANDSCAPE) ? "C’est faux" : "Cette information est fausse");
            rig.keep(Path.of("target/screens/places", "wrong-" + size.name() + ".png"));
            assertTrue(said(rig).contains("C’est noté"), said(rig));
            assertEquals(List.of(), ScreenRig.onFx(() -> EveryScreenIT.faults(rig)));
            assertEquals(
                    List.of(new Doubts.Doubt(LIBRARY, 1, Samples.NOW, false)),
                    town.team().doubts().all());
            rig.show(new LatelyRoute.ToSee(0));
            turnTo(rig, "signalée fausse une fois");
            rig.keep(Path.of("target/screens/places", "wrong-see-" + size.name() + ".png"));
            press(rig, "Cacher la fiche");
            assertTrue(town.team().doubts().hidden().contains(LIBRARY));
            rig.show(new Route.PlaceCard(LIBRARY));
            assertTrue(said(rig).contains("en vérification"), said(rig));
            rig.keep(Path.of("target/screens/places", "hidden-" + size.name() + ".png"));
            assertEquals(List.of(), ScreenRig.onFx(() -> EveryScreenIT.faults(rig)));
            rig.show(new Route.AllPlaces(0));
            assertFalse(said(rig).contains(NAME), "in no list");
            rig.show(new Route.Search("ludotheque tilleuls", 0));
            assertFalse(said(rig).contains(NAME), "behind no word");
            rig.show(new LatelyRoute.ToSee(0));
            turnTo(rig, "cachée aux habitants");
            press(rig, "Montrer de nouveau");
            rig.show(new Route.PlaceCard(LIBRARY));
            assertTrue(said(rig).contains("14 rue du Colonel Fabien"), said(rig));
            assertEquals(List.of(), town.team().doubts().all());
        }
    }

    @Test
    void a_visitor_says_it_once_and_the_next_one_may_say_it_again() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(town, Size.PORTRAIT);
            rig.show(new Route.PlaceCard(LIBRARY));
            press(rig, "Cette information est fausse");
            rig.show(new Route.AllPlaces(0));
            rig.show(new Route.PlaceCard(LIBRARY));
            assertTrue(said(rig).contains("C’est noté"), "and may not be pressed again");
            ScreenRig.onFx(() -> {
                rig.navigator.leave();
                rig.layOut();
                return true;
            });
            rig.show(new Route.PlaceCard(LIBRARY));
            press(rig, "Cette information est fausse");
            assertEquals(2, town.team().doubts().all().getFirst().times());
        }
    }

    @Test
    void a_card_that_is_right_stays_and_is_asked_about_no_more() {
        try (var town = new ResidentTown(folder)) {
            town.team().doubts().raise(LIBRARY, Samples.NOW);
            var rig = rig(town, Size.PORTRAIT);
            rig.show(new LatelyRoute.ToSee(0));
            turnTo(rig, "signalée fausse une fois");
            press(rig, "La fiche est juste");
            assertEquals(List.of(), town.team().doubts().all());
            rig.show(new Route.PlaceCard(LIBRARY));
            assertTrue(said(rig).contains("14 rue du Colonel Fabien"));
        }
    }

    @Test
    void a_card_is_printed_with_its_address_and_nobodys_name() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(town, Size.PORTRAIT);
            rig.show(new Route.PlaceCard(LIBRARY));
            press(rig, "Imprimer");
            assertTrue(said(rig).contains("Le papier sort de l’imprimante."), said(rig));
            assertEquals(1, town.printer.papers.size());
            assertTrue(town.printer.papers.getFirst() instanceof parvis.kiosk.paper.Paper.Slip slip
                    && slip.title().equals(NAME)
                    && slip.qr().orElse("").contains("ADR:;;École des Tilleuls"));
        }
    }

    private static void turnTo(ScreenRig rig, String words) {
        for (var page = 0; page < 10 && !said(rig).contains(words); page++) {
            press(rig, "Suivants", "Suite");
        }
        assertTrue(said(rig).contains(words), said(rig));
    }

    private static void press(ScreenRig rig, String... words) {
        ScreenRig.onFx(() -> {
            Scenery.pressables(rig.shell.root())
                    .filter(control -> Stream.of(words).anyMatch(control.getAccessibleText()::startsWith))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(List.of(words) + " not in " + said(rig)))
                    .fire();
            rig.layOut();
            return true;
        });
    }

    private static String said(ScreenRig rig) {
        return String.join(" / ", Scenery.said(rig.shell.root()));
    }
}
