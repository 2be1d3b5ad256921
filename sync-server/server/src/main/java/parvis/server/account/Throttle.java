package parvis.server.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down who fails again and again, and locks nobody out: after `free` failures each one doubles the wait, up to
/// `longest`; what comes during a wait is turned away unread and makes it no longer. Memory is bounded: the key that
/// failed least recently is forgotten first.
public final class Throttle {
    private static final int MOST_KEYS = 10_000;

    private final int free;
    private final Duration longest;
    private final Map<String, Failures> keys = new LinkedHashMap<>();

    /// @param free failures without a wait
    /// @param longest the longest wait
    public Throttle(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /// How long that key has still to wait; zero when it may try.
    public synchronized Duration wait(String key, Instant now) {
        Failures failures = keys.get(key);
        return failures == null || !now.isBefore(failures.until())
                ? Duration.ZERO
                : Duration.between(now, failures.until());
    }

    /// Notes a failure of that key.
    public synchronized void failed(String key, Instant now) {
        Failures before = keys.remove(key);
        boolean recent =
                before != null && !before.last().plus(longest.multipliedBy(4)).isBefore(now);
        int count = before != null && recent ? before.count() + 1 : 1;
        Duration pause = Duration.ZERO;
        if (count >= free) {
            long doubled = 1L << Math.min(count - free, 20);
            pause = Duration.ofSeconds(Math.min(doubled, longest.toSeconds()));
        }
        keys.put(key, new Failures(count, now, now.plus(pause)));
        if (keys.size() > MOST_KEYS) {
            keys.remove(keys.keySet().iterator().next());
        }
    }

    /// Forgets the failures of that key.
    public synchronized void succeeded(String key) {
        keys.remove(key);
    }

    /// Takes back the last failure of that key and its wait; earlier ones stay.
    public synchronized void forgiven(String key) {
        keys.computeIfPresent(key, (_, before) -> new Failures(before.count() - 1, before.last(), before.last()));
    }

    private record Failures(int count, Instant last, Instant until) {}
}
