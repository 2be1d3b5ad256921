package parvis.kiosk.ui.coming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCounter;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.sync.CatalogueSessions;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Later;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.OwnSessions;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.ServiceId;

/// From the tile to the thanks, without a screen.
final class ComingTest {
    private static final Purpose.Desk CCAS = new Purpose.Desk(new ServiceId("ccas"), "CCAS");

    private final Texts texts = Texts.french();
    private final Navigator navigator = new Navigator();
    private final FakeCounter counter = new FakeCounter();
    private final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);
    private final Desks desks = new CountingDesks(counter);
    private Background background = new AtOnce();

    private ComingViewModel coming() {
        var sessions =
                new CatalogueSessions(Samples.source(Optional.of(Samples.catalogue())), Samples.HERE, OwnSessions.NONE);
        return new ComingViewModel(desks, sessions, clock, background, navigator, texts);
    }

    private FirstTimeViewModel question() {
        var route = assertInstanceOf(Route.FirstTime.class, navigator.here());
        return new FirstTimeViewModel(route, desks, background, navigator, texts);
    }

    private ThanksViewModel thanks() {
        var route = assertInstanceOf(Route.Thanks.class, navigator.here());
        return new ThanksViewModel(route, desks, background, navigator, texts, clock.instant());
    }

    @Test
    void offers_the_desks_and_today_s_sessions_of_this_place() {
        var offered = coming().choices().stream()
                .map(choice -> choice.label() + " / " + choice.line())
                .toList();
        assertEquals(List.of("CCAS / ", "Écrire un e-mail / Aujourd’hui, 15\u00a0h"), offered);
    }

    @Test
    void a_session_that_is_over_is_offered_no_more() {
        clock.pass(Duration.ofHours(4));
        assertEquals(1, coming().choices().size());
    }

    @Test
    void counts_before_it_asks_and_thanks_after_the_answer() {
        coming().choose(CCAS);
        assertEquals(1, counter.touches.size());
        assertEquals("Vous venez pour\u202f: CCAS", question().about());
        question().yes();
        assertEquals("Merci", thanks().state().get().title());
        assertEquals("C’est noté\u202f: CCAS.", thanks().state().get().line());
        assertEquals(1, counted(Measure.PEOPLE));
        assertEquals(1, counted(Measure.NEWCOMERS));
    }

    @Test
    void no_and_i_do_not_know_add_nobody_new() {
        coming().choose(CCAS);
        question().no();
        assertInstanceOf(Route.Thanks.class, navigator.here());
        assertEquals(0, counted(Measure.NEWCOMERS));
    }

    @Test
    void says_no_thanks_when_the_disk_did_not_take_it() {
        counter.broken = true;
        coming().choose(CCAS);
        assertEquals(new Route.NotCounted(CCAS, false), navigator.here());
        assertEquals("Dites-le à l’accueil\u202f: une personne peut la noter.", texts.get("failed.then"));
    }

    @Test
    void says_that_only_the_answer_is_lost_when_the_disk_fails_then() {
        coming().choose(CCAS);
        var question = question();
        counter.broken = true;
        question.yes();
        assertEquals(new Route.NotCounted(CCAS, true), navigator.here());
    }

    @Test
    void can_be_undone_for_ten_seconds_with_what_was_added() {
        coming().choose(CCAS);
        question().yes();
        var thanks = thanks();
        clock.pass(Duration.ofSeconds(8));
        thanks.tick(clock.instant());
        assertEquals(
                Optional.of("encore 2 secondes pour annuler"),
                thanks.state().get().undo());
        thanks.undo();
        assertEquals("C’est annulé", thanks.state().get().title());
        assertEquals("Rien n’est compté.", thanks.state().get().line());
        assertTrue(counter.touches.isEmpty());
    }

    @Test
    void cannot_be_undone_after_ten_seconds_and_is_over_after_twenty_five() {
        navigator.home();
        coming().choose(CCAS);
        question().no();
        var thanks = thanks();
        clock.pass(Duration.ofSeconds(10));
        thanks.tick(clock.instant());
        assertEquals(Optional.empty(), thanks.state().get().undo());
        thanks.undo();
        assertEquals(1, counter.touches.size());
        clock.pass(Duration.ofSeconds(15));
        thanks.tick(clock.instant());
        assertEquals(new Route.Attract(), navigator.here());
    }

    @Test
    void says_so_when_the_undo_is_not_possible_any_more_or_fails() {
        coming().choose(CCAS);
        question().no();
        var late = thanks();
        counter.touches.clear();
        late.undo();
        assertEquals("Trop tard pour annuler", late.state().get().title());
        var failing = thanks();
        counter.broken = true;
        failing.undo();
        assertEquals("L’annulation n’a pas marché", failing.state().get().title());
    }

    @Test
    void a_second_touch_while_the_first_is_being_counted_does_nothing() {
        var later = new Later();
        background = later;
        var coming = coming();
        coming.choose(CCAS);
        coming.choose(CCAS);
        later.runAll();
        assertEquals(1, counter.touches.size());
    }

    @Test
    void the_next_visitor_does_not_get_the_question_of_one_who_left() {
        var later = new Later();
        background = later;
        navigator.home();
        coming().choose(CCAS);
        navigator.leave();
        later.runAll();
        assertEquals(new Route.Attract(), navigator.here());
        assertEquals(1, counter.touches.size());
    }

    private long counted(Measure measure) {
        return counter.touches.values().stream()
                .mapToLong(touch -> touch.measures().get(measure))
                .sum();
    }

    private record CountingDesks(FakeCounter counter) implements Desks {
        @Override
        public List<Purpose.Desk> desks() {
            return List.of(CCAS);
        }

        @Override
        public Touch count(long interaction, Purpose purpose) {
            return counter.count(
                    Dimensions.of(Samples.HERE, new ActivityId("reception")), Measures.of(Measure.PEOPLE, 1));
        }

        @Override
        public Touch newcomer(Touch touch) {
            return counter.add(touch, Measures.of(Measure.NEWCOMERS, 1));
        }

        @Override
        public boolean undo(TouchId touch) {
            return counter.undo(touch);
        }
    }
}
