package parvis.server.mqtt;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next attempt: anything up to a bound that doubles with each failure ("full jitter"),
/// so that many who lost one broker do not come back at one moment.
final class Backoff {
    private final Duration first;
    private final Duration most;
    private final RandomGenerator random;
    private int failures;

    Backoff(Duration first, Duration most, RandomGenerator random) {
        this.first = first;
        this.most = most;
        this.random = random;
    }

    /// The wait before the next attempt.
    Duration next() {
        var bound = Math.min(most.toMillis(), first.toMillis() << Math.min(failures, 20));
        failures++;
        return Duration.ofMillis(random.nextLong(1, bound + 1));
    }

    /// An attempt went well.
    void reset() {
        failures = 0;
    }
}
