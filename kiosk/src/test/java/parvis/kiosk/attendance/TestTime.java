package parvis.kiosk.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import parvis.protocol.message.ClockQuality;

/// A clock of the test's own: it moves when it is told to.
public final class TestTime implements TimeSource {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Instant wall;
    private Duration sinceBoot = Duration.ofMinutes(1);
    private ClockQuality quality = ClockQuality.SYNCED;

    /// @param local in Paris
    public TestTime(String local) {
        wall = LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @Override
    public synchronized Moment moment() {
        return new Moment(wall, sinceBoot, quality);
    }

    /// Time goes by.
    public synchronized void pass(Duration span) {
        wall = wall.plus(span);
        sinceBoot = sinceBoot.plus(span);
    }

    /// Somebody sets the wall clock; no time goes by.
    public synchronized void set(String local) {
        wall = LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    /// What is thought of the wall clock.
    public synchronized void quality(ClockQuality changed) {
        quality = changed;
    }

    /// The machine was off and boots.
    public synchronized void reboot() {
        sinceBoot = Duration.ofSeconds(20);
    }
}
