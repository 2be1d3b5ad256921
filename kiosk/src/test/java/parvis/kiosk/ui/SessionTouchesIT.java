package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.ScreenRig.Size;

/// How many touches the team's work with sessions takes, counted on the real screens over the real files; and what
/// is in the files after them.
final class SessionTouchesIT extends SessionHand {
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
            var rig = rig(Size.PORTRAIT, town);
            // The key goes while the door still stands open, as at midnight; then the door asks for the day's code.
            town.files.rig.lock();
            nobodyIsNamed(rig, town);
            town.team().custody().forget();
            nobodyIsNamed(rig, town).forEach(said -> assertTrue(said.contains("Espace de l’équipe"), said));
        }
    }

    private static List<String> nobodyIsNamed(ScreenRig rig, SessionTown town) {
        var all = new ArrayList<String>();
        for (var route : List.of(
                new SessionRoute.OneSession(town.full),
                new SessionRoute.Presence(town.today),
                new SessionRoute.Tell(Optional.empty()),
                new SessionRoute.OneBooking(town.today, town.fatou))) {
            rig.show(route);
            var said = said(rig);
            for (var name : List.of("Fatou", "Moussa", "Karim", "Zoé", "06 ")) {
                assertFalse(said.contains(name), said);
            }
            all.add(said);
        }
        return all;
    }
}
