package parvis.kiosk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.sync.AgendaSource;
import parvis.kiosk.workshop.OwnSessions;
import parvis.kiosk.workshop.PlanFailure;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;

/// The terminal's plan: as numbers what leaves it, and whole what its own public screens show at once. Read anew when
/// the plan changed or the day did.
final class PlannedAgenda implements AgendaSource, OwnSessions {
    private static final Logger LOG = LoggerFactory.getLogger(PlannedAgenda.class);
    private static final int DAYS_BACK = 30;
    private static final int YEARS_AHEAD = 10;

    private final Planning planning;
    private final PlaceId place;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Optional<Known> known = Optional.empty();

    /// @param place only sessions there are owned here
    /// @param clock in the territory's zone
    PlannedAgenda(Planning planning, PlaceId place, Clock clock) {
        this.planning = planning;
        this.place = place;
        this.clock = clock;
        planning.onChange(changes::incrementAndGet);
    }

    @Override
    public List<AgendaSession> sessions() {
        return planned().stream().map(PlannedAgenda::told).toList();
    }

    @Override
    public List<PlannedSession> planned() {
        var today = LocalDate.now(clock);
        var change = changes.get();
        var held = known.filter(each -> each.day.equals(today) && each.change == change);
        if (held.isPresent()) {
            return held.get().sessions;
        }
        try {
            var sessions = planning.between(today.minusDays(DAYS_BACK), today.plusYears(YEARS_AHEAD)).stream()
                    .filter(session -> session.place().equals(place))
                    .toList();
            known = Optional.of(new Known(today, change, sessions));
            return sessions;
        } catch (PlanFailure | StoreFailure e) {
            LOG.warn("the plan cannot be read; what was known of it stands", e);
            return known.map(Known::sessions).orElse(List.of());
        }
    }

    @Override
    public void onChange(Runnable listener) {
        planning.onChange(listener);
    }

    private static AgendaSession told(PlannedSession session) {
        return new AgendaSession(
                session.id(),
                session.workshop(),
                session.title(),
                session.place(),
                session.start(),
                session.minutes(),
                session.seats(),
                session.taken(),
                session.waiting(),
                switch (session.state()) {
                    case PLANNED -> AgendaSession.State.PLANNED;
                    case CANCELLED -> AgendaSession.State.CANCELLED;
                    case HELD -> AgendaSession.State.HELD;
                },
                session.details().topic(),
                session.details().level());
    }

    private record Known(LocalDate day, long change, List<PlannedSession> sessions) {}
}
