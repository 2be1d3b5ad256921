package parvis.kiosk.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import parvis.protocol.message.ClockQuality;

/// The terminal's time, with how far it can be trusted. A Raspberry Pi has no clock of its own: after a power cut it is
/// some time in the past until the network says better.
public interface TimeSource extends InstantSource {
    /// Now, all in one look.
    Moment moment();

    @Override
    default Instant instant() {
        return moment().wall();
    }

    /// One look at the clock.
    ///
    /// @param wall what time it seems to be
    /// @param sinceBoot what a clock says that never jumps and starts with the machine
    /// @param quality how far `wall` can be trusted
    record Moment(Instant wall, Duration sinceBoot, ClockQuality quality) {}
}
