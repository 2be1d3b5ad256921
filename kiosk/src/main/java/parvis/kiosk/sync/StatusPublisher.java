package parvis.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.TerminalStatus;

/// Says how the terminal is: at each connection, soon after something changed, and every five minutes.
final class StatusPublisher {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration ANYWAY = Duration.ofMinutes(5);

    private final Uplink uplink;
    private final Supplier<Health> health;
    private final String software;
    private final String role;
    private Optional<Instant> since = Optional.empty();
    private Duration saidAt = Duration.ZERO;
    private List<Object> said = List.of();

    StatusPublisher(Uplink uplink, Supplier<Health> health, String software, String role) {
        this.uplink = uplink;
        this.health = health;
        this.software = software;
        this.role = role;
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
        var machine = health.get();
        uplink.publish(new TerminalStatus.Online(
                since.orElse(now.wall()),
                sync.pending(),
                sync.setAside(),
                software,
                catalogue,
                now.quality(),
                role,
                machine.diskFreeMb(),
                machine.temperatureC(),
                machine.sensor()));
    }

    private static List<Object> gist(Moment now, SyncStatus sync, Optional<String> catalogue) {
        return List.of(sync.pending(), sync.setAside(), catalogue, now.quality());
    }
}
