package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ClosedTown;
import parvis.kiosk.ui.ScreenRig.Size;

/// The invitation of a place that is closed says so, who is open, and what works all the same.
final class ClosedSignIT {
    @Test
    void a_closure_of_the_territory_is_said_with_who_is_open_now_and_the_terminal_still_wakes() {
        var rig = new ScreenRig(Size.PORTRAIT, Optional.of(ClosedTown.catalogue()));
        rig.show(new Route.Attract());
        var said = SessionHand.said(rig);
        assertTrue(said.contains("Fermé : Inventaire"), said);
        assertTrue(said.contains("Ouvert maintenant : "), said);
        assertTrue(said.contains("Ici, vous pouvez quand même chercher"), said);
        assertFalse(said.contains("Écrire un e-mail"), "nobody is invited behind a closed door: " + said);
        ScreenRig.onFx(() -> {
            rig.press("Touchez l’écran");
            return true;
        });
        assertEquals(new Route.Home(), rig.navigator.here());
    }

    @Test
    void a_place_of_which_no_source_says_when_it_opens_is_not_said_to_be_closed() {
        var rig = new ScreenRig(Size.PORTRAIT);
        rig.show(new Route.Attract());
        assertFalse(SessionHand.said(rig).contains("Fermé"), SessionHand.said(rig));
        assertTrue(SessionHand.said(rig).contains("Écrire un e-mail"), SessionHand.said(rig));
    }
}
