package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.ClockQuality;

final class TerminalClockTest {
    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.parse("1970-01-01T00:00:05Z"));
    private final AtomicReference<Duration> sinceBoot = new AtomicReference<>(Duration.ofSeconds(5));
    private final AtomicBoolean synced = new AtomicBoolean();
    private final TerminalClock clock = new TerminalClock(machine::get, sinceBoot::get, synced::get);

    @Test
    void a_clock_that_nobody_confirms_is_unknown() {
        assertEquals(ClockQuality.UNKNOWN, clock.moment().quality());
        assertEquals(machine.get(), clock.instant());
    }

    @Test
    void the_servers_word_serves_as_time_and_goes_on_by_the_clock_that_never_jumps() {
        clock.heard(Instant.parse("2026-11-24T09:00:00Z"));
        sinceBoot.set(Duration.ofSeconds(65));
        machine.set(Instant.parse("1971-01-01T00:00:00Z"));

        assertEquals(ClockQuality.ESTIMATED, clock.moment().quality());
        assertEquals(Instant.parse("2026-11-24T09:01:00Z"), clock.instant());
    }

    @Test
    void a_machine_that_follows_a_time_server_is_believed_before_the_servers_word() {
        clock.heard(Instant.parse("2026-11-24T09:00:00Z"));
        synced.set(true);
        machine.set(Instant.parse("2026-11-24T09:00:30Z"));

        assertEquals(ClockQuality.SYNCED, clock.moment().quality());
        assertEquals(machine.get(), clock.instant());
    }
}
