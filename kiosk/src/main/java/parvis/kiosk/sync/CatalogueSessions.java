package parvis.kiosk.sync;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;

/// [Sessions] of the catalogue that stands: the only place where the wire's session becomes the screens'.
public final class CatalogueSessions implements Sessions {
    private final CatalogueSource catalogue;
    private final PlaceId here;

    /// @param here where this terminal stands
    public CatalogueSessions(CatalogueSource catalogue, PlaceId here) {
        this.catalogue = catalogue;
        this.here = here;
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

    private List<Session> all() {
        return catalogue.current().map(this::translated).orElse(List.of());
    }

    private List<Session> translated(Catalogue whole) {
        Map<PlaceId, String> names = new HashMap<>();
        whole.places().forEach(place -> names.put(place.id(), place.name()));
        return whole.sessions().stream()
                .map(part -> translated(part.session(), names))
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::title))
                .toList();
    }

    private Session translated(AgendaSession session, Map<PlaceId, String> names) {
        return new Session(
                session.id(),
                session.title(),
                names.getOrDefault(session.place(), session.place().value()),
                session.place().equals(here),
                session.start(),
                session.minutes(),
                session.seats(),
                session.taken(),
                session.waiting(),
                session.state() == AgendaSession.State.CANCELLED,
                session.level());
    }
}
