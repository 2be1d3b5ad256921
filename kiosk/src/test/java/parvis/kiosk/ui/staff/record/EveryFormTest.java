package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parvis.kiosk.ui.staff.record.RecordRig.act;
import static parvis.kiosk.ui.staff.record.RecordRig.choose;
import static parvis.kiosk.ui.staff.record.RecordRig.turn;
import static parvis.kiosk.ui.staff.record.RecordRig.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// Fills the form of each activity of the first town's pack as an agent would, and compares what is counted with a
/// table
/// worked by hand.
final class EveryFormTest {
    private final RecordRig rig = new RecordRig();
    private final Set<String> filled = new HashSet<>();

    private ActionViewModel form(String activity) {
        filled.add(activity);
        return ActionViewModel.fresh(DugnyForms.of(activity), Optional.empty(), rig.recording(), rig.kit());
    }

    @Test
    void a_month_of_forms_counts_what_the_hand_counts() {
        fillAll();
        theHandCounts();
    }

    private void fillAll() {
        var workshop = form("digital-workshop");
        choose(workshop, "Sujet", "E-mail");
        type(workshop, "Personnes présentes", 7);
        type(workshop, "Venues pour la première fois cette année", 2);
        type(workshop, "Places", 8);
        type(workshop, "Personnes qui n’ont pas pu rester", 1);
        type(workshop, "Minutes", 90);
        act(workshop, "Enregistrer");

        var cancelled = form("digital-workshop");
        type(cancelled, "Personnes présentes", 7);
        turn(cancelled, "Cette action", "est annulée");
        act(cancelled, "Enregistrer");

        var awareness = form("awareness-action");
        choose(awareness, "Accueil", "CCAS");
        choose(awareness, "Thématique", "Accès aux droits");
        choose(awareness, "Partenaires présents", "Mission locale", "Caf de la Seine-Saint-Denis");
        type(awareness, "Personnes présentes", 31);
        type(awareness, "Personnes invitées, ou places", 60);
        act(awareness, "Enregistrer");

        var meeting = form("partner-meeting");
        choose(meeting, "Partenaires invités", "Mission locale", "Caf de la Seine-Saint-Denis", "PAEJ");
        choose(meeting, "Partenaires présents", "Mission locale", "PAEJ");
        type(meeting, "Personnes présentes", 5);
        act(meeting, "Enregistrer");

        var support = form("communication-support");
        choose(support, "Thématique", "Petite enfance");
        type(support, "Nombre", 1);
        act(support, "Enregistrer");

        var leaflet = form("leaflet");
        type(leaflet, "Nombre", 250);
        act(leaflet, "Enregistrer");

        var information = form("family-information");
        turn(information, "Avec d’autres structures", "Oui");
        type(information, "Personnes présentes", 9);
        type(information, "Familles", 4);
        type(information, "Familles venues pour la première fois", 2);
        act(information, "Enregistrer");

        var forum = form("parenting-forum");
        type(forum, "Personnes présentes", 120);
        RecordRig.open(forum, "Plusieurs publics\u202f?");
        choose(forum, "Public 2", "Professionnels");
        type(forum, "Personnes présentes\u202f: Professionnels", 14);
        type(forum, "Personnes invitées, ou places", 300);
        choose(forum, "Partenaires présents", "PAEJ");
        act(forum, "Enregistrer");

        var themed = form("themed-session");
        choose(themed, "Sujet", "Handicap");
        type(themed, "Personnes présentes", 11);
        type(themed, "Places", 15);
        act(themed, "Enregistrer");

        var committee = form("users-committee");
        RecordRig.open(committee, "Prévus dans l’année 2026");
        RecordRig.typePad(committee, 4);
        type(committee, "Personnes présentes", 6);
        act(committee, "Enregistrer");

        var community = form("community-action");
        choose(community, "Menée par", "des bénévoles");
        type(community, "Personnes présentes", 22);
        act(community, "Enregistrer");

        var toys = form("toy-library");
        choose(toys, "Public", "Enfants (3–11 ans)");
        type(toys, "Venues pour la première fois cette année", 3);
        type(toys, "Personnes présentes", 18);
        act(toys, "Enregistrer");

        var leisure = form("leisure-centre");
        choose(leisure, "Public", "Enfants (3–11 ans)");
        type(leisure, "Personnes présentes", 40);
        act(leisure, "Enregistrer");

        var childminders = form("childminder-centre");
        choose(childminders, "Public", "Assistantes maternelles");
        type(childminders, "Personnes présentes", 8);
        act(childminders, "Enregistrer");

        var youth = form("youth-action");
        choose(youth, "Public", "Jeunes (11–17 ans)");
        choose(youth, "Menée par", "une association");
        choose(youth, "Partenaires présents", "Mission locale");
        type(youth, "Personnes présentes", 16);
        act(youth, "Enregistrer");

        var satisfaction = form("youth-satisfaction");
        choose(satisfaction, "Public", "Jeunes (11–17 ans)");
        type(satisfaction, "Réponses", 20);
        type(satisfaction, "Réponses satisfaites", 17);
        act(satisfaction, "Enregistrer");

        var reception = form("reception");
        type(reception, "Personnes présentes", 12);
        act(reception, "Enregistrer");

        var accompaniment = form("accompaniment");
        choose(accompaniment, "Sujet", "Caf");
        type(accompaniment, "Personnes présentes", 2);
        type(accompaniment, "Minutes", 30);
        act(accompaniment, "Enregistrer");
    }

