package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.action.Feed;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.RecordRoute;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// What was recorded is seen again, put right, taken back; what lacks is said.
final class RecordedTest {
    private final RecordRig rig = new RecordRig();

    private ActivitiesViewModel activities() {
        return new ActivitiesViewModel(Optional.empty(), rig.recording(), rig.kit());
    }

    private ActionViewModel record(String activity, long people) {
        var form = ActionViewModel.fresh(DugnyForms.of(activity), Optional.empty(), rig.recording(), rig.kit());
        RecordRig.type(form, "Personnes présentes", people);
        RecordRig.act(form, "Enregistrer");
        return form;
    }

    private void meeting(LocalDate day) {
        rig.works.settle(
                new Works.Key("action/meeting-" + day),
                new Works.When(new Slot(day, 10), false),
                List.of(new Works.Count(Dimensions.of(Samples.HERE, Quarter.MEETING), Measures.of(Measure.HELD, 1))));
    }

    @Test
    void every_activity_has_its_form_and_says_what_it_counts_for() {
        var toys = DugnyForms.of("toy-library");
        rig.forms.set(
                rig.forms.indexOf(toys),
                new ActionForm(
                        toys.activity(),
                        toys.label(),
                        toys.questions(),
                        List.of(
                                new Feed("ENF-R3", "ENF-R3\u202f: enfants venus"),
                                new Feed("ENF-I1", "ENF-I1\u202f: fréquentation"))));
        assertEquals(15, activities().sheet().get().cells().size());
        assertEquals(
                List.of("compte pour 2 indicateurs: Ludothèque"),
                RecordRig.said(activities()).stream()
                        .filter(cell -> cell.contains("Ludothèque"))
                        .toList());
    }

    @Test
    void a_quarter_without_a_partner_meeting_is_reminded_in_its_last_month_and_in_the_next_ones_first() {
        assertEquals(Optional.empty(), activities().sheet().get().notice(), "24 November: a month is left");
        rig.clock.pass(Duration.ofDays(14));
        assertEquals(
                Optional.of("Aucune réunion partenaire n’est notée depuis le 1er\u00a0octobre."),
                activities().sheet().get().notice());
        rig.clock.pass(Duration.ofDays(30));
        assertEquals(
                Optional.of("Aucune réunion partenaire n’est notée entre octobre et décembre 2026."),
                activities().sheet().get().notice());
        meeting(LocalDate.of(2026, 10, 6));
        assertEquals(Optional.empty(), activities().sheet().get().notice());
    }

    @Test
    void a_mistake_is_taken_back_at_once() {
        var form = record("community-action", 22);
        assertEquals(
                "C’est enregistré\u202f: Action du centre social.",
                RecordRig.saying(form).what());
        assertEquals("a eu lieu, 22 personnes", RecordRig.saying(form).then());
        RecordRig.act(form, "Annuler la saisie");
        assertEquals(
                Optional.of("C’est annulé. Rien n’est compté."),
                form.sheet().get().notice());
        assertEquals(List.of(), new ArrayList<>(rig.works.kept.values()));
        RecordRig.act(form, "Enregistrer");
        RecordRig.act(form, "En saisir une autre");
        RecordRig.type(form, "Personnes présentes", 3);
        RecordRig.act(form, "Enregistrer");
        assertEquals(2, rig.works.kept.size());
    }

    @Test
    void what_was_recorded_is_put_right_and_taken_back_later() {
        record("community-action", 22);
        var recorded = new RecordedViewModel(rig.recording(), rig.kit());
        assertEquals(
                List.of("mardi 24\u00a0novembre: Action du centre social, a eu lieu, 22 personnes"),
                RecordRig.said(recorded));
        RecordRig.open(recorded, "mardi 24\u00a0novembre");
        var work = rig.works.kept.values().iterator().next();
        assertEquals(new RecordRoute.Change(work.key()), rig.navigator.here());

        var change = ActionViewModel.change(DugnyForms.of("community-action"), work, rig.recording(), rig.kit());
        RecordRig.type(change, "Personnes présentes", 21);
        RecordRig.act(change, "Enregistrer");
        assertEquals(
                21,
                rig.works
                        .work(work.key())
                        .orElseThrow()
                        .counts()
                        .getFirst()
                        .measures()
                        .get(Measure.PEOPLE));

        var back = ActionViewModel.change(DugnyForms.of("community-action"), work, rig.recording(), rig.kit());
        RecordRig.act(back, "Retirer cette saisie");
        assertEquals(
                "Retirer «\u202fAction du centre social\u202f» du mardi 24\u00a0novembre\u202f?",
                RecordRig.saying(back).what());
        RecordRig.act(back, "La garder");
        assertEquals(1, rig.works.kept.size());
        RecordRig.act(back, "Retirer cette saisie");
        RecordRig.act(back, "Retirer cette saisie");
        assertEquals(0, rig.works.kept.size());
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        var form = ActionViewModel.fresh(
                DugnyForms.of("family-information"), Optional.empty(), rig.recording(), rig.kit());
        RecordRig.type(form, "Familles venues pour la première fois", 3);
        assertEquals(true, RecordRig.said(form).contains("Familles: 3"));
        RecordRig.less(form, "Familles");
        assertEquals(true, RecordRig.said(form).contains("Familles venues pour la première fois: 2"));
    }

    @Test
    void nothing_said_is_nothing_recorded() {
        var form = ActionViewModel.fresh(DugnyForms.of("leaflet"), Optional.empty(), rig.recording(), rig.kit());
        RecordRig.act(form, "Enregistrer");
        assertEquals(
                Optional.of("Rien à enregistrer\u202f: indiquez au moins un nombre."),
                form.sheet().get().notice());
        assertEquals(0, rig.works.kept.size());
    }

    @Test
    void how_many_a_year_should_have_is_said_once_and_said_again_in_its_place() {
        for (var planned : List.of(4L, 5L)) {
            var form = ActionViewModel.fresh(
                    DugnyForms.of("users-committee"), Optional.empty(), rig.recording(), rig.kit());
            RecordRig.open(form, "Prévus dans l’année 2026");
            RecordRig.typePad(form, planned);
            assertEquals(
                    Optional.of("C’est noté\u202f: " + planned + " prévus en 2026."),
                    form.sheet().get().notice());
        }
        assertEquals(1, rig.works.kept.size());
        assertEquals(
                5,
                rig.works
                        .kept
                        .values()
                        .iterator()
                        .next()
                        .counts()
                        .getFirst()
                        .measures()
                        .get(Measure.PLANNED));
    }
}
