package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.FakeEntryLog;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

final class TodayViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T13:32:00Z"), ZoneId.of("Europe/Paris"));
    private final FakeStaffBooks books = new FakeStaffBooks();
    private final StaffDoor door = new StaffDoor(new FakeCustody(), new FakeEntryLog(), StaffDoor.AMONG_THE_PUBLIC);
    private final Navigator navigator = new Navigator();
    private final Trail trail = new Trail();
    private final List<Chime.Note> heard = new ArrayList<>();
    private final Chime chime = heard::add;

    private TodayViewModel model() {
        door.enter(Samples.STAFF_CODE, clock.instant());
        navigator.go(new EntryRoute.Day());
        return new TodayViewModel(
                books, door, clock, new AtOnce(), navigator, Texts.french(), trail, new Answers(chime, "help"));
    }

    @Test
    void counts_a_touch_at_its_desk() {
        var model = model();
        model.plusOne(FakeStaffBooks.CCAS);
        model.plusOne(FakeStaffBooks.CCAS);
        model.plusOne(FakeStaffBooks.CENTRE);
        var state = model.state().get();
        assertEquals(
                List.of("1", "2", "0"),
                state.desks().stream().map(TodayState.Desk::people).toList());
        assertEquals("3 personnes aujourd’hui", state.total());
        assertEquals("Compté\u202f: Centre social, à 14:32.", state.answer().said());
        var hour = state.hours().stream()
                .filter(each -> each.hour() == 14)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L, 2L, 0L), hour.byDesk());
    }

    @Test
    void marks_the_last_touch_as_new_once() {
        var model = model();
        assertFalse(model.state().get().canMark());
        model.plusOne(FakeStaffBooks.CCAS);
        model.newcomer();
        model.newcomer();
        assertEquals("1 nouveau", model.state().get().desks().get(1).newcomers());
        assertEquals(
                "Compté\u202f: CCAS, nouveau cette année.",
                model.state().get().answer().said());
        assertFalse(model.state().get().canMark());
        assertTrue(model.state().get().canUndo());
    }

    @Test
    void takes_the_last_touch_back_then_the_one_before() {
        var model = model();
        model.plusOne(FakeStaffBooks.CENTRE);
        model.plusOne(FakeStaffBooks.CCAS);
        model.undo();
        assertEquals("Annulé\u202f: CCAS.", model.state().get().answer().said());
        model.undo();
        assertEquals(
                "Annulé\u202f: Centre social.", model.state().get().answer().said());
        assertFalse(model.state().get().canUndo());
        model.undo();
        assertEquals("Personne pour l’instant", model.state().get().total());
    }

    @Test
    void says_that_nothing_changed_when_the_disk_did_not_take_it_and_lets_one_try_again() {
        var model = model();
        model.plusOne(FakeStaffBooks.CENTRE);
        books.broken = true;
        model.plusOne(FakeStaffBooks.CENTRE);
        assertTrue(model.state().get().answer().said().startsWith("Rien n’a changé"));
        model.newcomer();
        model.undo();
        assertEquals("1", model.state().get().desks().getFirst().people());
        books.broken = false;
        model.undo();
        assertEquals("0", model.state().get().desks().getFirst().people());
    }

    @Test
    void says_what_is_kept_and_what_was_sent() {
        books.sync = new SyncStatus(true, Optional.of(Instant.parse("2026-11-24T13:30:00Z")), 0, 0, false);
        assertEquals(
                "tout est enregistré · dernier envoi 14:30",
                model().state().get().sync());
        books.sync = new SyncStatus(false, Optional.of(Instant.parse("2026-11-03T13:30:00Z")), 12, 0, false);
        assertEquals(
                "tout est enregistré, 12 relevés à envoyer · dernier envoi mardi 3\u00a0novembre, 14:30",
                model().state().get().sync());
        books.sync = new SyncStatus(false, Optional.empty(), 1, 0, false);
        assertEquals(
                "tout est enregistré, 1 relevé à envoyer · pas encore d’envoi",
                model().state().get().sync());
        books.sync = new SyncStatus(false, Optional.empty(), 1, 1, false);
        assertTrue(model().state().get().sync().startsWith("1 relevé que le serveur ne lit pas"));
        books.sync = new SyncStatus(false, Optional.empty(), 0, 0, true);
        assertTrue(model().state().get().sync().contains("abîmées"));
    }

    @Test
    void shows_what_the_door_saw_apart_from_the_visits() {
        assertEquals(Optional.empty(), model().state().get().passages());
        books.passages.add(new DayCounts.Row(9, FakeStaffBooks.CENTRE.dimensions(), 128, 0));
        assertEquals(
                Optional.of("Porte\u202f: 128 passages"), model().state().get().passages());
        assertEquals("Personne pour l’instant", model().state().get().total());
    }

    @Test
    void lets_staff_judge_a_burst() {
        var at = Instant.parse("2026-11-24T13:02:00Z");
        books.bursts.add(new Burst(1, at, at.plusSeconds(60), FakeStaffBooks.CCAS.dimensions(), 40));
        var model = model();
        assertEquals(
                "40 touches de suite\u202f: CCAS, de 14:02 à 14:03. Un jeu\u202f?",
                model.state().get().burst().orElseThrow());
        model.dropBurst();
        assertEquals(Optional.empty(), model.state().get().burst());
        assertTrue(books.bursts.isEmpty());
        model.keepBurst();
        assertTrue(model.state().get().answer().said().startsWith("Retiré"));
    }

    @Test
    void says_how_often_somebody_tried_the_code_until_staff_saw_it() {
        for (int time = 0; time < 3; time++) {
            door.enter("0", clock.instant());
            clock.pass(Duration.ofMinutes(15));
        }
        var model = model();
        assertEquals(
                "Quelqu’un a essayé 3 codes faux (le dernier\u202f: 15:02).",
                model.state().get().tries().orElseThrow());
        model.triesSeen();
        assertEquals(Optional.empty(), model.state().get().tries());
    }

    @Test
    void locks_by_itself_when_nobody_touched_for_a_minute() {
        var model = model();
        clock.pass(Duration.ofSeconds(50));
        model.touched();
        clock.pass(Duration.ofSeconds(50));
        model.tick(clock.instant());
        assertInstanceOf(EntryRoute.Day.class, navigator.here());
        clock.pass(Duration.ofSeconds(10));
        model.tick(clock.instant());
        assertInstanceOf(Route.Attract.class, navigator.here());
        assertFalse(door.isOpen(clock.instant()));
    }

    @Test
    void leaves_and_locks_in_one_touch() {
        var model = model();
        model.leave();
        assertInstanceOf(Route.Attract.class, navigator.here());
        assertFalse(door.isOpen(clock.instant()));
    }
}
