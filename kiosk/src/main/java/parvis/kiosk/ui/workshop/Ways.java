package parvis.kiosk.ui.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import parvis.kiosk.workshop.Session;

/// Tells what a resident can do about a session.
public final class Ways {
    private final Predicate<Session> shut;
    private final BooleanSupplier takesNames;
    private final Clock clock;

    /// @param shut whether the place is closed while a session is
    /// @param takesNames whether this terminal can keep a name: its team has chosen a key
    /// @param clock in the territory's zone
    public Ways(Predicate<Session> shut, BooleanSupplier takesNames, Clock clock) {
        this.shut = shut;
        this.takesNames = takesNames;
        this.clock = clock;
    }

    /// What can be done now. What is seen here may be another thing a moment later: a seat is looked at again in the
    /// transaction that gives it.
    public Way of(Session session) {
        if (session.cancelled()) {
            return Way.CANCELLED;
        }
        if (session.own().isEmpty()) {
            return session.here() ? Way.AT_THE_DESK : Way.ELSEWHERE;
        }
        if (!session.start().isAfter(LocalDateTime.now(clock))) {
            return Way.BEGUN;
        }
        if (!takesNames.getAsBoolean()) {
            return Way.AT_THE_DESK;
        }
        if (shut.test(session)) {
            return Way.CLOSED;
        }
        return session.seatsLeft() > 0 ? Way.BOOK : Way.WAIT;
    }
}
