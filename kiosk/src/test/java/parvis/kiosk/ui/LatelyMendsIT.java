package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.LatelyTown;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.Measure;
import parvis.protocol.message.ServiceId;

/// Each finding of « À voir » is mended by a finger on the real screens, over the real files: what it leaves there, and
/// that nobody is asked again.
final class LatelyMendsIT {
    private static final ServiceId CCAS = new ServiceId("ccas");

    @TempDir
    private Path folder;

    private LatelyTown lately;

    @BeforeEach
    void open() {
        lately = new LatelyTown(folder);
    }

    @AfterEach
    void close() {
        lately.close();
    }

    private ScreenRig rig() {
        var rig = new ScreenRig(Size.PORTRAIT, _ -> lately.kiosk());
        rig.show(new LatelyRoute.ToSee(0));
        return rig;
    }

    @Test
    void from_the_teams_home_two_touches_lead_to_the_list_and_the_third_mends() {
        lately.odd();
        var rig = rig();
        rig.show(new EntryRoute.Home());
        press(rig, "Ces derniers temps");
        press(rig, "10 choses à voir");
        press(rig, "Retirer : 9 touches");
        assertEquals(
                3 + 1,
                lately.town.files.store().counter().day(LatelyTown.TUESDAY).people());
        gone(rig, "9 touches");
        rig.show(new EntryRoute.Home());
        assertTrue(said(rig).contains("9 choses à voir"), said(rig));
    }

    @Test
    void wrong_codes_are_seen() {
        lately.odd();
        var rig = rig();
        press(rig, "Vu : Quelqu’un");
        assertEquals(Optional.empty(), lately.door.tries());
        gone(rig, "codes faux");
    }

    @Test
    void everybody_is_told_and_the_session_is_closed() {
        lately.odd();
        var rig = rig();
        press(rig, "Qui prévenir");
        press(rig, "Nour : prévenu");
        press(rig, "Inès : prévenu");
        back(rig);
        gone(rig, "ne savent pas");

        press(rig, "Feuille de présence");
        press(rig, "Tous présents");
        press(rig, "Fermer la séance");
        back(rig);
        gone(rig, "Ma Caf");
        assertEquals(
                PlannedSession.State.HELD,
                lately.town.files.rig.now(lately.town.unclosed).state());
        var key = new Works.Key("session/" + lately.town.unclosed.value());
        var counts = lately.works().work(key).orElseThrow().counts();
        assertEquals(2, counts.getFirst().measures().get(Measure.PEOPLE));
    }

    @Test
    void a_day_is_closed() {
        lately.odd();
        var rig = rig();
        press(rig, "Clore : Journée");
        gone(rig, "Journée à clore");
        assertTrue(said(rig).contains("les journées passées sont closes"), said(rig));
        assertTrue(odd(History.Oddity.NotClosed.class).isEmpty());
    }

    @Test
    void very_many_people_are_corrected_on_their_day() {
        lately.odd();
        var rig = rig();
        press(rig, "Corriger ce jour : 312");
        for (int person = 0; person < 20; person++) {
            press(rig, "CCAS : une personne de moins");
        }
        press(rig, "Corriger");
        back(rig);
        gone(rig, "312 personnes");
        var before = lately.town.files.store().counter().day(LatelyTown.TUESDAY.minusDays(7));
        assertEquals(312 + 3 - 20, before.people(CCAS));
    }

    @Test
    void what_is_right_stays_and_is_asked_no_more() {
        lately.odd();
        var rig = rig();
        press(rig, "C’est juste : 3 personnes ont été comptées");
        press(rig, "C’est juste : 312");
        press(rig, "Vu : 340 passages");
        gone(rig, "incertaine");
        gone(rig, "312");
        gone(rig, "340");
        assertEquals(1, odd(History.Oddity.Crowd.class).size());
        assertTrue(odd(History.Oddity.Uncertain.class).isEmpty());
    }

