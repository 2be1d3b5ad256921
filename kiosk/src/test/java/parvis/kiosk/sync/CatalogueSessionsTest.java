package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;

/// The sessions of the whole town, with this terminal's own as it plans them.
final class CatalogueSessionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private List<PlannedSession> plan = List.of();

    @Test
    void own_sessions_are_shown_at_once_and_win_over_what_the_catalogue_still_says() {
        var stale = FakePlan.session(0);
        var sessions = new CatalogueSessions(
                Samples.source(Optional.of(catalogue(stale, elsewhere()))), stale.place(), () -> plan);
        assertEquals(List.of("8-0 s-0 here", "8-3 s-far"), lines(sessions));

        plan = List.of(planned(stale, 6, 1), planned(FakePlan.session(1), 0, 0));

        assertEquals(List.of("8-7 s-0 here", "8-3 s-far"), lines(sessions));
        assertEquals(1, sessions.on(DAY.plusDays(1)).size());
    }

    @Test
    void without_a_catalogue_the_terminal_still_shows_its_own() {
        plan = List.of(planned(FakePlan.session(0), 0, 0));
        var sessions = new CatalogueSessions(Samples.source(Optional.empty()), new PlaceId("mairie"), () -> plan);
        assertEquals(List.of("8-0 s-0 here"), lines(sessions));
    }

    @Test
    void only_a_session_that_is_planned_here_says_what_the_wire_does_not_carry() {
        plan = List.of(planned(FakePlan.session(0), 0, 0));
        var sessions = new CatalogueSessions(
                Samples.source(Optional.of(catalogue(elsewhere()))), new PlaceId("mairie"), () -> plan);
        var own = sessions.session(new SessionId("s-0")).orElseThrow();
        assertEquals(Optional.of("salle 2"), own.own().orElseThrow().room());
        assertEquals(Optional.of(DAY.atTime(10, 0)), own.movedFrom());
        assertEquals(
                Optional.empty(),
                sessions.session(new SessionId("s-far")).orElseThrow().own());
    }

    /// As its terminal plans it: in room 2, once meant for ten in the morning.
    private static PlannedSession planned(AgendaSession like, int taken, int walkIns) {
        return new PlannedSession(
                like.id(),
                like.workshop(),
                like.title(),
                like.place(),
                like.start(),
                like.minutes(),
                like.seats(),
                taken,
                like.waiting(),
                PlannedSession.State.PLANNED,
                1,
                Optional.of(DAY.atTime(10, 0)),
                new Details(
                        new ActivityId("digital-workshop"),
                        Optional.empty(),
                        like.topic(),
                        Optional.empty(),
                        Optional.empty(),
                        like.level(),
                        Optional.of("salle 2"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new Tally(walkIns, 0, 0, 0, 0),
                0,
                false);
    }

    private static List<String> lines(CatalogueSessions sessions) {
        return sessions.on(DAY).stream().map(CatalogueSessionsTest::line).toList();
    }

    private static String line(Session session) {
        return session.seats() + "-" + session.taken() + " " + session.id() + (session.here() ? " here" : "");
    }

    private static AgendaSession elsewhere() {
        var like = taken(FakePlan.session(0), 3);
        return new AgendaSession(
                new SessionId("s-far"),
                like.workshop(),
                "Séance d’ailleurs",
                new PlaceId("gare"),
                like.start(),
                like.minutes(),
                like.seats(),
                like.taken(),
                like.waiting(),
                like.state(),
                like.topic(),
                like.level());
    }

    private static AgendaSession taken(AgendaSession like, int taken) {
        return new AgendaSession(
                like.id(),
                like.workshop(),
                like.title(),
                like.place(),
                like.start(),
                like.minutes(),
                like.seats(),
                taken,
                like.waiting(),
                like.state(),
                like.topic(),
                like.level());
    }

    private static Catalogue catalogue(AgendaSession... sessions) {
        return new Catalogue(
                "1",
                Samples.territory(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(sessions).stream()
                        .map(session -> new SessionPart(new TerminalId("borne-1"), session))
                        .toList());
    }
}
