package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.SessionId;

/// A full presence sheet: whoever takes it sees on each of its pages how many are counted so far, what that counts for,
/// and the button that closes.
final class PresenceSheetIT extends SessionHand {
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    private static SessionId full(SessionTown town) {
        var session = town.session("Mes démarches en ligne, sans stress", "2026-11-24T14:15", 12);
        for (var name : List.of(
                "Aline", "Boris", "Chloé", "Driss", "Elsa", "Jean-Baptiste M.", "Gina", "Hugo", "Inès", "Jules")) {
            town.book(session, name, 1, "");
        }
        town.book(session, "Les amis du Pont Yblon", 2, "0144556677");
        return session;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void E3_the_counts_so_far_what_they_count_for_and_the_closing_are_on_every_page(Size size) {
        try (var town = new SessionTown(folder)) {
            var session = full(town);
            var rig = rig(size, town);
            rig.show(new SessionRoute.Presence(session));
            look(rig, "sheet-open", "Touchez qui est là");
            press(rig, "Tous présents");
            press(rig, "Boris. présent");
            look(rig, "sheet-ticked", "11 personnes", "11 inscrits, 0 sans réservation");
            if (size.equals(Size.LANDSCAPE)) {
                press(rig, "Suite");
                look(rig, "sheet-second", "11 personnes", "11 inscrits, 0 sans réservation");
                press(rig, "Les autres");
            }
            times(3, () -> press(rig, "Venus sans réservation\u202f: un de plus"));
            times(2, () -> press(rig, "Repartis faute de place\u202f: un de plus"));
            times(4, () -> press(rig, "Nouveaux cette année\u202f: un de plus"));
            look(rig, "sheet-numbers", "14 personnes", "2 de plus que de places");
            if (size.equals(Size.LANDSCAPE)) {
                press(rig, "Les inscrits");
                look(rig, "sheet-over", "14 personnes", "2 de plus que de places");
            }
            press(rig, "Fermer la séance");
            assertTrue(said(rig).contains("C’est compté : 14 personnes"), said(rig));
            look(rig, "sheet-closed");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_the_numbers_that_an_activity_asks_fit(Size size) {
        try (var town = new SessionTown(folder)) {
            var planning = town.files.rig.planning();
            var id = planning.freshId("Rentrée des familles");
            planning.keep(
                    new Workshop(id, "Rentrée des familles", 60, 30, Details.of(new ActivityId("family-information"))));
            var session = planning.plan(id, List.of(LocalDateTime.parse("2026-11-24T14:15")))
                    .getFirst()
                    .id();
            town.book(session, "Aline", 1, "");
            var rig = rig(size, town);
            rig.show(new SessionRoute.Presence(session));
            press(rig, "Aline");
            if (size.equals(Size.LANDSCAPE)) {
                press(rig, "Les autres");
            }
            times(2, () -> press(rig, "Dont nouvelles familles\u202f: un de plus"));
            look(rig, "sheet-families", "1 personne");
        }
        assertEquals(Map.of(), faults);
    }

    private void look(ScreenRig rig, String name, String... counts) {
        rig.keep(Path.of("target/screens/team", name + "-" + rig.size.name() + ".png"));
        var said = said(rig);
        for (var count : counts) {
            if (!said.contains(count)) {
                faults.put(name + " does not say " + count, List.of(said));
            }
        }
        if (counts.length > 0 && !(said.contains("Compte pour") && said.contains("Fermer la séance"))) {
            faults.put(name + " hides what counts or the closing", List.of(said));
        }
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
