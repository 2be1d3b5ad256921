package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.workshop.Session;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;

/// The sessions of the whole town, with this terminal's own as it plans them.
final class CatalogueSessionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final FakePlan plan = new FakePlan();

    @Test
    void own_sessions_are_shown_at_once_and_win_over_what_the_catalogue_still_says() {
        var stale = FakePlan.session(0);
        var sessions =
                new CatalogueSessions(Samples.source(Optional.of(catalogue(stale, elsewhere()))), stale.place(), plan);
        assertEquals(List.of("8-0 s-0 here", "8-3 s-far"), lines(sessions));

        plan.set(List.of(taken(stale, 7), FakePlan.session(1)));

        assertEquals(List.of("8-7 s-0 here", "8-3 s-far"), lines(sessions));
        assertEquals(1, sessions.on(DAY.plusDays(1)).size());
    }

    @Test
    void without_a_catalogue_the_terminal_still_shows_its_own() {
        plan.set(List.of(FakePlan.session(0)));
        var sessions = new CatalogueSessions(Samples.source(Optional.empty()), new PlaceId("mairie"), plan);
        assertEquals(List.of("8-0 s-0 here"), lines(sessions));
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
