package parvis.kiosk.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.codec.Pieces;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;

/// Says which sessions this terminal owns: at each connection, and a second after they changed, so that a flurry of
/// bookings is one message. A long agenda leaves in parts, one a turn: a connection holds only so many messages at
/// once. Used by one thread, but for the source's word that something changed.
final class AgendaPublisher {
    private static final Duration SETTLED = Duration.ofSeconds(1);

    /// A day that is over changes the agenda without anybody's doing.
    private static final Duration LOOKED = Duration.ofMinutes(1);

    /// A broker keeps only the last part for a server that comes later.
    private static final Duration SAID_AGAIN = Duration.ofMinutes(15);

    private final Uplink uplink;
    private final AgendaSource source;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Queue<Agenda> leaving = new ArrayDeque<>();
    private Optional<List<AgendaSession>> said = Optional.empty();
    private Optional<Duration> changedAt = Optional.empty();
    private Duration lookedAt = Duration.ZERO;
    private Duration saidAt = Duration.ZERO;
    private boolean connected;
    private boolean inParts;
    private long revision;

    AgendaPublisher(Uplink uplink, AgendaSource source) {
        this.uplink = uplink;
        this.source = source;
        source.onChange(() -> changed.set(true));
    }

    void connected(Moment now) {
        connected = true;
        say(now, source.sessions());
        leaveOne();
    }

    void lost() {
        connected = false;
        leaving.clear();
    }

    void tick(Moment now) {
        if (changed.getAndSet(false) && changedAt.isEmpty()) {
            changedAt = Optional.of(now.sinceBoot());
        }
        if (!connected) {
            return;
        }
        if (changedAt.filter(at -> isOver(at, SETTLED, now)).isPresent() || isOver(lookedAt, LOOKED, now)) {
            look(now);
        }
        leaveOne();
    }

    private void look(Moment now) {
        lookedAt = now.sinceBoot();
        changedAt = Optional.empty();
        var sessions = source.sessions();
        var again = inParts && isOver(saidAt, SAID_AGAIN, now);
        if (again || said.filter(sessions::equals).isEmpty()) {
            say(now, sessions);
        }
    }

    /// The revision grows over restarts too, without a place of its own on the disk: it is never behind the clock.
    private void say(Moment now, List<AgendaSession> sessions) {
        if (said.filter(sessions::equals).isEmpty()) {
            revision = Math.max(revision + 1, Math.max(0, now.wall().getEpochSecond()));
        }
        said = Optional.of(List.copyOf(sessions));
        saidAt = now.sinceBoot();
        lookedAt = now.sinceBoot();
        changedAt = Optional.empty();
        var parts = Pieces.of(revision, sessions);
        inParts = parts.size() > 1;
        leaving.clear();
        leaving.addAll(parts);
    }

    private void leaveOne() {
        var next = leaving.poll();
        if (next != null) {
            uplink.publish(next);
        }
    }

    private static boolean isOver(Duration since, Duration span, Moment now) {
        return now.sinceBoot().minus(since).compareTo(span) >= 0;
    }
}