    private void theHandCounts() {
        assertEquals(
                List.of(
                        "accompaniment service=centre-social topic=caf | people=2 minutes=30",
                        "awareness-action service=ccas theme=acces-aux-droits together"
                                + " partners=[caf-seine-saint-denis, mission-locale] | people=31 invited=60 held=1",
                        "childminder-centre audience=childminders | people=8 held=1",
                        "communication-support theme=petite-enfance | items=1",
                        "community-action service=centre-social led=VOLUNTEERS | people=22 held=1",
                        "digital-workshop service=centre-social topic=email"
                                + " | people=7 newcomers=2 seats=8 turnedAway=1 held=1 minutes=90",
                        "digital-workshop service=centre-social | cancelled=1",
                        "family-information together | people=9 families=4 newFamilies=2 held=1",
                        "leaflet service=centre-social | items=250",
                        "leisure-centre audience=children | people=40 held=1",
                        "parenting-forum audience=professionals partners=[paej] | people=14",
                        "parenting-forum partners=[paej] | people=120 invited=300 held=1",
                        "partner-meeting partners=[mission-locale, paej]"
                                + " invited=[caf-seine-saint-denis, mission-locale, paej] | people=5 held=1",
                        "reception service=centre-social | people=12",
                        "themed-session topic=handicap | people=11 seats=15 held=1",
                        "toy-library audience=children | people=18 newcomers=3",
                        "users-committee service=centre-social | people=6 held=1",
                        "users-committee service=centre-social | planned=4",
                        "youth-action audience=youth led=ASSOCIATION together partners=[mission-locale]"
                                + " | people=16 held=1",
                        "youth-satisfaction audience=youth | answers=20 satisfied=17"),
                counted());
        assertEquals(
                DugnyForms.all().stream().map(each -> each.activity().value()).collect(Collectors.toSet()),
                filled,
                "an activity of the pack has no row in the table");
    }

    @Test
    void a_form_filled_again_from_what_it_counted_counts_the_same() {
        fillAll();
        var before = counted();
        for (var work : List.copyOf(rig.works.kept.values())) {
            if (Recorded.onAForm(work.key())) {
                var form = DugnyForms.of(
                        work.counts().getFirst().dimensions().activity().value());
                act(ActionViewModel.change(form, work, rig.recording(), rig.kit()), "Enregistrer");
            }
        }
        assertEquals(before, counted());
    }

    @Test
    void what_happened_another_day_stands_at_its_part_of_that_day_and_says_so() {
        var sunday = LocalDate.of(2026, 11, 22);
        var later =
                ActionViewModel.fresh(DugnyForms.of("toy-library"), Optional.of(sunday), rig.recording(), rig.kit());
        turn(later, "Moment de la journée", "Matin");
        type(later, "Personnes présentes", 5);
        act(later, "Enregistrer");
        var today = form("toy-library");
        type(today, "Personnes présentes", 6);
        act(today, "Enregistrer");
        assertEquals(
                List.of("2026-11-22 10 h later", "2026-11-24 14 h"),
                rig.works.kept.values().stream()
                        .map(Works.Work::when)
                        .map(when ->
                                when.slot().day() + " " + when.slot().hour() + " h" + (when.later() ? " later" : ""))
                        .sorted()
                        .toList());
    }

    private List<String> counted() {
        return rig.works.kept.values().stream()
                .flatMap(work -> work.counts().stream())
                .map(count -> told(count.dimensions()) + " | " + told(count.measures()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String told(Measures measures) {
        return measures.values().entrySet().stream()
                .map(number -> number.getKey().wireName() + "=" + number.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String told(Dimensions of) {
        var told = new ArrayList<String>();
        told.add(of.activity().value());
        of.service().ifPresent(id -> told.add("service=" + id.value()));
        of.topic().ifPresent(id -> told.add("topic=" + id.value()));
        of.theme().ifPresent(id -> told.add("theme=" + id.value()));
        of.audience().ifPresent(id -> told.add("audience=" + id.value()));
        of.led().ifPresent(led -> told.add("led=" + led));
        if (of.together()) {
            told.add("together");
        }
        if (!of.partners().isEmpty()) {
            told.add("partners=" + of.partners().stream().map(id -> id.value()).toList());
        }
        if (!of.partnersInvited().isEmpty()) {
            told.add("invited="
                    + of.partnersInvited().stream().map(id -> id.value()).toList());
        }
        return String.join(" ", told);
    }
}
