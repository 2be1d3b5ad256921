package parvis.install;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import parvis.kiosk.Kiosk;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Route;

/// Pictures of « Fermé cet après-midi »: before, after, and what residents read then.
final class PictureClosing {
    private final Function<PictureTerminal.Start, PictureTerminal> terminals;

    /// @param terminals makes a fresh one
    PictureClosing(Function<PictureTerminal.Start, PictureTerminal> terminals) {
        this.terminals = terminals;
    }

    List<PictureShot> shots() {
        return List.of(
                PictureShot.door(
                        "fermer, un matin",
                        () -> terminals.apply(PictureTerminal.Start.MORNING).kiosk(),
                        PictureClosing::look),
                PictureShot.door("fermé cet après-midi, les séances à déplacer", this::closed, PictureClosing::look),
                new PictureShot(
                        "Écran d’accueil, quand le lieu ferme tout d’un coup",
                        false,
                        this::closed,
                        hand -> hand.go(new Route.Attract())));
    }

    private static void look(PictureHand hand) {
        hand.enter(PictureTerminal.STAFF_CODE);
        hand.go(new EntryRoute.Closing());
    }

    private Kiosk closed() {
        var kiosk = terminals.apply(PictureTerminal.Start.AFTERNOON).kiosk();
        PictureSessions.planned(kiosk);
        var today = LocalDate.now(kiosk.clock());
        kiosk.team().closures().close(today.atTime(14, 30), today.plusDays(1).atStartOfDay());
        return kiosk;
    }
}
