package parvis.kiosk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Opens by code and locks by itself. Each wrong code after the second makes the next wait longer; staff are told how
/// often somebody tried. Has no clock of its own: time is handed in. May be used from several threads.
public final class StaffDoor {
    /// After so long without a touch it locks.
    public static final Duration LOCK = Duration.ofSeconds(60);

    static final int FREE_SLIPS = 2;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final CodeCheck check;
    private boolean open;
    private Instant touched = Instant.EPOCH;
    private int wrong;
    private Instant lastWrong = Instant.EPOCH;
    private Optional<Tries> tries = Optional.empty();

    public StaffDoor(CodeCheck check) {
        this.check = check;
    }

    /// Codes that were wrong before the right one.
    ///
    /// @param count how many
    /// @param last when the last of them was typed
    public record Tries(int count, Instant last) {}

    /// Tries a code. Blocks as long as the check takes.
    public Entry enter(String code, Instant now) {
        var left = waitLeft(now);
        if (left.isPositive()) {
            return new Entry.TooEarly(left);
        }
        return check.matches(code) ? opened(now) : refused(now);
    }

    private synchronized Entry opened(Instant now) {
        if (wrong > 0) {
            tries = Optional.of(new Tries(wrong + tries.map(Tries::count).orElse(0), lastWrong));
        }
        wrong = 0;
        open = true;
        touched = now;
        return new Entry.Opened();
    }

    private synchronized Entry refused(Instant now) {
        wrong++;
        lastWrong = now;
        open = false;
        return new Entry.Wrong(wait(wrong));
    }

    /// How long nothing typed counts.
    public synchronized Duration waitLeft(Instant now) {
        if (now.isBefore(lastWrong)) {
            lastWrong = now; // the clock was set back: the wait starts again rather than last for years
        }
        var left = wait(wrong).minus(Duration.between(lastWrong, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration wait(int wrong) {
        if (wrong <= FREE_SLIPS) {
            return Duration.ZERO;
        }
        var doublings = Math.min(wrong - FREE_SLIPS - 1, Long.SIZE / 4);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /// Whether staff are at work; false from the moment on that nobody touched for [#LOCK].
    public synchronized boolean isOpen(Instant now) {
        if (open && now.isBefore(touched)) {
            touched = now;
        }
        open = open && Duration.between(touched, now).compareTo(LOCK) < 0;
        return open;
    }

    /// Someone is still there; opens nothing that is locked.
    public synchronized void touched(Instant now) {
        if (isOpen(now)) {
            touched = now;
        }
    }

    /// Locks at once.
    public synchronized void lock() {
        open = false;
    }

    /// The wrong codes that staff have not yet said they saw.
    public synchronized Optional<Tries> tries() {
        return tries;
    }

    /// Staff saw how often somebody tried.
    public synchronized void seen() {
        tries = Optional.empty();
    }
}
