package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.IdleReset.Idle;

final class IdleResetTest {
    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    private final IdleReset idle = new IdleReset(START);

    private static Instant after(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    @Test
    void warns_after_ninety_seconds_and_counts_down() {
        assertEquals(new Idle.Present(), idle.at(after(89.9)));
        assertEquals(new Idle.Warning(30), idle.at(after(90)));
        assertEquals(new Idle.Warning(1), idle.at(after(119.5)));
        assertEquals(new Idle.Gone(), idle.at(after(120)));
    }

    @Test
    void the_warning_gives_at_least_twenty_seconds() {
        assertTrue(IdleReset.WARNING.compareTo(Duration.ofSeconds(20)) >= 0);
    }

    @Test
    void can_be_extended_without_limit() {
        for (var i = 0; i < 1_000; i++) {
            var soon = after(100.0 * i);
            idle.touched(soon);
            assertEquals(new Idle.Warning(30), idle.at(soon.plusSeconds(90)));
        }
    }

    @Test
    void a_clock_that_is_set_back_sends_nobody_away_and_keeps_nobody_for_ever() {
        assertEquals(new Idle.Present(), idle.at(START.minusSeconds(3_600)));
        assertEquals(new Idle.Gone(), idle.at(START.minusSeconds(3_600).plusSeconds(120)));
    }
}
