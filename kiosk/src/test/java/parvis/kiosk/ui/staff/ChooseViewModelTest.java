package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.FakeEntryLog;
import parvis.kiosk.Samples;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.ChooseViewModel.Kind;
import parvis.kiosk.ui.staff.ChooseViewModel.Step;

final class ChooseViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T13:32:00Z"), ZoneId.of("Europe/Paris"));
    private final Navigator navigator = new Navigator();
    private final FakeEntryLog log = new FakeEntryLog();
    private final List<RecoverySheet> sheets = new ArrayList<>();

    @Test
    void E14_a_first_team_chooses_its_codes_twice_and_gets_its_sheet() {
        var door = door(FakeCustody.unfounded());
        var model = model(Kind.FOUND, door);
        model.go();
        type(model, "court");
        assertEquals(Step.DAY, model.state().get().step());
        assertEquals("C’est trop court\u202f: il faut dix lettres ou chiffres, ou quatre mots.", line(model));
        for (int i = 0; i < 5; i++) {
            model.erase();
        }
        type(model, "Un deux trois soleil");
        type(model, "un deux trois lune");
        assertEquals(Step.DAY, model.state().get().step());
        assertEquals("Les deux n’étaient pas les mêmes. Choisissez le code encore une fois.", line(model));
        type(model, "Un deux trois soleil");
        type(model, "un DEUX trois soleil");
        assertEquals(Step.SHORT, model.state().get().step());
        type(model, "123");
        assertEquals("Il en faut quatre.", line(model));
        type(model, "4");
        assertEquals("C’est trop facile à deviner. Choisissez d’autres chiffres.", line(model));
        type(model, "2580");
        assertInstanceOf(EntryRoute.Sheet.class, navigator.here());
        assertEquals(1, sheets.size());
        assertTrue(door.isOpen(clock.instant()));
        assertEquals(EntryLog.Event.FOUNDED, log.lines(1).getFirst().event());
    }

    @Test
    void codes_are_changed_by_who_knows_the_present_one() {
        var custody = new FakeCustody();
        var model = model(Kind.CHANGE, door(custody));
        model.go();
        type(model, "je ne sais pas du tout");
        choose(model);
        assertEquals(Step.PROOF, model.state().get().step());
        assertEquals("Ce n’est pas le code du jour. Essayez encore.", line(model));
        type(model, Samples.DAY_CODE);
        choose(model);
        assertEquals(new EntryRoute.Codes(true), navigator.here());
        assertTrue(custody.unlocks("2580"));
        assertTrue(custody.open("un deux trois soleil", clock.instant()));
    }

    @Test
    void a_forgotten_code_is_replaced_by_the_sheet_which_is_then_another() {
        var model = model(Kind.RECOVER, door(FakeCustody.locked()));
        model.go();
        type(model, FakeCustody.SHEET.toLowerCase(java.util.Locale.ROOT));
        choose(model);
        assertInstanceOf(EntryRoute.Sheet.class, navigator.here());
        assertEquals(1, sheets.size());
        assertEquals(EntryLog.Event.RECOVERED, log.lines(1).getFirst().event());
    }

    @Test
    void one_starts_over_a_day_after_asking_and_a_right_code_in_between_undoes_it() {
        var door = door(FakeCustody.locked());
        door.askToStartOver(clock.instant());
        clock.pass(Duration.ofHours(23));
        var early = model(Kind.START_OVER, door);
        early.go();
        choose(early);
        assertTrue(sheets.isEmpty());
        clock.pass(Duration.ofHours(1));
        door.enter(Samples.DAY_CODE, clock.instant());
        assertTrue(door.startOverLeft(clock.instant()).isEmpty());
        door.askToStartOver(clock.instant());
        clock.pass(Duration.ofHours(24));
        var model = model(Kind.START_OVER, door);
        model.go();
        choose(model);
        assertEquals(1, sheets.size());
        assertEquals(EntryLog.Event.STARTED_OVER, log.lines(1).getFirst().event());
    }

    private StaffDoor door(FakeCustody custody) {
        return new StaffDoor(custody, log, StaffDoor.AMONG_THE_PUBLIC);
    }

    private ChooseViewModel model(Kind kind, StaffDoor door) {
        return new ChooseViewModel(kind, door, clock, new AtOnce(), navigator, Texts.french(), sheets::add);
    }

    private static void choose(ChooseViewModel model) {
        type(model, "un deux trois soleil");
        type(model, "un deux trois soleil");
        type(model, "2580");
    }

    private static void type(ChooseViewModel model, String characters) {
        characters.chars().forEach(character -> model.type(Character.toString(character)));
        model.go();
    }

    private static String line(ChooseViewModel model) {
        return model.state().get().line();
    }
}
