package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.ServiceId;

/// The staff's screens at work, in every size: after touches, with something to judge, with something to confirm.
final class StaffScreensIT {
    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_staff_are_at_work(Size size) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        var rig = new ScreenRig(size);
        var ccas = Dimensions.of(Samples.HERE, new ActivityId("reception")).withService(new ServiceId("ccas"));

        rig.show(new EntryRoute.Day());
        act(rig, "Maison de quartier\u202f: une personne de plus");
        look(rig, "staff-day-touched", faults);
        act(rig, "Nouveau cette année");
        look(rig, "staff-day-marked", faults);
        assertEquals(1, rig.counter.touches.size());

        rig.counter.bursts.add(new Burst(1, Samples.NOW.minusSeconds(90), Samples.NOW, ccas, 40));
        rig.show(new EntryRoute.Day());
        look(rig, "staff-day-burst", faults);
        act(rig, "Retirer");
        assertEquals(List.of(), rig.counter.bursts);

        wrongCodes(rig);
        look(rig, "staff-code-waits", faults);
        rig.clock.pass(Duration.ofMinutes(1));
        rig.show(new Route.Home());
        rig.show(new EntryRoute.Day());
        look(rig, "staff-day-tries", faults);

        rig.show(new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
        for (int time = 0; time < 4; time++) {
            act(rig, "Maison de quartier\u202f: une personne de moins");
            act(rig, "CCAS\u202f: une personne de plus");
        }
        act(rig, "Écrivain public\u202f: une personne de plus");
        look(rig, "staff-correction-changed", faults);
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void there_is_only_the_code_once_the_public_has_the_screen(Size size) {
        var rig = new ScreenRig(size);
        rig.show(new EntryRoute.Day());
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.navigator.go(new EntryRoute.Day());
            rig.layOut();
            rig.press("Effacer");
            rig.navigator.home();
            rig.navigator.go(new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
            rig.layOut();
            rig.press("Effacer");
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_screen_locks_by_itself(Size size) {
        var rig = new ScreenRig(size);
        rig.show(new EntryRoute.Day());
        rig.clock.pass(Duration.ofSeconds(60));
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            return true;
        });
        assertInstanceOf(Route.Attract.class, rig.navigator.here());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_door_fits_from_the_first_choice_of_codes_to_the_forgotten_one(Size size) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        var rig = new ScreenRig(size, FakeCustody.unfounded());
        go(rig, new EntryRoute.Code());
        look(rig, "door-first", faults);
        act(rig, "Commencer");
        look(rig, "door-first-day", faults);
        type(rig, "UN DEUX TROIS SOLEIL");
        look(rig, "door-first-typed", faults);
        act(rig, "Montrer ou cacher ce qui est tapé");
        look(rig, "door-first-shown", faults);
        act(rig, "Suite");
        type(rig, "UN DEUX TROIS SOLEIL");
        act(rig, "Suite");
        type(rig, "2580");
        look(rig, "door-first-short", faults);
        act(rig, "Suite");
        look(rig, "door-sheet", faults);
        act(rig, "Je l’ai, continuer");
        act(rig, "Codes de l’équipe");
        look(rig, "door-codes", faults);
        act(rig, "Changer les codes. Le code du jour et les quatre chiffres");
        look(rig, "door-change", faults);
        go(rig, new EntryRoute.Log(0));
        look(rig, "door-log", faults);
        act(rig, "Verrouiller");

        var morning = new ScreenRig(size, FakeCustody.locked());
        go(morning, new EntryRoute.Code());
        look(morning, "door-day", faults);
        go(morning, new EntryRoute.Forgotten());
        look(morning, "door-forgotten", faults);
        go(morning, new EntryRoute.StartOver());
        look(morning, "door-over", faults);
        act(morning, "Demander à tout recommencer");
        go(morning, new EntryRoute.StartOver());
        look(morning, "door-over-asked", faults);
        go(morning, new EntryRoute.Recover());
        look(morning, "door-recover", faults);
        act(morning, "Commencer");
        look(morning, "door-recover-words", faults);
        assertEquals(Map.of(), faults);
    }

    private static void go(ScreenRig rig, Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(route);
            rig.layOut();
            return true;
        });
    }

    private static void type(ScreenRig rig, String keys) {
        keys.chars().forEach(key -> act(rig, key == ' ' ? "Espace" : Character.toString(key)));
    }

    private static void wrongCodes(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(new EntryRoute.Code());
            rig.layOut();
            for (int time = 0; time < 3; time++) {
                rig.press("0");
                rig.press("Ouvrir");
            }
            rig.layOut();
            return true;
        });
    }

    private static void act(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private static void look(ScreenRig rig, String name, Map<String, List<String>> faults) {
        rig.keep(Path.of("target/screens", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
