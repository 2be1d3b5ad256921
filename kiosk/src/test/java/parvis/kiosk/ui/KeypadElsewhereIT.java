package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.RecordTeam;
import parvis.kiosk.Samples;
import parvis.kiosk.SessionTown;
import parvis.kiosk.staff.Chime.Note;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.FakeSpeaker;
import parvis.kiosk.voice.Speaker;

/// A number pad away from *Accueil du jour*: among residents' names, in the practice, and beside the voice, which has a
/// pad of its own on the public's screens.
final class KeypadElsewhereIT {
    private static final KeyCode[] KEYS = {
        KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.ADD, KeyCode.NUMPAD1, KeyCode.NUMPAD0, KeyCode.END, KeyCode.BACK_SPACE
    };

    @TempDir
    Path folder;

    @TempDir
    Path data;

    @Test
    void among_residents_names_it_counts_nothing_and_is_not_heard() {
        try (var town = new SessionTown(folder)) {
            var rig = new ScreenRig(Size.PORTRAIT, Optional.of(SessionTown.catalogue()), town.team());
            var pad = new PadHand(rig);
            rig.show(new EntryRoute.Day());
            var before = town.files.rig.now(town.today);
            for (var route : named(town).entrySet()) {
                pad.go(route.getValue());
                pad.strike(KEYS);
                assertEquals(route.getValue(), rig.navigator.here(), route.getKey());
                assertEquals(Map.of(), rig.counter.touches, route.getKey());
                assertEquals(List.of(), rig.rung, route.getKey());
            }
            assertEquals(before, town.files.rig.now(town.today), "nobody was booked, ticked or taken off");
            pad.go(new EntryRoute.Day());
            pad.strike(KeyCode.NUMPAD2);
            assertEquals(List.of("ccas"), pad.desks(), "back at the counters it counts");
        }
    }

    private static Map<String, Route> named(SessionTown town) {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("session", new SessionRoute.OneSession(town.today));
        routes.put("book", new SessionRoute.Book(town.today));
        routes.put("presence", new SessionRoute.Presence(town.today));
        routes.put("find", new SessionRoute.Find());
        routes.put("tell", new SessionRoute.Tell(Optional.empty()));
        routes.put("cancel", new SessionRoute.Cancel(town.today));
        routes.put("team", new EntryRoute.Home());
        routes.put("correction", new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
        routes.put("accompaniment", new RecordRoute.Accompaniment(Optional.empty()));
        routes.put("lately", ScreenRig.counts(LatelyRoute.Span.DAY, false));
        return routes;
    }

    @Test
    void in_the_practice_it_sounds_and_counts_nothing_for_real() {
        try (var town = new SessionTown(folder)) {
            var rig = new ScreenRig(
                    Size.PORTRAIT,
                    each -> Samples.kiosk(
                            Samples.config(data),
                            Samples.source(Optional.of(SessionTown.catalogue())),
                            each.counter,
                            each.clock,
                            RecordTeam.team(town)));
            var pad = new PadHand(rig);
            rig.show(new EntryRoute.Day());
            pad.strike(KeyCode.NUMPAD1);
            pad.go(new EntryRoute.Home());
            pad.press("S’entraîner");
            pad.press("Commencer l’entraînement");
            pad.go(new EntryRoute.Day());
            rig.rung.clear();
            pad.strike(KeyCode.NUMPAD0, KeyCode.NUMPAD2, KeyCode.NUMPAD2, KeyCode.ADD);
            assertEquals(
                    List.of(new Note.Nothing(), new Note.Counted(2), new Note.Counted(2), new Note.Newcomer()),
                    rig.rung,
                    "what was counted for real is not taken back in the practice");
            assertTrue(pad.said().contains("2 personnes aujourd’hui"), pad.said());
            assertEquals(1, rig.counter.touches.size());
            pad.press("Arrêter l’entraînement");
            pad.go(new EntryRoute.Day());
            pad.strike(KeyCode.NUMPAD0, KeyCode.NUMPAD0);
            assertEquals(List.of(new Note.TakenBack(), new Note.Nothing()), rig.rung.subList(4, 6));
            assertTrue(rig.counter.touches.isEmpty());
        }
    }

    @Test
    void at_the_publics_screens_the_pad_is_the_voices_and_at_the_desk_it_is_the_desks() {
        var rig = new ScreenRig(Size.PORTRAIT);
        var speaker = FakeSpeaker.quick();
        var ear = new Ear(rig, speaker);
        var pad = new PadHand(rig);
        pad.go(new Route.Home());
        pad.strike(KeyCode.MULTIPLY);
        assertTrue(ear.voice.on());
        ear.listen();
        pad.strike(KeyCode.NUMPAD2, KeyCode.NUMPAD6);
        assertTrue(!ear.listen().isEmpty(), "it walks by the pad");
        assertEquals(Map.of(), rig.counter.touches);
        assertEquals(List.of(), rig.rung);
        rig.show(new EntryRoute.Day());
        ear.listen();
        assertTrue(!ear.voice.on(), "it is silent behind the team's door");
        pad.strike(KeyCode.NUMPAD2, KeyCode.MULTIPLY, KeyCode.NUMPAD1, KeyCode.ADD, KeyCode.NUMPAD3);
        assertEquals(List.of("ccas", "maison", "ecrivain"), pad.desks());
        assertEquals(
                List.of(
                        new Note.Counted(2),
                        new Note.Nothing(),
                        new Note.Counted(1),
                        new Note.Newcomer(),
                        new Note.Counted(3)),
                rig.rung);
        assertEquals("", ear.listen());
        assertTrue(!ear.voice.on());
        assertEquals(new EntryRoute.Day(), rig.navigator.here());
    }

    @Test
    void where_nothing_can_speak_a_slip_on_the_pad_and_the_raised_button_do_not_lead_away_from_the_desk() {
        var rig = new ScreenRig(Size.PORTRAIT);
        var speaker = FakeSpeaker.quick();
        speaker.ability = Speaker.Ability.NO_ENGINE;
        var ear = new Ear(rig, speaker);
        var pad = new PadHand(rig);
        rig.show(new EntryRoute.Day());
        pad.strike(KeyCode.NUMPAD1, KeyCode.MULTIPLY);
        ear.press(Command.SPEECH);
        assertEquals(new EntryRoute.Day(), rig.navigator.here());
        pad.strike(KeyCode.NUMPAD1);
        assertEquals(List.of("maison", "maison"), pad.desks());
    }
}
