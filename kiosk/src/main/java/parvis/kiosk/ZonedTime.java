package parvis.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import parvis.kiosk.attendance.TimeSource;

/// The terminal's time as the screens take it.
final class ZonedTime extends Clock {
    private final TimeSource time;
    private final ZoneId zone;

    ZonedTime(TimeSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ZonedTime(time, other);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }
}
