package parvis.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.message.ClockQuality;

/// A terminal's time that goes by when a test's clock does.
///
/// @param clock the test's
public record ClockTime(Clock clock) implements TimeSource {
    @Override
    public Moment moment() {
        var now = clock.instant();
        return new Moment(now, Duration.between(Instant.EPOCH, now), ClockQuality.SYNCED);
    }
}
