package parvis.kiosk.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Tally;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.SessionId;

/// From ticks to facts over both real files.
final class SessionCloserTest {
    private static final String HELD = "{held=1, minutes=90, newcomers=1, people=4, seats=8, turnedAway=1}";

    @TempDir
    Path folder;

    private TwoFiles files;

    @BeforeEach
    void open() {
        files = new TwoFiles(folder, "2026-11-24T09:00");
    }

    @AfterEach
    void close() {
        files.close();
    }

    /// 14:00 to 15:30; two came of three booked, two without a booking, one was turned away, one is new.
    private SessionId ticked() {
        var session = files.rig.session("2026-11-24T14:00", 8);
        var awa = files.rig.booked(session, "Awa", 2);
        files.rig.booked(session, "Li", 1);
        files.at("2026-11-24T14:20");
        files.rig.bookings().present(awa, OptionalInt.of(2));
        files.rig.planning().tally(session, new Tally(2, 1, 1, 0, 0));
        return session;
    }

    @Test
    void a_held_session_is_one_fact_of_all_that_was_ticked() {
        var session = ticked();
        var closed = assertInstanceOf(
                SessionCloser.Closed.Counted.class, files.closer().close(session));
        assertEquals(PlannedSession.State.HELD, closed.session().state());
        assertEquals(HELD, files.said(session));
        var fact = files.facts().getFirst().fact();
        assertEquals("2026-11-24 14", fact.day() + " " + fact.hour());
        assertFalse(fact.later());
        assertFalse(fact.dimensions().together());
        assertEquals(1, files.facts().size());
        files.closer().close(session);
        assertEquals(1, files.facts().size(), "closing again changes nothing");
    }

    @Test
    void after_the_closing_a_change_becomes_correcting_facts() {
        var session = ticked();
        files.closer().close(session);
        files.rig.planning().tally(session, new Tally(1, 2, 1, 0, 0));
        files.closer().close(session);
        assertEquals("{held=1, minutes=90, newcomers=1, people=3, seats=8, turnedAway=2}", files.said(session));
        assertEquals(2, files.facts().size());
        assertTrue(files.facts().getLast().fact().corrects().isPresent());
    }

    @Test
    void what_is_ticked_after_the_closing_is_counted_by_itself_at_the_next_chance() {
        var session = ticked();
        files.closer().close(session);
        files.rig.planning().tally(session, new Tally(1, 2, 1, 0, 0));
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{held=1, minutes=90, newcomers=1, people=3, seats=8, turnedAway=2}", files.said(session));
    }

    @Test
    void a_session_that_has_not_begun_or_is_not_there_is_not_closed() {
        var session = files.rig.session("2026-11-24T14:00", 8);
        assertInstanceOf(SessionCloser.Closed.TooEarly.class, files.closer().close(session));
        assertInstanceOf(SessionCloser.Closed.Unknown.class, files.closer().close(new SessionId("fantome")));
        files.rig.planning().cancel(session);
        files.at("2026-11-24T16:00");
        assertInstanceOf(SessionCloser.Closed.Unknown.class, files.closer().close(session));
    }

    @Test
    void DRO_R2_PAR_I3_a_cancelled_session_says_cancelled_and_nothing_else_once_its_time_has_come() {
        var session = ticked();
        files.rig.planning().cancel(session);
        var later = files.rig.session("2026-11-25T10:00", 8);
        files.rig.planning().cancel(later);
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{cancelled=1}", files.said(session));
        assertEquals("{}", files.said(later), "a session that lies ahead is not counted yet");
        files.at("2026-11-25T10:00");
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{cancelled=1}", files.said(later));
    }

    @Test
    void a_cancelled_session_that_is_revived_or_moved_away_leaves_only_what_it_became() {
        var session = files.rig.session("2026-11-24T14:00", 8);
        files.rig.planning().cancel(session);
        files.at("2026-11-24T15:00");
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{cancelled=1}", files.said(session));
        var revived = files.rig.planning().revive(session).orElseThrow();
        files.rig.planning().change(session, LocalDateTime.parse("2026-12-01T14:00"), 90, 8, revived.details());
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{}", files.said(session));
        files.at("2026-12-01T15:00");
        files.closer().close(session);
        assertEquals("{held=1, minutes=90, seats=8}", files.said(session), "held for nobody");
        assertEquals(
                List.of("2026-11-24", "2026-11-24", "2026-12-01"),
                files.facts().stream()
                        .map(envelope -> envelope.fact().day().toString())
                        .toList());
    }

    @Test
    void a_session_closed_by_mistake_is_reopened_and_leaves_nothing() {
        var session = ticked();
        files.closer().close(session);
        assertInstanceOf(SessionCloser.Closed.Reopened.class, files.closer().reopen(session));
        assertEquals("{}", files.said(session));
        assertInstanceOf(SessionCloser.Closed.Unknown.class, files.closer().reopen(session));
        files.rig.planning().cancel(session);
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{cancelled=1}", files.said(session));
    }

