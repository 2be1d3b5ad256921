package parvis.kiosk.ui;

import java.time.Duration;
import java.time.Instant;

/// Tells when nobody is there any more. Has no clock of its own: time is handed in.
public final class IdleReset {
    /// After so long without a touch the warning comes.
    public static final Duration QUIET = Duration.ofSeconds(90);
    /// So long the warning stands; at least 20 s (WCAG 2.2.1).
    public static final Duration WARNING = Duration.ofSeconds(30);

    private Instant lastTouch;

    /// @param now when someone came
    public IdleReset(Instant now) {
        lastTouch = now;
    }

    /// Someone is there.
    public void touched(Instant now) {
        lastTouch = now;
    }

    /// How it stands.
    public Idle at(Instant now) {
        var quiet = Duration.between(lastTouch, now);
        if (quiet.isNegative()) {
            lastTouch = now; // the clock was set back: start again rather than wait for it
            return new Idle.Present();
        }
        if (quiet.compareTo(QUIET) < 0) {
            return new Idle.Present();
        }
        var left = QUIET.plus(WARNING).minus(quiet);
        return left.isPositive() ? new Idle.Warning(left.plusMillis(999).toSeconds()) : new Idle.Gone();
    }

    /// Whether someone is there.
    public sealed interface Idle {
        /// Someone touched the screen a moment ago.
        record Present() implements Idle {}

        /// Nobody touched it for a while.
        ///
        /// @param secondsLeft until all is wiped
        record Warning(long secondsLeft) implements Idle {}

        /// Nobody is there.
        record Gone() implements Idle {}
    }
}