    @Test
    void an_action_with_too_many_people_is_taken_back_where_it_was_recorded() {
        lately.odd();
        var rig = rig();
        press(rig, "Voir les saisies : 350");
        press(rig, "lundi 16 novembre : Action jeunesse");
        press(rig, "Retirer cette saisie");
        press(rig, "Retirer");
        assertEquals(
                List.of(),
                lately.works().work(new Works.Key("action/fete")).orElseThrow().counts());
        rig.show(new LatelyRoute.ToSee(0));
        gone(rig, "350");
    }

    @Test
    void the_copy_is_made_anew() {
        lately.odd();
        var rig = rig();
        press(rig, "Copier maintenant");
        gone(rig, "elle date");
        assertTrue(lately.copy.standing() instanceof SecondCopy.Standing.Kept(var at, var _) && at.equals(Samples.NOW));
    }

    @Test
    void E20_a_day_without_power_is_entered_the_next_morning() {
        lately.worked(LatelyTown.TUESDAY.minusDays(1));
        var rig = rig();
        press(rig, "Saisir ce jour : Rien n’est compté pour hier");
        press(rig, "CCAS : personnes : un de plus");
        press(rig, "Enregistrer");
        back(rig);
        gone(rig, "Rien n’est compté");
        assertEquals(
                1,
                lately.town
                        .files
                        .store()
                        .counter()
                        .day(LatelyTown.TUESDAY.minusDays(1))
                        .people(CCAS));
    }

    @Test
    void a_partner_meeting_is_recorded_in_the_quarters_last_month() {
        lately.clock.pass(Duration.ofDays(8));
        lately.town.at("2026-12-02T14:32");
        var rig = rig();
        press(rig, "Noter une réunion");
        press(rig, "Enregistrer");
        assertEquals(
                1,
                lately.works().between(LatelyTown.TUESDAY, LatelyTown.TUESDAY.plusDays(8)).stream()
                        .flatMap(work -> work.counts().stream())
                        .filter(count -> count.dimensions().activity().value().equals("partner-meeting"))
                        .mapToLong(count -> count.measures().get(Measure.HELD))
                        .sum());
        back(rig);
        gone(rig, "réunion partenaire");
    }

    private <T extends History.Oddity> List<T> odd(Class<T> kind) {
        return lately.town.files.store().history().oddities(LatelyTown.TUESDAY).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void gone(ScreenRig rig, String words) {
        for (int page = 0; page < 12; page++) {
            assertTrue(!said(rig).contains(words), () -> words + " is still asked: " + said(rig));
            if (!turn(rig, "Suivants")) {
                break;
            }
        }
        toTheFirstPage(rig);
    }

    private static void toTheFirstPage(ScreenRig rig) {
        boolean turned;
        do {
            turned = turn(rig, "Précédents");
        } while (turned);
    }

    private static boolean turn(ScreenRig rig, String way) {
        return ScreenRig.onFx(() -> {
            var found = find(rig, way);
            found.ifPresent(Pressable::fire);
            rig.layOut();
            return found.isPresent();
        });
    }

    /// Presses what begins so, on whatever page of a list it is.
    private static void press(ScreenRig rig, String spoken) {
        if (!ScreenRig.onFx(() -> find(rig, spoken).isPresent())) {
            toTheFirstPage(rig);
        }
        while (!ScreenRig.onFx(() -> find(rig, spoken).isPresent())) {
            if (!turn(rig, "Suivants")) {
                throw new AssertionError("not on the screen: " + spoken + "; " + said(rig));
            }
        }
        turn(rig, spoken);
    }

    private static Optional<Pressable> find(ScreenRig rig, String spoken) {
        var all = Scenery.pressables(rig.shell.root()).toList();
        return all.stream()
                .filter(one -> plain(one.getAccessibleText()).equals(spoken))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> plain(one.getAccessibleText()).startsWith(spoken))
                        .findFirst());
    }

    private static void back(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            while (!(rig.navigator.here() instanceof LatelyRoute)) {
                rig.navigator.back();
            }
            rig.layOut();
            return true;
        });
    }

    private static String said(ScreenRig rig) {
        return ScreenRig.onFx(() -> plain(String.join(" | ", Scenery.said(rig.shell.root()))));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
