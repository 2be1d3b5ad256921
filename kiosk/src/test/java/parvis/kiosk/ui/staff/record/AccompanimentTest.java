package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.attendance.DayCounts;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TopicId;

final class AccompanimentTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    private final RecordRig rig = new RecordRig();

    private AccompanimentViewModel model(Optional<LocalDate> day) {
        return new AccompanimentViewModel(DugnyForms.of("accompaniment"), day, false, rig.recording(), rig.kit());
    }

    private static void touch(List<Act> acts, String label) {
        acts.stream()
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static void count(AccompanimentViewModel model, String topic, String bracket) {
        touch(model.state().get().topics(), topic);
        touch(model.state().get().brackets(), bracket);
    }

    @Test
    void two_touches_count_it_and_what_comes_after_adds_to_it() {
        var model = model(Optional.empty());
        count(model, "Caf", "de 30 à 60 minutes");
        assertEquals(
                "C’est compté\u202f: Caf, de 30 à 60 minutes.",
                model.state().get().said());
        touch(model.state().get().more(), "Une personne de plus");
        assertEquals("Caf\u202f: 2 personnes.", model.state().get().said());
        touch(model.state().get().more(), "Nouveau cette année");
        assertEquals(
                "Caf\u202f: une personne est nouvelle cette année.",
                model.state().get().said());
        touch(model.state().get().more(), "Orienté ailleurs");
        assertEquals(
                "Caf\u202f: une personne est orientée ailleurs.",
                model.state().get().said());
        var counted = rig.counter.touches.values().iterator().next();
        assertEquals(
                Map.of(Measure.PEOPLE, 2L, Measure.MINUTES, 90L, Measure.NEWCOMERS, 1L, Measure.TURNED_AWAY, 1L),
                counted.measures().values());
        assertEquals(Optional.of(new TopicId("caf")), counted.dimensions().topic());
        assertEquals(
                Optional.of(new ServiceId("centre-social")),
                counted.dimensions().service());
        touch(model.state().get().more(), "Annuler le dernier");
        assertEquals("Annulé\u202f: Caf.", model.state().get().said());
        assertEquals(Map.of(), rig.counter.touches);
    }

    @Test
    void the_desk_stays_as_it_was_chosen() {
        var model = model(Optional.empty());
        model.state().get().desks().getLast().touch().run();
        count(model, "Logement", "2 heures ou plus");
        count(model, "MSA", "moins de 30 minutes");
        assertTrue(rig.counter.touches.values().stream()
                .allMatch(touch -> touch.dimensions().service().equals(Optional.of(new ServiceId("ccas")))));
        assertEquals(
                List.of(120L, 15L),
                rig.counter.touches.values().stream()
                        .map(touch -> touch.measures().get(Measure.MINUTES))
                        .toList());
    }

    @Test
    void what_is_used_most_comes_first() {
        var yesterday = RecordRig.TODAY.minusDays(1);
        var about = Dimensions.of(Samples.HERE, Recording.ACCOMPANIMENT);
        rig.counter.days.put(
                yesterday,
                new DayCounts(
                        yesterday,
                        List.of(
                                new DayCounts.Row(9, about.withTopic(new TopicId("logement")), 3, 0),
                                new DayCounts.Row(10, about.withTopic(new TopicId("caf")), 7, 0)),
                        List.of()));
        assertEquals(
                List.of("Caf", "Logement", "France Travail"),
                model(Optional.empty()).state().get().topics().stream()
                        .map(Act::label)
                        .limit(3)
                        .toList());
    }

    @Test
    void that_of_another_day_is_a_piece_of_work_marked_as_entered_later() {
        var model = model(Optional.of(SATURDAY));
        count(model, "Caf", "de 1 à 2 heures");
        touch(model.state().get().more(), "Une personne de plus");
        var work = rig.works.kept.values().iterator().next();
        assertTrue(work.when().later());
        assertEquals(SATURDAY, work.when().slot().day());
        assertEquals(
                Map.of(Measure.PEOPLE, 2L, Measure.MINUTES, 180L),
                work.counts().getFirst().measures().values());
        touch(model.state().get().more(), "Annuler le dernier");
        assertEquals(Map.of(), rig.works.kept);
        assertEquals(Map.of(), rig.counter.touches);
    }

    @Test
    void a_disk_that_is_full_counts_nothing_and_says_so() {
        rig.counter.broken = true;
        var model = model(Optional.empty());
        count(model, "Caf", "moins de 30 minutes");
        assertEquals(
                "La borne n’a pas pu écrire\u202f: rien n’a changé. Prévenez le service informatique.",
                model.state().get().said());
    }
}
