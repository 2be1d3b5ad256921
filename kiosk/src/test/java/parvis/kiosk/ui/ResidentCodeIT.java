package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.ActivityId;

/// « Ma réservation »: what a code shows, gives back and counts, while the team's key is locked.
final class ResidentCodeIT extends ResidentHand {
    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    private void look(ScreenRig rig, BookingCode code) {
        show(rig, new Route.Coming());
        press(rig, "Ma réservation. J’ai un code");
        type(rig, code.value());
        press(rig, "Voir ma réservation");
    }

    private static Booking booking(ResidentTown town, BookingCode code) {
        return town.team().bookings().byCode(code).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_code_shows_the_session_and_no_name(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            look(rig, town.book(town.today, "Quetzal", false));
            assertTrue(said(rig).contains("Votre place est réservée"), said(rig));
            assertTrue(said(rig).contains("Écrire un e-mail"), said(rig));
            assertTrue(said(rig).contains("mardi 24 novembre, 15 h à 16 h 30"), said(rig));
            assertFalse(said(rig).contains("Quetzal"), said(rig));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void complaint_3_a_seat_is_given_back_after_a_question_and_the_session_stays(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var code = town.book(town.today, "Awa", false);
            look(rig, code);
            hit(rig, "Annuler ma place");
            assertTrue(said(rig).contains("La séance aura lieu sans vous."), said(rig));
            hit(rig, "Non, je garde ma place");
            assertEquals(Booking.State.SEATED, booking(town, code).state());
            hit(rig, "Annuler ma place");
            hit(rig, "Oui, annuler ma place");
            assertEquals(Booking.State.CANCELLED_BY_PERSON, booking(town, code).state());
            assertEquals(5, town.planned(town.today).taken());
        }
    }

    @Test
    void who_changes_their_mind_has_the_seat_back_while_nobody_has_it() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var code = town.book(town.moved, "Awa", false);
            look(rig, code);
            hit(rig, "Annuler ma place");
            hit(rig, "Oui, annuler ma place");
            hit(rig, "J’ai changé d’avis");
            assertTrue(said(rig).contains("Votre place est réservée"), said(rig));
            hit(rig, "Annuler ma place");
            hit(rig, "Oui, annuler ma place");
            town.book(town.moved, "Li", false);
            hit(rig, "J’ai changé d’avis");
            assertTrue(said(rig).contains("Trop tard : une autre personne a la place"), said(rig));
            assertEquals(4, town.planned(town.moved).taken());
        }
    }

    @Test
    void D10_the_code_shows_that_the_session_was_moved_or_cancelled_and_complaint_5_who_cancelled_a_seat() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var moved = town.book(town.moved, "Awa", false);
            look(rig, moved);
            assertTrue(said(rig).contains("Déplacé. Avant : jeudi 26 novembre, 15 h"), said(rig));
            town.team().planning().cancel(town.moved);
            look(rig, moved);
            assertTrue(said(rig).contains("La séance entière est annulée"), said(rig));
            assertFalse(said(rig).contains("Annuler ma place"), said(rig));
            var taken = town.book(town.next, "Li", false);
            town.team().bookings().cancel(booking(town, taken).id(), true);
            look(rig, taken);
            assertTrue(said(rig).contains("L’équipe a annulé votre place. La séance aura lieu."), said(rig));
        }
    }

    @Test
    void who_waits_sees_the_rank_and_who_got_a_seat_is_told_so() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var seated = town.book(town.moved, "Awa", false);
            var waits = town.book(town.moved, "Li", true);
            look(rig, waits);
            assertTrue(said(rig).contains("vous êtes en tête de la liste"), said(rig));
            town.team().bookings().cancel(booking(town, seated).id(), false);
            look(rig, waits);
            assertTrue(said(rig).contains("Votre place est réservée"), said(rig));
        }
    }

    @Test
    void D6_wrong_codes_are_answered_alike_slow_down_and_the_team_hears_of_it() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var right = town.book(town.today, "Awa", false);
            for (var wrong : List.of("222222", "ZZZZZZ")) {
                look(rig, new BookingCode(wrong));
                assertTrue(said(rig).contains("Aucune réservation avec ce code."), said(rig));
            }
            look(rig, new BookingCode("333333"));
            assertTrue(said(rig).contains("Attendez 5 secondes."), said(rig));
            look(rig, right);
            assertTrue(said(rig).contains("Attendez 5 secondes."), "not even a right one is looked at: " + said(rig));
            leave(rig);
            look(rig, right);
            assertTrue(said(rig).contains("Attendez 5 secondes."), "another visitor is no way round: " + said(rig));
            pass(rig, Duration.ofSeconds(3));
            assertTrue(said(rig).contains("Attendez 2 secondes."), said(rig));
            pass(rig, Duration.ofSeconds(2));
            press(rig, "Voir ma réservation");
            assertTrue(said(rig).contains("Votre place est réservée"), said(rig));
            for (var slip = 0; slip < 8; slip++) {
                pass(rig, Duration.ofSeconds(61));
                look(rig, new BookingCode("444444"));
            }
            assertTrue(
                    town.team().entries().lines(10).stream().anyMatch(line -> line.event() == EntryLog.Event.GUESSED));
        }
    }

    @Test
    void who_comes_says_so_by_the_code_and_is_counted_and_ticked_once() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var code = town.book(town.today, "Awa", false);
            look(rig, code);
            hit(rig, "Je suis là");
            assertTrue(said(rig).contains("Bienvenue, c’est noté"), said(rig));
            look(rig, code);
            assertFalse(said(rig).contains("Je suis là"), said(rig));
            assertTrue(said(rig).contains("Votre arrivée est notée."), said(rig));
            assertEquals(OptionalInt.of(1), booking(town, code).present());
            var visits = town.counter().today().rows().stream()
                    .filter(row -> row.dimensions().activity().equals(new ActivityId("reception")))
                    .filter(row -> row.dimensions().session().isPresent())
                    .mapToLong(row -> row.people())
                    .sum();
            assertEquals(1, visits);
        }
    }

    @Test
    void nobody_arrives_the_day_before_nor_from_the_waiting_list() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            look(rig, town.book(town.next, "Awa", false));
            assertFalse(said(rig).contains("Je suis là"), said(rig));
            look(rig, town.book(town.full, "Li", true));
            assertFalse(said(rig).contains("Je suis là"), said(rig));
        }
    }

    @Test
    void what_was_typed_of_a_code_is_gone_with_its_screen() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Mine());
            type(rig, "GHJK");
            assertTrue(said(rig).contains("GHJ K_"), said(rig));
            show(rig, new Route.Home());
            show(rig, new BookRoute.Mine());
            assertFalse(said(rig).contains("GHJ"), said(rig));
        }
    }
}
