package parvis.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StaffDoorTest {
    private final List<String> looked = new ArrayList<>();
    private final StaffDoor door = new StaffDoor(code -> {
        looked.add(code);
        return code.equals("4711");
    });
    private Instant now = Instant.parse("2026-11-24T13:00:00Z");

    @Test
    void opens_by_the_code_and_locks_after_60_seconds_without_a_touch() {
        assertFalse(door.isOpen(now));
        assertEquals(new Entry.Opened(), door.enter("4711", now));
        pass(59);
        assertTrue(door.isOpen(now));
        door.touched(now);
        pass(59);
        assertTrue(door.isOpen(now));
        pass(1);
        assertFalse(door.isOpen(now));
        door.touched(now);
        assertFalse(door.isOpen(now), "a touch opens nothing that is locked");
    }

    @Test
    void makes_each_wrong_code_after_the_second_wait_longer() {
        var waits = new ArrayList<Long>();
        for (int time = 0; time < 12; time++) {
            var entry = (Entry.Wrong) door.enter("0000", now);
            waits.add(entry.pause().toSeconds());
            now = now.plus(entry.pause());
        }
        assertEquals(List.of(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L, 600L), waits);
    }

    @Test
    void does_not_even_look_at_a_code_that_comes_too_early() {
        for (int time = 0; time < 3; time++) {
            door.enter("0000", now);
        }
        pass(2);
        assertEquals(new Entry.TooEarly(Duration.ofSeconds(3)), door.enter("4711", now));
        assertEquals(3, looked.size());
        pass(3);
        assertEquals(new Entry.Opened(), door.enter("4711", now));
    }

    @Test
    void bears_thirty_wrong_codes_and_tells_staff_until_they_saw() {
        for (int time = 0; time < 30; time++) {
            door.enter("0000", now);
            pass(600);
        }
        var last = now.minusSeconds(600);
        door.enter("4711", now);
        assertEquals(30, door.tries().orElseThrow().count());
        assertEquals(last, door.tries().orElseThrow().last());
        door.seen();
        assertTrue(door.tries().isEmpty());
        door.lock();
        assertEquals(new Entry.Wrong(Duration.ZERO), door.enter("0000", now), "the right code ends the waits");
    }

    @Test
    void waits_no_longer_than_it_says_when_the_clock_is_set_back() {
        for (int time = 0; time < 3; time++) {
            door.enter("0000", now);
        }
        now = now.minus(Duration.ofDays(20_000));
        assertEquals(Duration.ofSeconds(5), door.waitLeft(now));
        pass(5);
        assertEquals(Duration.ZERO, door.waitLeft(now));
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
