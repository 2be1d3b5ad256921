package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.ui.Route.Sought;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.SessionId;

/// The residents' screens for seats, over the real files, in every size, before, during and after, and in other
/// languages and modes.
final class ResidentScreensIT extends ResidentHand {
    private final OtherWays others = new OtherWays();

    @Override
    void look(ScreenRig rig, String name) {
        super.look(rig, name);
        faults.putAll(others.faults(rig, name));
    }

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_workshops_are_looked_at(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            see(rig, "list", new Route.Workshops(0));
            see(rig, "list-next", new Route.Workshops(Sought.ALL.at(Span.NEXT_WEEK), 0));
            see(rig, "list-later", new Route.Workshops(Sought.ALL.at(Span.LATER), 0));
            see(rig, "narrow", new BookRoute.Narrow(Sought.ALL.at(Span.THIS_WEEK), 0));
            see(rig, "session", new BookRoute.OneSession(town.today));
            see(rig, "session-full", new BookRoute.OneSession(town.full));
            see(rig, "session-moved", new BookRoute.OneSession(town.moved));
            see(rig, "session-cancelled", new BookRoute.OneSession(town.cancelled));
            see(rig, "session-elsewhere", new BookRoute.OneSession(new SessionId("ailleurs")));
            see(rig, "session-gone", new BookRoute.OneSession(new SessionId("rien")));
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_a_seat_is_booked(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            see(rig, "book-before", new BookRoute.Book(town.today));
            hit(rig, "En savoir plus");
            look(rig, "book-more");
            hit(rig, "Continuer");
            look(rig, "book-name");
            hit(rig, "Continuer");
            look(rig, "book-noname");
            type(rig, "FATIMA");
            look(rig, "book-named");
            hit(rig, "Continuer");
            look(rig, "book-phone");
            type(rig, "0612");
            hit(rig, "Continuer");
            look(rig, "book-nophone");
            type(rig, "345678");
            hit(rig, "Continuer");
            look(rig, "book-review");
            hit(rig, "Une place de plus");
            hit(rig, "Une place de plus");
            look(rig, "book-most");
            hit(rig, "Réserver nos 2 places");
            look(rig, "book-done");
            hit(rig, "Imprimer");
            look(rig, "book-printed");
            show(rig, new BookRoute.Book(town.today));
            look(rig, "book-same");
            through(rig, town.full, "Attendre une place");
            look(rig, "book-waits");
            through(rig, town.next, "Réserver ma place");
            show(rig, new BookRoute.Book(town.moved));
            look(rig, "book-enough");
        }
        assertEquals(Map.of(), faults);
    }

    private static void through(ScreenRig rig, SessionId session, String go) {
        show(rig, new BookRoute.Book(session));
        hit(rig, "Continuer");
        type(rig, "ALI");
        hit(rig, "Continuer");
        hit(rig, "Sans téléphone");
        hit(rig, go);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_when_the_seat_went_meanwhile(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            show(rig, new BookRoute.Book(town.moved));
            hit(rig, "Continuer");
            type(rig, "ALI");
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            hit(rig, "Une place de plus");
            hit(rig, "Réserver nos 2 places");
            look(rig, "book-left");
            town.book(town.moved, "P.", false);
            hit(rig, "Prendre 1 place");
            look(rig, "book-full");
            town.team().planning().cancel(town.moved);
            hit(rig, "Attendre une place");
            look(rig, "book-notopen");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_a_booking_is_looked_at(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var code = town.book(town.today, "Awa", false).value();
            see(rig, "mine", new BookRoute.Mine());
            type(rig, code.substring(0, 4));
            look(rig, "mine-typing");
            hit(rig, "Voir ma réservation");
            look(rig, "mine-short");
            type(rig, code.substring(4));
            hit(rig, "Voir ma réservation");
            look(rig, "mine-found");
            hit(rig, "Annuler ma place");
            look(rig, "mine-sure");
            hit(rig, "Oui, annuler ma place");
            look(rig, "mine-cancelled");
            hit(rig, "J’ai changé d’avis");
            hit(rig, "Je suis là");
            look(rig, "mine-arrived");
            find(rig, code, "mine-here");
            find(rig, town.book(town.full, "Li", true).value(), "mine-waits");
            find(rig, town.book(town.moved, "Zoé", false).value(), "mine-moved");
            show(rig, new BookRoute.Mine());
            for (var slip = 0; slip < 3; slip++) {
                type(rig, "222222");
                hit(rig, "Voir ma réservation");
            }
            look(rig, "mine-wait");
        }
        assertEquals(Map.of(), faults);
    }

    private void find(ScreenRig rig, String code, String name) {
        show(rig, new BookRoute.Mine());
        type(rig, code);
        hit(rig, "Voir ma réservation");
        look(rig, name);
    }
}
