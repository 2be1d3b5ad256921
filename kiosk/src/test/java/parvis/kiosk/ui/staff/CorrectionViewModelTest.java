package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.FakeEntryLog;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

final class CorrectionViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:10:00Z"), ZoneId.of("Europe/Paris"));
    private final FakeStaffBooks books = new FakeStaffBooks();
    private final StaffDoor door = new StaffDoor(new FakeCustody(), new FakeEntryLog(), StaffDoor.AMONG_THE_PUBLIC);
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void monday() {
        books.yesterday = new DayCounts(
                MONDAY,
                List.of(
                        new DayCounts.Row(9, FakeStaffBooks.CENTRE.dimensions(), 20, 2),
                        new DayCounts.Row(10, FakeStaffBooks.CENTRE.dimensions(), 11, 2),
                        new DayCounts.Row(9, FakeStaffBooks.CCAS.dimensions(), 3, 0)),
                List.of());
        door.enter(Samples.STAFF_CODE, clock.instant());
    }

    private CorrectionViewModel model() {
        navigator.go(new EntryRoute.Day());
        navigator.go(new EntryRoute.Correction(MONDAY));
        return new CorrectionViewModel(MONDAY, books, door, clock, new AtOnce(), navigator, Texts.french());
    }

    @Test
    void E6_moves_mondays_visits_from_one_desk_to_another() {
        var model = model();
        assertEquals("lundi 23\u00a0novembre", model.state().get().day());
        for (int time = 0; time < 4; time++) {
            model.people(FakeStaffBooks.CENTRE, -1);
            model.people(FakeStaffBooks.CCAS, 1);
        }
        assertEquals(
                List.of("Déplacer 4 personnes de «\u202fCentre social\u202f» vers «\u202fCCAS\u202f»."),
                model.state().get().sentences());
        model.confirm();
        assertEquals(
                List.of(new Correction.Move(
                        MONDAY, FakeStaffBooks.CENTRE.dimensions(), FakeStaffBooks.CCAS.dimensions(), 4, 0)),
                books.corrections);
        assertTrue(model.state().get().sentences().getFirst().startsWith("C’est corrigé."));
        assertFalse(model.state().get().changed());
    }

    @Test
    void takes_away_and_adds_where_nothing_moves() {
        var model = model();
        model.people(FakeStaffBooks.CENTRE, -1);
        assertEquals(
                List.of("Retirer 1 personne de «\u202fCentre social\u202f»."),
                model.state().get().sentences());
        model.cancel();
        model.people(FakeStaffBooks.FRANCE, 1);
        model.newcomers(FakeStaffBooks.FRANCE, 1);
        assertEquals(
                List.of("Ajouter 1 personne, dont 1 nouvelle, à «\u202fFrance services\u202f»."),
                model.state().get().sentences());
        model.confirm();
        assertEquals(List.of(new Correction.More(MONDAY, FakeStaffBooks.FRANCE.dimensions(), 1, 1)), books.corrections);
    }

    @Test
    void never_goes_below_zero_nor_below_the_newcomers() {
        var model = model();
        for (int time = 0; time < 5; time++) {
            model.people(FakeStaffBooks.CCAS, -1);
            model.people(FakeStaffBooks.FRANCE, -1);
            model.newcomers(FakeStaffBooks.CCAS, 1);
        }
        var lines = model.state().get().lines();
        assertEquals(0, lines.get(1).people());
        assertEquals(0, lines.get(1).newcomers());
        assertEquals(0, lines.get(2).people());
        for (int time = 0; time < 40; time++) {
            model.people(FakeStaffBooks.CENTRE, -1);
        }
        assertEquals(0, model.state().get().lines().getFirst().newcomers());
    }

    @Test
    void says_so_when_the_counts_changed_meanwhile_or_the_disk_did_not_take_it() {
        var model = model();
        books.outcome = new CorrectionOutcome.NotSoMany(1, 0);
        model.people(FakeStaffBooks.CCAS, -1);
        model.confirm();
        assertTrue(model.state().get().sentences().getFirst().contains("entre-temps"));
        books.broken = true;
        model.people(FakeStaffBooks.CCAS, -1);
        model.confirm();
        assertTrue(model.state().get().sentences().getFirst().contains("pas pu écrire"));
    }

    @Test
    void turns_to_other_days_and_forgets_what_was_not_confirmed() {
        var model = model();
        model.people(FakeStaffBooks.CCAS, -1);
        model.turn(-1);
        assertEquals("dimanche 22\u00a0novembre", model.state().get().day());
        assertFalse(model.state().get().changed());
        model.turn(1);
        model.turn(1);
        model.turn(1);
        assertEquals("mardi 24\u00a0novembre", model.state().get().day());
        assertFalse(model.state().get().later());
    }

    @Test
    void locks_by_itself_too() {
        var model = model();
        clock.pass(Duration.ofSeconds(60));
        model.tick(clock.instant());
        assertInstanceOf(Route.Attract.class, navigator.here());
    }
}
