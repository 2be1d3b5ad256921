package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.SqliteCatalogueShelf;
import parvis.kiosk.workshop.OwnSessions;
import parvis.kiosk.workshop.Session;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.AgendaSession.State;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// A session that is planned on another terminal: no message says that it was moved, and this terminal remembers when
/// it
/// was first to be.
final class MovedElsewhereTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 12, 3, 14, 0);
    private static final byte[] TOWN = CatalogueCodec.encode(new TerritoryPart(
            new TerritoryId("bourg-exemple"),
            "Bourg-Exemple",
            ZoneId.of("Europe/Paris"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2029, 12, 31),
            List.of(),
            List.of()));

    @TempDir
    Path folder;

    private int version;

    @Test
    void what_has_another_time_in_a_later_catalogue_is_moved_also_after_a_restart_and_back_again_it_is_not() {
        try (var database = open()) {
            var catalogue = new CatalogueUpdater(new SqliteCatalogueShelf(database), _ -> {});
            stands(catalogue, THURSDAY, State.PLANNED);
            assertEquals(Optional.empty(), session(catalogue).movedFrom());
            stands(catalogue, THURSDAY.plusDays(1), State.PLANNED);
            stands(catalogue, THURSDAY.plusDays(2), State.PLANNED);
            assertEquals(Optional.of(THURSDAY), session(catalogue).movedFrom(), "when it was first to be");
        }
        try (var database = open()) {
            var catalogue = new CatalogueUpdater(new SqliteCatalogueShelf(database), _ -> {});
            assertEquals(Optional.of(THURSDAY), session(catalogue).movedFrom());
            stands(catalogue, THURSDAY, State.PLANNED);
            assertEquals(Optional.empty(), session(catalogue).movedFrom());
        }
    }

    @Test
    void what_is_cancelled_there_is_cancelled_here() {
        try (var database = open()) {
            var catalogue = new CatalogueUpdater(new SqliteCatalogueShelf(database), _ -> {});
            stands(catalogue, THURSDAY, State.CANCELLED);
            assertTrue(session(catalogue).cancelled());
        }
    }

    /// Nothing is kept of what no catalogue names any more.
    @Test
    void a_session_that_is_gone_is_forgotten() {
        try (var database = open()) {
            var shelf = new SqliteCatalogueShelf(database);
            var catalogue = new CatalogueUpdater(shelf, _ -> {});
            stands(catalogue, THURSDAY, State.PLANNED);
            assertEquals(1, shelf.firstStarts().size());
            stands(catalogue, CatalogueCodec.encodeSessions(List.of()));
            assertEquals(0, shelf.firstStarts().size());
        }
    }

    private Database open() {
        var time = new TestTime("2026-11-24T09:10");
        return Databases.open(
                folder, new TerminalClock(time, () -> time.moment().sinceBoot(), () -> true));
    }

    private static Session session(CatalogueUpdater catalogue) {
        return new CatalogueSessions(catalogue, new PlaceId("mairie"), OwnSessions.NONE)
                .session(new SessionId("s-far"))
                .orElseThrow();
    }

    private void stands(CatalogueUpdater catalogue, LocalDateTime start, State state) {
        var like = FakePlan.session(3);
        var session = new AgendaSession(
                new SessionId("s-far"),
                like.workshop(),
                like.title(),
                new PlaceId("mediatheque"),
                start,
                like.minutes(),
                like.seats(),
                like.taken(),
                like.waiting(),
                state,
                like.topic(),
                like.level());
        stands(catalogue, CatalogueCodec.encodeSessions(List.of(new SessionPart(new TerminalId("borne-2"), session))));
    }

    private void stands(CatalogueUpdater catalogue, byte[] sessions) {
        version++;
        catalogue.part(CatalogueUpdater.hash(TOWN), TOWN);
        catalogue.part(CatalogueUpdater.hash(sessions), sessions);
        catalogue.manifest(Codec.encode(
                new Manifest("v" + version, List.of(part("territory", TOWN), part("sessions", sessions)))));
    }

    private static Manifest.Part part(String name, byte[] bytes) {
        return new Manifest.Part(name, CatalogueUpdater.hash(bytes), bytes.length, Optional.empty());
    }
}
