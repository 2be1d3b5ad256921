package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.workshop.PlannedSession;

/// E18: « Fermé cet après-midi » from its touch to the last session, in every size, over the real files.
final class ClosingIT extends SessionHand {
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void E18_one_touch_closes_then_its_sessions_are_moved_or_cancelled_until_none_is_left(Size size) {
        try (var town = new SessionTown(folder)) {
            var evening = town.session("Couture du soir", "2026-11-24T17:30", 6);
            town.book(evening, "Lina", 1, "0611111111");
            var morning = town.session("Café des habitants", "2026-11-24T09:30", 6);
            var rig = rig(size, town);
            rig.show(new EntryRoute.Home());
            press(rig, "Fermé cet après-midi");
            look(rig, "closing-asks");
            press(rig, "Fermé cet après-midi");
            assertEquals(2, touches, "two touches from the team's home");
            assertTrue(said(rig).contains("2 séances sont à déplacer ou à annuler"), said(rig));
            assertFalse(said(rig).contains("Café des habitants"), "the morning was");
            look(rig, "closing-two");

            press(rig, "Couture du soir. 17:30, 1 place prise");
            press(rig, "Retour");
            assertTrue(said(rig).contains("2 séances"), "looked at, and nothing done");

            press(rig, "Couture du soir. 17:30, 1 place prise");
            press(rig, "Déplacer ou changer");
            press(rig, "Jour. mardi 24\u00a0novembre");
            press(rig, "mercredi 25\u00a0novembre");
            press(rig, "Garder ces changements");
            assertTrue(said(rig).contains("06 11 11 11 11"), said(rig));
            back(rig);
            assertTrue(said(rig).contains("Une séance est à déplacer ou à annuler"), said(rig));
            look(rig, "closing-one");

            press(rig, "Écrire un e-mail. 14:00, 5 places prises");
            press(rig, "Annuler la séance entière");
            press(rig, "Annuler la séance pour 5 personnes");
            assertTrue(said(rig).contains("06 12 34 56 78"), "who must be told");
            back(rig);
            assertTrue(said(rig).contains("Il ne reste rien à faire"), said(rig));
            look(rig, "closing-done");
            assertEquals(
                    PlannedSession.State.CANCELLED,
                    town.files.rig.now(town.today).state());
            assertEquals(
                    PlannedSession.State.PLANNED, town.files.rig.now(morning).state());

            rig.show(new Route.Attract());
            assertTrue(said(rig).contains("Fermé aujourd’hui jusqu’à ce soir"), said(rig));
            look(rig, "closing-attract");
            rig.show(new EntryRoute.Closing());
            press(rig, "Rouvrir");
            assertTrue(said(rig).contains("Une touche ferme"), said(rig));
            rig.show(new Route.Attract());
            assertFalse(said(rig).contains("Fermé aujourd’hui"), said(rig));
        }
        assertEquals(Map.of(), faults);
    }

    /// Back to the closing, however many screens that is: two at most.
    private void back(ScreenRig rig) {
        for (int screens = 0; screens < 3 && !(rig.navigator.here() instanceof EntryRoute.Closing); screens++) {
            press(rig, "Retour");
        }
        assertEquals(new EntryRoute.Closing(), rig.navigator.here());
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens/team", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
