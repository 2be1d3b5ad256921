package parvis.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.staff.StaffDoor;

/// A key in memory, that costs nothing: found with the codes of [Samples], and open.
public final class FakeCustody implements Custody {
    /// The recovery sheet's words, before the first new one.
    public static final String SHEET = "K7QM-2XVR-09TA-HD4W-5NPC-ZE1B-38JF";

    /// The codes that were looked at, in order.
    public final List<String> looked = new ArrayList<>();

    private String day = Samples.DAY_CODE;
    private String lock = Samples.STAFF_CODE;
    private String sheet = SHEET;
    private State state = State.OPEN;

    /// Before any team.
    public static FakeCustody unfounded() {
        return in(State.NONE);
    }

    /// A morning.
    public static FakeCustody locked() {
        return in(State.LOCKED);
    }

    private static FakeCustody in(State state) {
        var custody = new FakeCustody();
        custody.state = state;
        return custody;
    }

    /// A door among the public that has been opened.
    public static StaffDoor openDoor(Instant now) {
        var door = new StaffDoor(new FakeCustody(), new FakeEntryLog(), Duration.ofSeconds(60));
        door.enter(Samples.STAFF_CODE, now);
        return door;
    }

    @Override
    public synchronized State state(Instant now) {
        return state;
    }

    @Override
    public synchronized RecoverySheet found(DayCode chosen, ShortCode shortCode) {
        if (state != State.NONE) {
            throw new IllegalStateException("there is a team already");
        }
        return startOver(chosen, shortCode);
    }

    @Override
    public synchronized boolean open(String dayCode, Instant now) {
        looked.add(dayCode);
        if (day.equals(dayCode)) {
            state = State.OPEN;
        }
        return day.equals(dayCode);
    }

    @Override
    public synchronized boolean unlocks(String shortCode) {
        looked.add(shortCode);
        return state == State.OPEN && lock.equals(shortCode);
    }

    @Override
    public synchronized void change(DayCode chosen, ShortCode shortCode) {
        if (state != State.OPEN) {
            throw new IllegalStateException("the key is locked");
        }
        day = chosen.value();
        lock = shortCode.value();
    }

    @Override
    public synchronized Optional<RecoverySheet> recover(
            String words, DayCode chosen, ShortCode shortCode, Instant now) {
        return words.strip().equalsIgnoreCase(sheet) ? Optional.of(startOver(chosen, shortCode)) : Optional.empty();
    }

    @Override
    public synchronized RecoverySheet startOver(DayCode chosen, ShortCode shortCode) {
        state = State.OPEN;
        change(chosen, shortCode);
        return newSheet();
    }

    @Override
    public synchronized RecoverySheet newSheet() {
        sheet = sheet.substring(1) + sheet.charAt(0);
        return new RecoverySheet(sheet);
    }

    @Override
    public synchronized void forget() {
        state = state == State.NONE ? State.NONE : State.LOCKED;
    }
}
