package parvis.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.TerminalStatus;

/// Says how the terminal is: at each connection, soon after something changed, and every five minutes.
final class StatusPublisher {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration ANYWAY = Duration.ofMinutes(5);

    private final Uplink uplink;
    private final Delivery.Self self;
    private Optional<Instant> since = Optional.empty();
    private Duration saidAt = Duration.ZERO;
    private List<Object> said = List.of();

    StatusPublisher(Uplink uplink, Delivery.Self self) {
        this.uplink = uplink;
        this.self = self;
    }

    void connected(Moment now, SyncStatus sync, Optional<String> catalogue) {
        since = Optional.of(now.wall());
        say(now, sync, catalogue);
    }

    void lost() {
        since = Optional.empty();
    }

    void tick(Moment now, SyncStatus sync, Optional<String> catalogue) {
        var ago = now.sinceBoot().minus(saidAt);
        var changed = !said.equals(gist(now, sync, catalogue));
        var due = ago.compareTo(changed ? SOON : ANYWAY) >= 0;
        if (since.isPresent() && due) {
            say(now, sync, catalogue);
        }
    }

    private void say(Moment now, SyncStatus sync, Optional<String> catalogue) {
        saidAt = now.sinceBoot();
        said = gist(now, sync, catalogue);
        var machine = self.health().get();
        uplink.publish(new TerminalStatus.Online(
                since.orElse(now.wall()),
                sync.pending(),
                sync.setAside(),
                self.software(),
                catalogue,
                now.quality(),
                self.role(),
                machine.diskFreeMb(),
                machine.temperatureC(),
                machine.sensor(),
                self.names().get()));
    }

    private static List<Object> gist(Moment now, SyncStatus sync, Optional<String> catalogue) {
        return List.of(sync.pending(), sync.setAside(), catalogue, now.quality());
    }
}
