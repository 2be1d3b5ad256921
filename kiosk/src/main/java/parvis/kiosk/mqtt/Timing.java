package parvis.kiosk.mqtt;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How patient the link is.
///
/// @param deadline for one attempt, from the socket to the subscriptions
/// @param first the longest wait after the first failure
/// @param longest the longest wait after many failures
/// @param settled a connection that lasted so long was no failure
public record Timing(Duration deadline, Duration first, Duration longest, Duration settled) {
    /// What terminals in the field use: full jitter from 1 s to 2 min, so that a town's terminals do not all come back
    /// in one moment.
    public static final Timing FIELD =
            new Timing(Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(10));

    /// A wait before the next attempt: anything from 0 to a bound that doubles with each failure.
    Duration pause(int failures, RandomGenerator random) {
        var doubled = first.multipliedBy(1L << Math.min(failures, 16));
        var bound = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(random.nextLong(bound.toMillis() + 1));
    }
}
