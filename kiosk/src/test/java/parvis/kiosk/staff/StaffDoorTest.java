package parvis.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.FakeEntryLog;
import parvis.kiosk.Samples;
import parvis.kiosk.custody.Custody;

final class StaffDoorTest {
    private final FakeCustody custody = new FakeCustody();
    private final FakeEntryLog log = new FakeEntryLog();
    private StaffDoor door = new StaffDoor(custody, log, StaffDoor.AMONG_THE_PUBLIC);
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
        custody.forget();
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
        assertEquals(3, custody.looked.size());
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
        door.enter(Samples.DAY_CODE, now);
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

    @Test
    void what_wrong_codes_cost_is_kept_over_a_restart_even_when_the_power_goes_while_one_is_looked_at() {
        for (int time = 0; time < 4; time++) {
            door.enter("0000", now);
            pass(10);
        }
        pass(-10);
        door = new StaffDoor(custody, log, StaffDoor.AMONG_THE_PUBLIC);
        assertEquals(new Entry.TooEarly(Duration.ofSeconds(10)), door.enter("4711", now));
        var counted = log.patience().wrong();
        pass(10);
        var cut = new StaffDoor(new PowerCut(), log, StaffDoor.AMONG_THE_PUBLIC);
        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> cut.enter("4711", now));
        assertEquals(counted + 1, log.patience().wrong());
    }

    /// The power goes while a code is looked at.
    private static final class PowerCut implements Custody {
        private final FakeCustody custody = new FakeCustody();

        @Override
        public State state(Instant at) {
            return custody.state(at);
        }

        @Override
        public boolean unlocks(String shortCode) {
            throw new IllegalStateException("dark");
        }

        @Override
        public boolean open(String dayCode, Instant at) {
            throw new IllegalStateException("dark");
        }

        @Override
        public parvis.kiosk.custody.RecoverySheet found(
                parvis.kiosk.custody.DayCode day, parvis.kiosk.custody.ShortCode lock) {
            return custody.found(day, lock);
        }

        @Override
        public void change(parvis.kiosk.custody.DayCode day, parvis.kiosk.custody.ShortCode lock) {
            custody.change(day, lock);
        }

        @Override
        public java.util.Optional<parvis.kiosk.custody.RecoverySheet> recover(
                String words, parvis.kiosk.custody.DayCode day, parvis.kiosk.custody.ShortCode lock, Instant at) {
            return custody.recover(words, day, lock, at);
        }

        @Override
        public parvis.kiosk.custody.RecoverySheet startOver(
                parvis.kiosk.custody.DayCode day, parvis.kiosk.custody.ShortCode lock) {
            return custody.startOver(day, lock);
        }

        @Override
        public parvis.kiosk.custody.RecoverySheet newSheet() {
            return custody.newSheet();
        }

        @Override
        public void forget() {
            custody.forget();
        }
    }

    @Test
    void ten_wrong_short_codes_and_the_day_code_is_asked() {
        assertEquals(StaffDoor.Asks.SHORT_CODE, door.asks(now));
        for (int time = 0; time < 10; time++) {
            door.enter("0000", now);
            pass(600);
        }
        assertEquals(StaffDoor.Asks.DAY_CODE, door.asks(now));
        assertEquals(new Entry.Opened(), door.enter("Le facteur passe tard", now));
        assertEquals(StaffDoor.Asks.SHORT_CODE, door.asks(now));
    }

    @Test
    void midnight_locks_and_a_desk_locks_after_ten_minutes() {
        door = new StaffDoor(custody, log, StaffDoor.AT_THE_DESK);
        door.enter("4711", now);
        pass(599);
        assertTrue(door.isOpen(now));
        custody.forget();
        assertFalse(door.isOpen(now));
        assertEquals(
                List.of(EntryLog.Event.LOCKED, EntryLog.Event.UNLOCKED),
                log.lines(9).stream().map(EntryLog.Line::event).toList());
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
