package parvis.kiosk.closing;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.SessionId;

/// Makes the journal say what was ticked. Two files cannot be committed at once: the sessions' file marks
/// first what is to be settled, [Works#settle] is harmless when it is repeated, and the mark goes last. So a
/// cut anywhere loses nothing and doubles nothing; what is left marked is settled at the next call of
/// [#closeWhatIsOver].
public final class TickedSessionCloser implements SessionCloser {
    private final Closings closings;
    private final Works works;
    private final Function<ActivityId, Set<Measure>> measures;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param measures which numbers an activity asks for; empty when the catalogue does not know it
    /// @param zone the territory's
    public TickedSessionCloser(
            Closings closings,
            Works works,
            Function<ActivityId, Set<Measure>> measures,
            InstantSource clock,
            ZoneId zone) {
        this.closings = closings;
        this.works = works;
        this.measures = measures;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Closed close(SessionId id) {
        var now = now();
        var found = closings.session(id);
        if (found.isPresent() && found.get().session().start().isAfter(now)) {
            return new Closed.TooEarly();
        }
        var held = closings.hold(id, Optional.of(now.toLocalDate()));
        if (held.isEmpty()) {
            return new Closed.Unknown();
        }
        settle(held.get());
        return new Closed.Counted(held.get().session());
    }

    @Override
    public Closed reopen(SessionId id) {
        var planned = closings.reopen(id);
        if (planned.isEmpty()) {
            return new Closed.Unknown();
        }
        settle(planned.get());
        return new Closed.Reopened(planned.get().session());
    }

    @Override
    public void closeWhatIsOver(LocalDateTime now) {
        for (var session : closings.over(now)) {
            if (session.ticked()) {
                var _ = closings.hold(session.id(), Optional.empty());
            }
        }
        closings.due(now).forEach(this::settle);
    }

    @Override
    public List<PlannedSession> unclosed(LocalDateTime now) {
        return closings.over(now);
    }

    /// What is taken back is taken back where it was counted: the session may be planned for another day by
    /// now. A day that the journal does not take, longer ago than facts are held, is not tried for ever.
    private void settle(Closings.Due due) {
        var session = due.session();
        var key = new Works.Key("session/" + session.id().value());
        var counts = SessionFacts.of(session, measures.apply(session.details().activity()));
        var planned = session.state() == PlannedSession.State.PLANNED;
        var when = planned ? works.work(key).map(Works.Work::when) : Optional.of(when(due));
        if (when.isPresent()) {
            var _ = works.settle(key, when.get(), counts);
        }
        closings.counted(session.id(), due.version(), !planned);
    }

    private static Works.When when(Closings.Due due) {
        var start = due.session().start();
        return new Works.When(
                new Slot(start.toLocalDate(), start.getHour()), due.saidOn().isAfter(start.toLocalDate()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
