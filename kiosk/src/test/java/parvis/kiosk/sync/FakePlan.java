package parvis.kiosk.sync;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A terminal's own sessions, as a test sets them.
final class FakePlan implements AgendaSource {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<AgendaSession> sessions = List.of();

    void set(List<AgendaSession> now) {
        sessions = now;
        listeners.forEach(Runnable::run);
    }

    /// The plan is another, and nobody says so.
    void drift(List<AgendaSession> now) {
        sessions = now;
    }

    @Override
    public List<AgendaSession> sessions() {
        return sessions;
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    static List<AgendaSession> sessions(int count) {
        return IntStream.range(0, count).mapToObj(FakePlan::session).toList();
    }

    static AgendaSession session(int number) {
        return new AgendaSession(
                new SessionId("s-" + number),
                new WorkshopId("premiers-pas"),
                "Premiers pas à l’ordinateur",
                new PlaceId("mairie"),
                LocalDateTime.of(2026, 12, 3, 14, 0).plusDays(number),
                90,
                8,
                number % 8,
                0,
                AgendaSession.State.PLANNED,
                Optional.empty(),
                Optional.of("débutant"));
    }
}