    @Test
    void what_was_ticked_closes_itself_when_it_is_over_and_what_was_not_waits_for_a_person() {
        var ticked = ticked();
        var silent = files.rig.session("2026-11-24T16:00", 8);
        files.closer().closeWhatIsOver(files.now());
        assertEquals("{}", files.said(ticked), "it is not over yet");
        files.at("2026-11-25T08:00");
        assertEquals(List.of(ticked, silent), unclosed());
        files.restart();
        assertEquals(HELD, files.said(ticked));
        assertFalse(files.facts().getFirst().fact().later(), "it was ticked on its own day");
        assertEquals(List.of(silent), unclosed());
        files.closer().close(silent);
        assertTrue(files.facts().getLast().fact().later(), "E20: said on another day");
        assertEquals(List.of(), unclosed());
    }

    private List<SessionId> unclosed() {
        return files.closer().unclosed(files.now()).stream()
                .map(PlannedSession::id)
                .toList();
    }

    @Test
    void E7_a_session_run_together_says_with_whom_and_the_families_and_only_what_its_activity_asks() {
        var plain = Details.of(new ActivityId("family-information"));
        var details = new Details(
                plain.activity(),
                plain.service(),
                plain.topic(),
                plain.theme(),
                plain.audience(),
                plain.level(),
                plain.room(),
                plain.bring(),
                plain.led(),
                List.of(new OrganizationId("caf"), new OrganizationId("maison-des-parents")));
        var series = files.rig.planning().freshId("Café des parents");
        files.rig.planning().keep(new Workshop(series, "Café des parents", 60, 10, details));
        var session = files.rig
                .planning()
                .plan(series, List.of(LocalDateTime.parse("2026-11-24T10:00")))
                .getFirst()
                .id();
        files.at("2026-11-24T11:00");
        files.rig.planning().tally(session, new Tally(9, 2, 3, 4, 2));
        files.closer().close(session);
        assertEquals("{families=4, held=1, newFamilies=2, people=9}", files.said(session));
        var dimensions = files.facts().getFirst().fact().dimensions();
        assertTrue(dimensions.together());
        assertEquals(details.partners(), dimensions.partners());
    }

    @Test
    void an_activity_that_the_catalogue_does_not_know_loses_nobody() {
        var series = files.rig.planning().freshId("Inconnu");
        files.rig.planning().keep(new Workshop(series, "Inconnu", 60, 10, Details.of(new ActivityId("chantier"))));
        var session = files.rig
                .planning()
                .plan(series, List.of(LocalDateTime.parse("2026-11-24T08:00")))
                .getFirst()
                .id();
        files.rig.planning().tally(session, new Tally(9, 0, 0, 0, 0));
        files.closer().close(session);
        assertEquals("{held=1, minutes=60, people=9, seats=10}", files.said(session));
    }

    @Test
    void a_cut_anywhere_between_the_two_files_is_healed_at_the_next_start() {
        List<SessionCloser> cut = List.of(
                files.closer(UnaryOperator.identity(), works -> new CutWorks(works, false)),
                files.closer(UnaryOperator.identity(), works -> new CutWorks(works, true)),
                files.closer(CutMark::new, UnaryOperator.identity()));
        for (var closer : cut) {
            var session = files.rig.session("2026-11-24T14:00", 8);
            files.at("2026-11-24T14:10");
            files.rig.planning().tally(session, new Tally(4, 1, 1, 0, 0));
            assertThrows(PowerCut.class, () -> closer.close(session));
            files.rig.lock();
            files.closer().closeWhatIsOver(files.now());
            assertEquals(HELD, files.said(session));
            var facts = files.facts().size();
            files.closer().closeWhatIsOver(files.now());
            assertEquals(facts, files.facts().size());
            files.at("2026-11-24T09:00");
        }
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// The power goes before or after the journal's COMMIT.
    private record CutWorks(Works works, boolean after) implements Works {
        @Override
        public Outcome settle(Key key, When when, List<Count> counts) {
            if (after) {
                works.settle(key, when, counts);
            }
            throw new PowerCut();
        }

        @Override
        public Optional<Work> work(Key key) {
            return works.work(key);
        }

        @Override
        public List<Work> between(LocalDate from, LocalDate to) {
            return works.between(from, to);
        }
    }

    /// The power goes before the last mark.
    private record CutMark(Closings closings) implements Closings {
        @Override
        public Optional<Due> session(SessionId session) {
            return closings.session(session);
        }

        @Override
        public Optional<Due> hold(SessionId session, Optional<LocalDate> by) {
            return closings.hold(session, by);
        }

        @Override
        public Optional<Due> reopen(SessionId session) {
            return closings.reopen(session);
        }

        @Override
        public List<Due> due(LocalDateTime now) {
            return closings.due(now);
        }

        @Override
        public void counted(SessionId session, long version, boolean any) {
            throw new PowerCut();
        }

        @Override
        public List<PlannedSession> over(LocalDateTime now) {
            return closings.over(now);
        }
    }
}
