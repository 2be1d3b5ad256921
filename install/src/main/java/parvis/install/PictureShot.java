package parvis.install;

import java.util.function.Consumer;
import java.util.function.Supplier;
import parvis.kiosk.Kiosk;
import parvis.kiosk.ui.Route;

/// One picture: over which terminal, and what a hand does before it is taken.
///
/// @param caption said above it
/// @param staff whether it is the team's, and seen at a desk too
/// @param kiosk over which terminal
/// @param hand what is done before
record PictureShot(String caption, boolean staff, Supplier<Kiosk> kiosk, Consumer<PictureHand> hand) {
    /// What residents see there.
    static PictureShot open(String caption, Kiosk kiosk, Route route) {
        return new PictureShot(caption, false, () -> kiosk, hand -> hand.go(route));
    }

    /// What the team sees there, behind its door.
    static PictureShot team(String caption, Kiosk kiosk, Route route) {
        return team(caption, kiosk, hand -> hand.go(route));
    }

    /// What the team sees after it did that, behind its door.
    static PictureShot team(String caption, Kiosk kiosk, Consumer<PictureHand> work) {
        return new PictureShot("Équipe : " + caption, true, () -> kiosk, hand -> {
            hand.enter(PictureTerminal.STAFF_CODE);
            work.accept(hand);
        });
    }

    /// What the team sees before its door, of a terminal of its own.
    static PictureShot door(String caption, Supplier<Kiosk> kiosk, Consumer<PictureHand> work) {
        return new PictureShot("Équipe : " + caption, true, kiosk, work);
    }
}
