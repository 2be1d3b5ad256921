package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.LatelyRoute.Span;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.staff.lately.CountsState;
import parvis.kiosk.ui.staff.lately.CountsViewModel;

/// « Aujourd’hui et ces derniers temps » over the terminal's real file.
final class CountsOverDiskTest {
    @TempDir
    Path folder;

    private LatelyTown lately;

    @BeforeEach
    void open() {
        lately = new LatelyTown(folder);
    }

    @AfterEach
    void close() {
        lately.close();
    }

    private CountsViewModel model(Span span, LocalDate day) {
        return new CountsViewModel(
                new LatelyRoute.Counts(span, Optional.of(day), false, 0), lately.books(), lately.kit());
    }

    private CountsViewModel model(Span span) {
        return model(span, LatelyTown.TUESDAY);
    }

    private static CountsState.Counted counted(CountsViewModel model) {
        return model.state().get().counted().orElseThrow();
    }

    @Test
    void a_day_is_told_by_its_hours_and_desks_and_the_door_is_never_added_to_it() {
        lately.worked();
        var model = model(Span.DAY);
        var counted = counted(model);
        assertEquals("aujourd’hui, mardi 24\u00a0novembre", model.state().get().heading());
        assertEquals("3 personnes accueillies, dont 1 nouvelle", counted.total());
        assertEquals(List.of("Maison de quartier 2", "CCAS 1", "Écrivain public 0"), desks(counted));
        assertEquals(Optional.of("À la porte, comptés à part\u202f: 7\u00a0passages"), counted.passages());
        var nine = counted.bars().get(1);
        assertEquals("à 9 heures", nine.spoken());
        assertEquals(List.of(2L, 0L, 0L), nine.byDesk());
        assertEquals(1, nine.newcomers());
    }

    @Test
    void a_week_and_a_month_are_the_sums_of_their_days() {
        lately.worked();
        var days = 0L;
        for (var day = LatelyTown.TUESDAY.minusDays(8); day.isBefore(LatelyTown.TUESDAY.minusDays(1)); ) {
            days += counted(model(Span.DAY, day)).people();
            day = day.plusDays(1);
        }
        var week = model(Span.WEEK);
        week.turn(-1);
        assertEquals("semaine du 16 au 22\u00a0novembre", week.state().get().heading());
        assertEquals(days, counted(week).people());
        assertEquals(
                List.of("lun.\u00a016", "mar.\u00a017", "mer.\u00a018"),
                counted(week).bars().stream()
                        .map(CountsState.Bar::name)
                        .limit(3)
                        .toList());

        var month = counted(model(Span.MONTH));
        assertEquals(
                List.of("1er", "2 au 8", "9 au 15", "16 au 22", "23 au 29", "30"),
                month.bars().stream().map(CountsState.Bar::name).toList());
        assertEquals(days, month.bars().get(3).people());
        assertEquals(
                month.people(),
                month.desks().stream().mapToLong(CountsState.Desk::people).sum());
    }

    @Test
    void what_else_was_counted_stands_beside_and_not_in_the_sum() {
        lately.worked();
        var month = counted(model(Span.MONTH));
        assertEquals(
                List.of(
                        "Action jeunesse: 3 fois, 36 personnes",
                        "Accompagnement aux démarches: 8 personnes",
                        "Atelier numérique: 1 fois, 1 personne"),
                month.besides().stream()
                        .map(line -> line.label() + ": " + line.value().replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void people_received_for_a_workshop_are_others_of_the_same_sum() {
        lately.worked();
        lately.town
                .files
                .store()
                .counter()
                .count(
                        parvis.protocol.message.Dimensions.of(Samples.HERE, KioskDesks.RECEPTION),
                        parvis.protocol.message.Measures.of(parvis.protocol.message.Measure.PEOPLE, 2));
        var counted = counted(model(Span.DAY));
        assertEquals(2, counted.others());
        assertEquals(5, counted.people());
        assertEquals(2, counted(model(Span.WEEK)).others());
    }

    @Test
    void one_looks_back_as_far_as_counts_are_held_and_never_ahead() {
        var month = model(Span.MONTH);
        assertFalse(month.state().get().later());
        month.turn(1);
        assertEquals("novembre\u00a02026", month.state().get().heading());
        for (int time = 0; time < 20; time++) {
            month.turn(-1);
        }
        assertEquals("octobre\u00a02025", month.state().get().heading());
        assertFalse(month.state().get().earlier());
        assertTrue(month.state().get().later());
    }

    @Test
    void the_way_back_finds_what_was_looked_at() {
        var model = model(Span.DAY);
        model.span(Span.WEEK);
        model.turn(-1);
        model.turnTable();
        model.toSee();
        assertEquals(new LatelyRoute.ToSee(0), lately.navigator.here());
        lately.navigator.back();
        var monday = LocalDate.of(2026, 11, 16);
        assertEquals(new LatelyRoute.Counts(Span.WEEK, Optional.of(monday), true, 0), lately.navigator.here());
        model.otherDay();
        assertEquals(new RecordRoute.OtherDay(0), lately.navigator.here());
    }

    @Test
    void from_a_week_that_is_over_a_month_is_that_weeks_month() {
        var model = model(Span.WEEK, LocalDate.of(2026, 10, 21));
        model.span(Span.MONTH);
        assertEquals("octobre\u00a02026", model.state().get().heading());
        model.span(Span.DAY);
        assertEquals("samedi 31\u00a0octobre", model.state().get().heading());
    }

    @Test
    void what_is_counted_meanwhile_is_seen_a_moment_later() {
        lately.worked();
        var model = model(Span.DAY);
        lately.visits(LatelyTown.TUESDAY, 14, "ccas", 4, 0);
        for (int second = 0; second < 3; second++) {
            model.tick(lately.clock.instant());
        }
        assertEquals(7, counted(model).people());
    }

    @Test
    void an_empty_terminal_says_so() {
        assertEquals("Personne n’a été accueilli", counted(model(Span.MONTH)).total());
        assertEquals(List.of(), counted(model(Span.DAY)).besides());
        assertEquals(
                List.of("Rien n’attend l’envoi. Pas encore d’envoi."),
                model(Span.DAY).state().get().sent());
    }

    private static List<String> desks(CountsState.Counted counted) {
        return counted.desks().stream()
                .map(desk -> desk.label() + " " + desk.people())
                .toList();
    }
}
