package parvis.server.mqtt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BackoffTest {
    @Test
    void waits_anything_up_to_a_bound_that_doubles_and_ends() {
        var random = new Random(20261124);
        for (var history = 0; history < 100; history++) {
            var backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(30), random);
            for (var failure = 0; failure < 40; failure++) {
                var wait = backoff.next().toMillis();
                var bound = Math.min(30_000, 200L << Math.min(failure, 20));
                assertTrue(wait >= 1 && wait <= bound, failure + ": " + wait);
            }
            backoff.reset();
            assertTrue(backoff.next().toMillis() <= 200);
        }
    }
}
