package parvis.kiosk.sync;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.workshop.OwnSessions;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;

/// [Sessions] of the catalogue that stands, and this terminal's own as it plans them: the only place where the wire's
/// session becomes the screens'.
public final class CatalogueSessions implements Sessions {
    private final CatalogueSource catalogue;
    private final PlaceId here;
    private final OwnSessions own;

    /// @param here where this terminal stands
    /// @param own the sessions that are planned here: shown at once, before the catalogue brings them back
    public CatalogueSessions(CatalogueSource catalogue, PlaceId here, OwnSessions own) {
        this.catalogue = catalogue;
        this.here = here;
        this.own = own;
    }

    /// As the catalogue has them, for who plans nothing.
    public CatalogueSessions(CatalogueSource catalogue, PlaceId here) {
        this(catalogue, here, OwnSessions.NONE);
    }

    @Override
    public List<Session> upcoming(LocalDateTime now) {
        return all().stream().filter(session -> session.end().isAfter(now)).toList();
    }

    @Override
    public List<Session> on(LocalDate day) {
        return all().stream()
                .filter(session -> session.start().toLocalDate().equals(day))
                .toList();
    }

    @Override
    public Optional<Session> session(SessionId id) {
        return all().stream().filter(session -> session.id().equals(id)).findFirst();
    }

    private List<Session> all() {
        Map<PlaceId, String> names = new HashMap<>();
        Map<SessionId, Session> byId = new LinkedHashMap<>();
        catalogue.current().ifPresent(whole -> {
            whole.places().forEach(place -> names.put(place.id(), place.name()));
            whole.sessions().forEach(part -> byId.put(part.session().id(), translated(part.session(), names)));
        });
        own.planned().forEach(session -> byId.put(session.id(), translated(session, names)));
        return byId.values().stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::title))
                .toList();
    }

    private Session translated(AgendaSession session, Map<PlaceId, String> names) {
        return new Session(
                session.id(),
                session.workshop(),
                session.title(),
                session.place(),
                names.getOrDefault(session.place(), session.place().value()),
                session.place().equals(here),
                session.start(),
                session.minutes(),
                session.seats(),
                session.taken(),
                session.waiting(),
                session.state() == AgendaSession.State.CANCELLED,
                session.level(),
                session.topic(),
                catalogue.movedFrom(session),
                Optional.empty());
    }

    /// Who came without a booking sits on a seat too.
    private Session translated(PlannedSession session, Map<PlaceId, String> names) {
        return new Session(
                session.id(),
                session.workshop(),
                session.title(),
                session.place(),
                names.getOrDefault(session.place(), session.place().value()),
                session.place().equals(here),
                session.start(),
                session.minutes(),
                session.seats(),
                session.taken() + session.tally().walkIns(),
                session.waiting(),
                session.state() == PlannedSession.State.CANCELLED,
                session.details().level(),
                session.details().topic(),
                session.movedFrom(),
                Optional.of(session.details()));
    }
}
