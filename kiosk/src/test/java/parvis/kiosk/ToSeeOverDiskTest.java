package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.History;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.lately.ToSeeViewModel;
import parvis.kiosk.ui.staff.lately.Watch;

/// « À voir » over the terminal's real files: each finding, and what its buttons do.
final class ToSeeOverDiskTest {
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

    private ToSeeViewModel model() {
        return new ToSeeViewModel(lately.books(), lately.kit());
    }

    private static List<String> said(ToSeeViewModel model) {
        return model.state().get().items().stream()
                .map(item -> plain(item.sentence()))
                .toList();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static ToSeeViewModel.Item item(ToSeeViewModel model, String within) {
        return model.state().get().items().stream()
                .filter(item -> plain(item.sentence()).contains(within))
                .findFirst()
                .orElseThrow(() -> new AssertionError(within + " is not among " + said(model)));
    }

    private Route mend(String within) {
        var model = model();
        model.mend(item(model, within));
        return lately.navigator.here();
    }

    @Test
    void all_that_looks_wrong_is_one_sentence_each_what_waits_for_somebody_today_first() {
        lately.odd();
        assertEquals(
                List.of(
                        "9 touches de suite sur « Maison de quartier », aujourd’hui à 13 h 05. Un jeu ?",
                        "Quelqu’un a essayé 3 codes faux (le dernier : aujourd’hui à 15 h 02).",
                        "2 personnes inscrites ne savent pas encore ce qui a changé pour elles.",
                        "La séance « Ma Caf sur internet », hier à 10 h, n’est pas fermée. 2 places étaient prises.",
                        "Journée à clore : hier. Le serveur n’a pas encore son total.",
                        "3 personnes ont été comptées pendant que la borne ne savait pas l’heure. Date incertaine :"
                                + " jeudi 19 novembre.",
                        "340 passages à la porte en une heure, mercredi 18 novembre entre 12 h et 13 h. C’est beaucoup :"
                                + " regardez le capteur.",
                        "312 personnes pour « CCAS » en une heure, mardi 17 novembre entre 11 h et 12 h. C’est beaucoup.",
                        "350 personnes pour « Action jeunesse » en une heure, lundi 16 novembre entre 15 h et 16 h."
                                + " C’est beaucoup.",
                        "La copie de secours n’est plus à jour : elle date de jeudi 19 novembre."),
                said(model()).stream()
                        .filter(line -> !line.startsWith("Rien n’est compté"))
                        .toList());
    }

    @Test
    void nothing_is_odd_of_weeks_that_went_well() {
        lately.worked().calm();
        assertEquals(List.of(), said(model()));
        assertTrue(model().state().get().loaded());
        assertEquals(0, new Watch(lately.books(), lately.clock, Texts.french()).count());
    }

    @Test
    void a_burst_is_taken_back_but_for_its_first_touch_or_kept() {
        lately.odd();
        var before = people();
        var model = model();
        model.mend(item(model, "9 touches"));
        assertEquals(
                "Retiré\u202f: il reste la première touche.",
                model.state().get().said());
        assertEquals(before - 8, people());
        assertEquals(List.of(), LatelyTown.starting("9 touches", said(model).stream()));
    }

    @Test
    void a_burst_that_was_a_queue_is_kept() {
        lately.odd();
        var before = people();
        var model = model();
        model.right(item(model, "9 touches"));
        assertEquals(before, people());
        assertEquals(List.of(), LatelyTown.starting("9 touches", said(model).stream()));
    }

    private long people() {
        return lately.town.files.store().counter().day(LatelyTown.TUESDAY).people();
    }

    @Test
    void a_day_that_is_not_closed_is_closed_at_once() {
        lately.odd();
        var model = model();
        model.mend(item(model, "Journée à clore"));
        assertEquals(
                "C’est fait\u202f: les journées passées sont closes.",
                model.state().get().said());
        assertEquals(List.of(), LatelyTown.starting("Journée", said(model).stream()));
        assertTrue(lately.town.files.store().history().oddities(LatelyTown.TUESDAY).stream()
                .noneMatch(History.Oddity.NotClosed.class::isInstance));
    }

    @Test
    void days_that_did_not_close_for_weeks_are_one_question_and_closed_by_one_touch() {
        lately.odd();
        lately.visits(LatelyTown.TUESDAY.minusDays(15), 9, "ccas", 2, 0);
        lately.visits(LatelyTown.TUESDAY.minusDays(14), 9, "ccas", 2, 0);
        lately.now();
        var model = model();
        var open = item(model, "3 journées à clore, la plus ancienne : lundi 9 novembre");
        model.mend(open);
        assertEquals(
                List.of(),
                said(model).stream().filter(line -> line.contains("clore")).toList());
        assertTrue(lately.town.files.store().history().oddities(LatelyTown.TUESDAY).stream()
                .noneMatch(History.Oddity.NotClosed.class::isInstance));
    }

    @Test
    void very_many_people_at_a_desk_lead_to_that_days_correction_and_are_right_once_somebody_says_so() {
        lately.odd();
        assertEquals(new EntryRoute.Correction(LatelyTown.TUESDAY.minusDays(7)), mend("312"));
        var model = model();
        model.right(item(model, "312"));
        model.right(item(model, "350"));
        assertEquals(
                "C’est noté\u202f: ces nombres sont justes.",
                model.state().get().said());
        assertEquals(
                List.of(),
                LatelyTown.starting("3", said(model()).stream()).stream()
                        .filter(line -> line.contains("C’est beaucoup."))
                        .toList());
    }

    @Test
    void very_many_people_of_an_action_lead_to_what_was_recorded_and_a_door_is_only_looked_at() {
        lately.odd();
        assertEquals(new RecordRoute.Recorded(0), mend("350"));
        var model = model();
        model.mend(item(model, "340"));
        assertEquals(List.of(), LatelyTown.starting("340", said(model()).stream()));
    }

    @Test
    void E11_an_uncertain_date_leads_to_its_day_and_stays_as_it_is_when_it_is_right() {
        lately.odd();
        assertEquals(new EntryRoute.Correction(LatelyTown.TUESDAY.minusDays(5)), mend("Date incertaine"));
        var model = model();
        model.right(item(model, "Date incertaine"));
        assertEquals(
                List.of(),
                said(model).stream().filter(line -> line.contains("incertaine")).toList());
    }

    @Test
    void an_unclosed_session_leads_to_its_sheet_and_people_to_tell_to_their_list() {
        assertEquals(new SessionRoute.Presence(lately.town.unclosed), mend("Ma Caf"));
        assertEquals(new SessionRoute.Tell(Optional.empty()), mend("ne savent pas"));
    }

    @Test
    void E20_an_open_day_without_a_count_leads_to_entering_it_or_nobody_came() {
        lately.worked(LatelyTown.TUESDAY.minusDays(5), LatelyTown.TUESDAY.minusDays(6));
        assertEquals(new RecordRoute.DayEntry(LatelyTown.TUESDAY.minusDays(6)), mend("mercredi 18"));
        var model = model();
        model.right(item(model, "mercredi 18"));
        assertEquals(List.of(), LatelyTown.starting("Rien", said(model).stream()));
    }

    @Test
    void nobody_asks_about_days_on_which_the_place_was_closed() {
        lately.worked(LatelyTown.TUESDAY.minusDays(1));
        assertEquals(1, LatelyTown.starting("Rien", said(model()).stream()).size());
        var noon = LatelyTown.TUESDAY.minusDays(1).atTime(12, 0);
        lately.town.files.rig.closures().close(noon, noon.plusHours(8));
        assertEquals(List.of(), LatelyTown.starting("Rien", said(model()).stream()));
    }

    @Test
    void wrong_codes_are_seen_and_the_old_copy_is_made_anew() {
        lately.odd();
        var model = model();
        model.mend(item(model, "codes faux"));
        model.mend(item(model, "copie"));
        assertEquals(
                "C’est fait\u202f: la copie de secours est à jour.",
                model.state().get().said());
        assertEquals(
                List.of(),
                said(model).stream()
                        .filter(line -> line.contains("code") || line.contains("copie"))
                        .toList());
    }

    @Test
    void a_medium_that_is_not_there_is_said_and_one_that_was_never_set_is_not() {
        assertTrue(said(model()).stream().noneMatch(line -> line.contains("copie")));
        lately.copy.now = new SecondCopy.Standing.Away();
        assertTrue(said(model()).stream().anyMatch(line -> line.contains("n’est pas branché")));
    }

    @Test
    void a_quarter_without_a_partner_meeting_is_said_in_its_last_month_and_leads_to_its_form() {
        assertTrue(said(model()).stream().noneMatch(line -> line.contains("réunion")));
        lately.clock.pass(Duration.ofDays(8));
        var model = model();
        model.mend(item(model, "réunion partenaire"));
        assertEquals(
                "action",
                lately.navigator.here() instanceof RecordRoute.Action(var activity, var day) && day.isEmpty()
                        ? activity.value().equals("partner-meeting") ? "action" : activity.value()
                        : "elsewhere");
        lately.clock.pass(Duration.ofDays(40));
        assertEquals(new RecordRoute.OtherDay(0), mend("réunion partenaire"));
    }

    @Test
    void what_mends_itself_goes_by_itself() {
        var model = model();
        assertEquals(1, LatelyTown.starting("La séance", said(model).stream()).size());
        lately.town.files.closer().close(lately.town.unclosed);
        for (int second = 0; second < 3; second++) {
            model.tick(Instant.EPOCH);
        }
        assertEquals(0, LatelyTown.starting("La séance", said(model).stream()).size());
    }
}
