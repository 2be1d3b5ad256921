package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.control.DayGrid;
import parvis.kiosk.workshop.DayNote;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.ServiceId;

/// E20: a whole day without power, entered the next morning.
final class OtherDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final RecordRig rig = new RecordRig();

    private DayEntryViewModel monday() {
        return new DayEntryViewModel(MONDAY, DugnyForms.OFFER.services(), rig.recording(), rig.kit());
    }

    private List<Works.Count> counted() {
        return rig.works
                .work(Recorded.receptions(MONDAY))
                .map(Works.Work::counts)
                .orElse(List.of());
    }

    @Test
    void only_days_that_are_over_and_still_held_can_be_chosen() {
        var calendar = new OtherDayViewModel(0, 6, _ -> List.of(), rig.kit());
        assertEquals("Octobre et novembre 2026", calendar.heading());
        var page = calendar.page();
        assertEquals(42, page.size());
        assertEquals("lundi 19\u00a0octobre", page.getFirst().spoken());
        assertEquals(
                List.of("23"),
                page.stream()
                        .skip(35)
                        .filter(day -> day.action().isPresent())
                        .map(DayGrid.Day::number)
                        .toList());
        assertFalse(calendar.later());
        while (calendar.earlier()) {
            calendar.turn(1);
        }
        assertEquals(new RecordRoute.OtherDay(54), rig.navigator.here());
        assertTrue(calendar.page().stream().anyMatch(day -> day.action().isEmpty()), "days too long ago");
    }

    @Test
    void a_closed_day_says_so_and_can_be_entered_nevertheless() {
        var calendar = new OtherDayViewModel(
                0,
                1,
                day -> day.equals(MONDAY) ? List.of(new DayNote(DayNote.Kind.CLOSED, "travaux")) : List.of(),
                rig.kit());
        var day = calendar.page().getFirst();
        assertEquals("fermé", day.word());
        day.action().orElseThrow().run();
        assertEquals(new RecordRoute.DayEntry(MONDAY), rig.navigator.here());
    }

    @Test
    void who_came_is_entered_once_marked_and_can_be_entered_again() {
        var day = monday();
        assertEquals(
                "Personne n’est encore compté aux accueils ce jour-là.",
                day.sheet().get().help());
        RecordRig.type(day, "Centre social\u202f: personnes", 31);
        RecordRig.type(day, "Centre social\u202f: dont nouvelles", 4);
        RecordRig.more(day, "CCAS\u202f: dont nouvelles");
        RecordRig.act(day, "Enregistrer");
        assertEquals(
                Optional.of("C’est enregistré, et marqué «\u202fsaisi après coup\u202f»."),
                day.sheet().get().notice());
        var reception = Dimensions.of(Samples.HERE, Recording.RECEPTION);
        assertEquals(
                Map.of(
                        reception.withService(new ServiceId("centre-social")),
                        Map.of(Measure.PEOPLE, 31L, Measure.NEWCOMERS, 4L),
                        reception.withService(new ServiceId("ccas")),
                        Map.of(Measure.PEOPLE, 1L, Measure.NEWCOMERS, 1L)),
                counted().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Works.Count::dimensions,
                                count -> count.measures().values())));
        assertTrue(
                rig.works.work(Recorded.receptions(MONDAY)).orElseThrow().when().later());

        var again = monday();
        RecordRig.type(again, "Centre social\u202f: personnes", 30);
        RecordRig.type(again, "CCAS\u202f: personnes", 0);
        RecordRig.act(again, "Enregistrer");
        assertEquals(1, counted().size());
        assertEquals(30, counted().getFirst().measures().get(Measure.PEOPLE));
    }

    @Test
    void what_was_counted_on_that_day_is_said_first() {
        rig.counter.days.put(
                MONDAY,
                new DayCounts(
                        MONDAY,
                        List.of(new DayCounts.Row(9, Dimensions.of(Samples.HERE, Recording.RECEPTION), 12, 0)),
                        List.of()));
        assertEquals(
                "12 personnes sont déjà comptées aux accueils ce jour-là. Ajoutez ce qui manque.",
                monday().sheet().get().help());
    }

    @Test
    void a_disk_that_is_full_changes_nothing_and_says_so() {
        var day = monday();
        RecordRig.more(day, "CCAS\u202f: personnes");
        rig.works.broken = true;
        RecordRig.act(day, "Enregistrer");
        assertEquals(
                Optional.of("La borne n’a pas pu écrire\u202f: rien n’a changé. Prévenez le service informatique."),
                day.sheet().get().notice());
        assertEquals(List.of(), counted());
    }
}
