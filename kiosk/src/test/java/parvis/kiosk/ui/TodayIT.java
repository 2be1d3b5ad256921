package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.Samples;
import parvis.kiosk.SessionTown;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.ServiceId;

/// *Accueil du jour* over the real files of the sessions, in every size: the counters and, beside them, what comes
/// next.
final class TodayIT extends SessionHand {
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_next_session_stands_beside_the_counters_and_nothing_is_cut_short(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            assertTrue(said(rig).contains("Écrire un e-mail"), said(rig));
            assertTrue(said(rig).contains("aujourd’hui, 14 h à 15 h 30"), said(rig));
            assertTrue(
                    said(rig).contains(size.equals(Size.DESK) ? "5 inscrits, il reste 3 places" : "Il reste 3 places"),
                    said(rig));
            look(rig, "today");
            press(rig, "CCAS\u202f: une personne de plus");
            look(rig, "today-counted");
            press(rig, "Nouveau cette année");
            look(rig, "today-marked");
            rig.counter.bursts.add(new Burst(
                    1,
                    Samples.NOW.minusSeconds(90),
                    Samples.NOW,
                    Dimensions.of(Samples.HERE, new ActivityId("reception")).withService(new ServiceId("ccas")),
                    40));
            rig.show(new EntryRoute.Day());
            look(rig, "today-burst");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void once_it_is_closed_or_over_the_one_after_it_is_shown(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new SessionRoute.Presence(town.today));
            press(rig, "Tous présents");
            press(rig, "Fermer la séance");
            rig.show(new EntryRoute.Day());
            assertTrue(said(rig).contains("Mon téléphone, pas à pas"), said(rig));
            assertTrue(
                    said(rig)
                            .contains(
                                    size.equals(Size.DESK)
                                            ? "Complet, 4 inscrits, 2 personnes attendent"
                                            : "Complet, 2 attendent"),
                    said(rig));
            look(rig, "today-tomorrow");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_title_as_long_as_the_plan_allows_cuts_nothing_short(Size size) {
        var longest = "Mes papiers et mes démarches en ligne avec la maison de la justice et du droit x";
        assertEquals(80, longest.length());
        try (var town = new SessionTown(folder)) {
            town.session(longest, "2026-11-24T13:30", 8);
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            press(rig, "CCAS\u202f: une personne de plus");
            look(rig, "today-long-title");
            assertTrue(said(rig).contains("78 personnes aujourd’hui"), said(rig));
            var shown = size.equals(Size.LANDSCAPE) ? "Mes papiers et mes démarches en ligne…" : longest;
            assertTrue(said(rig).contains(shown), said(rig));
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_days_total_is_said_beside_a_session(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            press(rig, "CCAS\u202f: une personne de plus");
            assertTrue(said(rig).contains("78 personnes aujourd’hui"), said(rig));
            press(rig, "Nouveau cette année");
            assertTrue(said(rig).contains("78 personnes aujourd’hui"), "under an answer of two lines too");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void from_here_a_booking_is_two_touches_and_the_name_and_the_sheet_is_one(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            press(rig, "Réserver");
            type(rig, "AWA");
            press(rig, "Réserver la place");
            assertEquals(2, touches);
            assertEquals(6, town.files.rig.now(town.today).taken());
            rig.show(new EntryRoute.Day());
            press(rig, "Feuille de présence");
            assertEquals(new SessionRoute.Presence(town.today), rig.navigator.here());
            press(rig, "Retour");
            assertEquals(new EntryRoute.Day(), rig.navigator.here());
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void from_here_an_accompaniment_is_three_touches(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            press(rig, size.equals(Size.LANDSCAPE) ? "Démarche" : "Un accompagnement");
            assertInstanceOf(RecordRoute.Accompaniment.class, rig.navigator.here());
            press(rig, "Caf");
            press(rig, "de 30 à 60 minutes");
            assertTrue(said(rig).contains("C’est compté"), said(rig));
            assertEquals(3, touches);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void what_was_counted_is_taken_back_after_a_look_at_another_screen(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Day());
            press(rig, "CCAS\u202f: une personne de plus");
            press(rig, "Maison de quartier\u202f: une personne de plus");
            press(rig, "Feuille de présence");
            press(rig, "Retour");
            press(rig, "Annuler le dernier");
            assertTrue(said(rig).contains("Annulé : Maison de quartier."), said(rig));
            press(rig, "Annuler le dernier");
            assertTrue(said(rig).contains("Annulé : CCAS."), said(rig));
            assertTrue(rig.counter.touches.isEmpty());
            press(rig, "CCAS\u202f: une personne de plus");
            press(rig, "Verrouiller");
            rig.show(new EntryRoute.Day());
            var controls = new ArrayList<String>();
            ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                    .map(one -> one.getAccessibleText())
                    .collect(java.util.stream.Collectors.toCollection(() -> controls)));
            assertTrue(!controls.contains("Annuler le dernier"), "whoever comes next takes nothing back");
        }
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens/team", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
