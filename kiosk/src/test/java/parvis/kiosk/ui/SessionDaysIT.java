package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.SessionTown;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;

/// The days of a desk, on the real session screens over the real files: what they leave in the files.
final class SessionDaysIT extends SessionHand {
    @Test
    void E3_who_came_beside_is_counted_and_said_and_a_change_after_the_closing_corrects() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.Presence(town.today));
            press(rig, "Tous présents");
            for (int person = 0; person < 5; person++) {
                press(rig, "Venus sans réservation\u202f: un de plus");
            }
            press(rig, "Repartis faute de place\u202f: un de plus");
            press(rig, "Nouveaux cette année\u202f: un de plus");
            assertTrue(said(rig).contains("2 de plus que de places"), said(rig));
            assertTrue(said(rig).contains("Compte pour DRO-R2, DRO-I3."), said(rig));
            press(rig, "Fermer la séance");
            assertTrue(said(rig).contains("Compte pour : Ateliers numériques proposés"), said(rig));
            assertEquals(
                    "{held=1, minutes=90, newcomers=1, people=10, seats=8, turnedAway=1}", town.files.said(town.today));
            press(rig, "Jean-Paul. présent");
            assertEquals(
                    "{held=1, minutes=90, newcomers=1, people=9, seats=8, turnedAway=1}", town.files.said(town.today));
            press(rig, "Rouvrir la séance");
            assertEquals("{}", town.files.said(town.today));
        }
    }

    @Test
    void E4_a_group_is_one_gesture_and_one_number() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.Book(town.empty));
            type(rig, "LES");
            press(rig, "Un groupe\u202f?");
            for (int seat = 1; seat < 6; seat++) {
                press(rig, "Une place de plus");
            }
            press(rig, "Réserver la place");
            var booking = town.files
                    .rig
                    .bookings()
                    .roster(town.empty)
                    .lines()
                    .getFirst()
                    .booking();
            assertEquals(6, booking.seats());
            assertTrue(booking.group());
        }
    }

    @Test
    void E5_cancelling_a_session_names_how_many_people_it_concerns_and_leads_to_who_must_be_told() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.OneSession(town.full));
            press(rig, "Annuler la séance entière");
            assertTrue(said(rig).contains("6 personnes sont concernées"), said(rig));
            press(rig, "Annuler la séance pour 6 personnes");
            assertEquals(
                    PlannedSession.State.CANCELLED,
                    town.files.rig.now(town.full).state());
            assertInstanceOf(SessionRoute.Tell.class, rig.navigator.here());
            assertTrue(said(rig).contains("01 44 55 66 77"), said(rig));
            press(rig, "Zoé\u202f: prévenu");
            assertFalse(said(rig).contains("Zoé"), said(rig));
            press(rig, "Rétablir la séance");
            assertEquals(
                    PlannedSession.State.PLANNED, town.files.rig.now(town.full).state());
        }
    }

    @Test
    void E5_giving_one_seat_back_says_who_did_and_who_waited_is_to_be_called() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.OneSession(town.full));
            press(rig, "Zoé");
            press(rig, "Annuler cette place");
            press(rig, "La personne ne vient pas");
            assertTrue(said(rig).contains("à la demande de la personne"), said(rig));
            assertTrue(said(rig).contains("1 personne qui attendait a maintenant une place"), said(rig));
            press(rig, "Qui prévenir");
            assertTrue(said(rig).contains("06 77 88 99 00"), said(rig));
            assertEquals(
                    PlannedSession.State.PLANNED, town.files.rig.now(town.full).state());
        }
    }

    @Test
    void D9_a_lost_code_is_replaced_for_who_says_a_name() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.Find());
            type(rig, "FATO");
            press(rig, "Fatou. Écrire un e-mail, aujourd’hui à 14\u00a0h");
            press(rig, "Nouveau code");
            press(rig, "Imprimer le ticket");
            var slip = (Paper.Slip) town.printer.papers.getFirst();
            var found = parvis.kiosk.booking.BookingCode.typed(slip.code().orElseThrow())
                    .flatMap(town.files.rig.bookings()::byCode);
            assertEquals(Optional.of(town.fatou), found.map(Booking::id));
        }
    }

    @Test
    void E7_the_closing_asks_what_the_activity_asks_and_says_what_it_counts_for() {
        try (var town = new SessionTown(folder)) {
            var planning = town.files.rig.planning();
            var id = planning.freshId("Rentrée des familles");
            var details = Details.of(new ActivityId("family-information"));
            planning.keep(new Workshop(id, "Rentrée des familles", 60, 30, details));
            var session = planning.plan(id, List.of(LocalDateTime.parse("2026-11-24T14:15")))
                    .getFirst()
                    .id();
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.Presence(session));
            times(7, () -> press(rig, "Venus sans réservation\u202f: un de plus"));
            times(4, () -> press(rig, "Familles\u202f: un de plus"));
            times(2, () -> press(rig, "Dont nouvelles familles\u202f: un de plus"));
            assertTrue(said(rig).contains("Compte pour"), said(rig));
            press(rig, "Fermer la séance");
            assertEquals("{families=4, held=1, newFamilies=2, people=7}", town.files.said(session));
        }
    }

    @Test
    void D10_a_move_says_how_many_must_be_told_and_leads_to_their_numbers() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.OneSession(town.full));
            press(rig, "Déplacer ou changer");
            press(rig, "Heure\u202f: plus");
            assertTrue(said(rig).contains("6 personnes seront à prévenir"), said(rig));
            press(rig, "Garder ces changements");
            assertTrue(said(rig).contains("Nouvel horaire : demain à 10 h 15"), said(rig));
            assertTrue(said(rig).contains("06 77 88 99 00"), said(rig));
        }
    }

    @Test
    void D8_a_full_session_offers_to_wait_or_a_chair_and_says_how_many_too_many() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            rig.show(new SessionRoute.Book(town.full));
            type(rig, "LI");
            press(rig, "Réserver la place");
            press(rig, "Ajouter une chaise");
            assertTrue(said(rig).contains("1 personne de plus que de places"), said(rig));
            press(rig, "Retirer");
            assertEquals(4, town.files.rig.now(town.full).taken());
        }
    }
}
