package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.booking.Person;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.SessionId;

/// A resident books at the public screen, while the team's key is locked; touches are counted, and what is in the files
/// afterwards is looked at.
final class ResidentBookingIT extends ResidentHand {
    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_booking_from_the_invitation_is_eight_touches_at_most_without_the_letters_of_the_name(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            wake(rig);
            press(rig, "Ateliers");
            press(rig, "Réserver : Écrire un e-mail");
            press(rig, "Continuer");
            type(rig, "FATIMA");
            press(rig, "Continuer");
            press(rig, "Sans téléphone");
            press(rig, "Réserver ma place");
            assertTrue(said(rig).contains("C’est réservé"), said(rig));
            assertTrue(touches <= 8, "touches: " + touches);
            assertEquals(6, town.planned(town.today).taken());
            assertEquals(List.of("Fatima"), names(town, town.today, "Fatima"));
        }
    }

    /// The touch that wakes the terminal counts.
    private void wake(ScreenRig rig) {
        touches++;
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.layOut();
            return true;
        });
    }

    /// Who has that name there, read with the key.
    private static List<String> names(ResidentTown town, SessionId session, String name) {
        town.team().custody().open(Vault.DAY_CODE.value(), town.time.instant());
        var found = town.team().bookings().roster(session).lines().stream()
                .flatMap(line -> line.person().stream())
                .map(Person::name)
                .filter(name::equals)
                .toList();
        town.team().custody().forget();
        return found;
    }

    @Test
    void the_code_on_the_screen_is_the_bookings_and_goes_with_the_date_into_a_telephone() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            book(rig, town.next, "ALI", "Réserver ma place");
            var code = code(rig);
            var booking = town.team().bookings().byCode(code).orElseThrow();
            assertEquals(town.next, booking.session());
            hit(rig, "Imprimer");
            var slip = (Paper.Slip) town.printer.papers.getFirst();
            var calendar = slip.qr().orElseThrow();
            assertTrue(calendar.contains("SUMMARY:Repérer une arnaque"), calendar);
            assertTrue(calendar.contains(code.value().substring(0, 3)), calendar);
            assertFalse(calendar.contains("Ali"), "no name goes into a calendar");
            assertFalse(slip.lines().toString().contains("Ali"), "no name on paper that can be lost");
        }
    }

    @Test
    void D8_a_full_session_is_waited_for_in_one_touch_more_and_the_rank_is_said() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.OneSession(town.full));
            assertTrue(said(rig).contains("D’autres dates, avec des places"), said(rig));
            book(rig, town.full, "ALI", "Attendre une place");
            assertTrue(said(rig).contains("Vous êtes 3e sur la liste"), said(rig));
            assertTrue(said(rig).contains("Sans téléphone, revenez voir ici"), said(rig));
            assertEquals(4, town.planned(town.full).taken());
        }
    }

    @Test
    void complaint_1_the_last_seat_that_went_during_the_steps_is_not_sold_twice() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Book(town.moved));
            hit(rig, "Continuer");
            type(rig, "ALI");
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            town.book(town.moved, "P.", false);
            hit(rig, "Réserver ma place");
            assertTrue(said(rig).contains("Quelqu’un a pris la dernière place"), said(rig));
            assertEquals(4, town.planned(town.moved).taken());
            hit(rig, "Attendre une place");
            assertTrue(said(rig).contains("en tête de la liste"), said(rig));
            assertEquals(1, town.planned(town.moved).waiting());
        }
    }

    @Test
    void three_bookings_a_visit_and_the_next_visitor_has_three_of_their_own() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            book(rig, town.today, "ALI", "Réserver ma place");
            book(rig, town.next, "ALI", "Réserver ma place");
            book(rig, town.full, "ALI", "Attendre une place");
            show(rig, new BookRoute.Book(town.moved));
            assertTrue(said(rig).contains("Vous avez déjà 3 réservations"), said(rig));
            leave(rig);
            book(rig, town.moved, "LI", "Réserver ma place");
            assertTrue(said(rig).contains("C’est réservé"), said(rig));
        }
    }

    @Test
    void nobody_holds_two_bookings_of_one_session_unless_they_are_asked() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            book(rig, town.today, "ALI", "Réserver ma place");
            show(rig, new BookRoute.Book(town.today));
            assertTrue(said(rig).contains("Vous venez de réserver cet atelier"), said(rig));
            hit(rig, "Oui, pour une autre personne");
            hit(rig, "Continuer");
            type(rig, "LI");
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            hit(rig, "Réserver ma place");
            assertEquals(7, town.planned(town.today).taken());
        }
    }

    @Test
    void complaint_7_two_come_together_and_a_group_is_sent_to_the_desk() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            type(rig, "ALI");
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            hit(rig, "Une place de plus");
            hit(rig, "Une place de plus");
            assertTrue(said(rig).contains("2 places au plus. Pour un groupe, demandez à l’accueil."), said(rig));
            hit(rig, "Réserver nos 2 places");
            assertEquals(7, town.planned(town.today).taken());
        }
    }

    @Test
    void W11_all_of_it_is_shown_once_more_and_can_be_changed_before_anything_is_done() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            type(rig, "ALY");
            hit(rig, "Continuer");
            type(rig, "0612345678");
            hit(rig, "Continuer");
            assertTrue(said(rig).contains("Aly | Téléphone | 06 12 34 56 78"), said(rig));
            assertEquals(5, town.planned(town.today).taken(), "nothing is done yet");
            hit(rig, "Prénom. Aly");
            hit(rig, "Effacer");
            type(rig, "I");
            hit(rig, "Continuer");
            hit(rig, "Continuer");
            hit(rig, "Réserver ma place");
            assertEquals(List.of("Ali"), names(town, town.today, "Ali"));
        }
    }

    @Test
    void a_printer_without_paper_holds_nothing_up_and_is_said_in_words() {
        try (var town = new ResidentTown(folder)) {
            town.printer.paper = false;
            var rig = rig(Size.PORTRAIT, town);
            book(rig, town.today, "ALI", "Réserver ma place");
            hit(rig, "Imprimer");
            assertTrue(said(rig).contains("Il n’y a plus de papier. Votre place est gardée"), said(rig));
            town.printer.there = false;
            book(rig, town.next, "ALI", "Réserver ma place");
            assertFalse(said(rig).contains("Imprimer"), "where there is no printer, nothing offers to print");
        }
    }

    @Test
    void before_a_team_has_chosen_its_codes_the_desk_books() {
        try (var town = new ResidentTown(folder)) {
            var rig = new ScreenRig(Size.PORTRAIT, screens -> town.kiosk(screens.clock, town.withoutTeam()));
            show(rig, new BookRoute.OneSession(town.today));
            assertTrue(said(rig).contains("Pour réserver, demandez à l’accueil."), said(rig));
        }
    }

    @Test
    void E18_a_place_that_closes_all_of_a_sudden_takes_no_booking_for_then() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var start = town.planned(town.today).start();
            town.team().closures().close(start.minusMinutes(20), start.plusHours(3));
            show(rig, new Route.Workshops(0));
            assertTrue(said(rig).contains("Lieu fermé à ce moment-là"), said(rig));
            show(rig, new BookRoute.OneSession(town.today));
            assertTrue(said(rig).contains("Le lieu sera fermé à ce moment-là."), said(rig));
            book(rig, town.today, "ALI", "Réserver ma place");
            assertTrue(said(rig).contains("On ne peut plus réserver"), said(rig));
        }
    }
}
