package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.SessionTown;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.Person;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.SessionId;

/// How many touches the team's work with sessions takes, counted on the real screens over the real files; and what
/// is in the files after them.
final class SessionTouchesIT {
    @TempDir
    Path folder;

    private int touches;

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_booking_is_three_touches_and_the_name(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new SessionRoute.Sessions(0));
            press(rig, "Écrire un e-mail. 5 inscrits, il reste 3 places");
            press(rig, "Réserver");
            type(rig, "AWA");
            press(rig, "Réserver la place");
            assertEquals(3, touches);
            assertTrue(Scenery.said(rig.shell.root()).contains("C’est réservé"));
            assertEquals(6, town.files.rig.now(town.today).taken());
            assertTrue(names(town, town.today).contains("Awa"));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_presence_of_eight_people_is_ten_touches_at_most(Size size) {
        try (var town = new SessionTown(folder)) {
            var session = town.session("Huit à la fois", "2026-11-24T13:30", 8);
            var people = List.of("Aline", "Boris", "Chloé", "Driss", "Elsa", "Farid", "Gina", "Hugo");
            people.forEach(name -> town.book(session, name, 1, ""));
            var rig = rig(size, town);
            rig.show(new SessionRoute.OneSession(session));
            press(rig, "Feuille de présence");
            people.forEach(name -> press(rig, name));
            press(rig, "Fermer la séance");
            assertEquals(10, touches);
            assertEquals("{held=1, minutes=90, people=8, seats=8}", town.files.said(session));
        }
    }

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
            assertTrue(said(rig).contains("Compte pour DRO-R2, DRO-I3"), said(rig));
            press(rig, "Fermer la séance");
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
            press(rig, "Imprimer le billet");
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

    @ParameterizedTest
    @MethodSource("sizes")
    void a_rhythm_is_planned_from_a_title_and_three_choices_and_holidays_are_left_out(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new SessionRoute.Workshops(0));
            press(rig, "Nouvel atelier");
            press(rig, "Titre. à écrire");
            type(rig, "PHOTOS");
            press(rig, "Garder");
            press(rig, "Choisir les dates");
            press(rig, "Rythme. une seule fois");
            press(rig, "chaque semaine");
            press(rig, "Planifier 9 séances");
            var planned =
                    town.files.rig.planning().between(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1)).stream()
                            .filter(session -> session.title().equals("Photos"))
                            .map(session -> session.start().toLocalDate().toString())
                            .toList();
            assertEquals(
                    List.of(
                            "2026-12-01",
                            "2026-12-08",
                            "2026-12-15",
                            "2027-01-05",
                            "2027-01-12",
                            "2027-01-19",
                            "2027-01-26",
                            "2027-02-02",
                            "2027-02-09"),
                    planned);
            press(rig, "Annuler ces dates");
            assertTrue(said(rig).contains("9 séances sont retirées"), said(rig));
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

    private static void times(int count, Runnable touch) {
        for (int time = 0; time < count; time++) {
            touch.run();
        }
    }

    @Test
    void E22_a_real_keyboard_writes_and_books_without_a_touch() {
        try (var town = new SessionTown(folder)) {
            var rig = rig(Size.DESK, town);
            rig.show(new SessionRoute.Book(town.today));
            strike(rig, "zoé d’arc");
            ScreenRig.onFx(() -> {
                key(rig, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                rig.layOut();
                return true;
            });
            assertTrue(names(town, town.today).contains("Zoé D’Arc"));
        }
    }

    @Test
    void names_are_shown_only_while_the_key_is_open() {
        try (var town = new SessionTown(folder)) {
            town.files.rig.lock();
            var rig = rig(Size.PORTRAIT, town);
            for (var route : List.of(
                    new SessionRoute.OneSession(town.full),
                    new SessionRoute.Presence(town.today),
                    new SessionRoute.Tell(Optional.empty()),
                    new SessionRoute.OneBooking(town.today, town.fatou))) {
                rig.show(route);
                var said = said(rig);
                assertTrue(said.contains("sous clé"), said);
                for (var name : List.of("Fatou", "Moussa", "Karim", "Zoé", "06 ")) {
                    assertFalse(said.contains(name), said);
                }
            }
        }
    }

    private static List<String> names(SessionTown town, SessionId session) {
        return town.files.rig.bookings().roster(session).lines().stream()
                .flatMap(line -> line.person().stream())
                .map(Person::name)
                .toList();
    }

    private static ScreenRig rig(Size size, SessionTown town) {
        return new ScreenRig(size, Optional.of(SessionTown.catalogue()), town.team());
    }

    private static String said(ScreenRig rig) {
        return ScreenRig.onFx(() -> String.join(" | ", Scenery.said(rig.shell.root()))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' '));
    }

    private void press(ScreenRig rig, String spoken) {
        touches++;
        ScreenRig.onFx(() -> {
            assertTrue(
                    Scenery.pressables(rig.shell.root()).anyMatch(one -> spoken.equals(one.getAccessibleText())),
                    () -> "not on the screen: " + spoken);
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private static void type(ScreenRig rig, String keys) {
        keys.chars()
                .forEach(key -> ScreenRig.onFx(() -> {
                    rig.press(Character.toString(key));
                    rig.layOut();
                    return true;
                }));
    }

    private static void strike(ScreenRig rig, String text) {
        text.chars()
                .forEach(character -> ScreenRig.onFx(() -> {
                    key(rig, KeyEvent.KEY_TYPED, Character.toString(character), KeyCode.UNDEFINED);
                    return true;
                }));
    }

    private static void key(ScreenRig rig, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        var scene = rig.shell.scene();
        Event.fireEvent(scene, new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
