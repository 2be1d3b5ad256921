package parvis.kiosk.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// What wrong booking codes cost: two slips are free, then each makes the next wait longer, up to a minute. Counted
/// for the terminal, not for the visitor, since whoever guesses begins anew; a right code takes nothing back, since
/// whoever guesses may have one. Ten minutes forgive: the next resident is not made to pay. One guess in 3.6 million
/// finds one of 200 bookings, and a booking that is found shows no name.
///
/// In memory: a restart takes longer than the wait. Has no clock of its own: time is handed in.
public final class CodePatience {
    static final int FREE_SLIPS = 2;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    static final Duration FORGIVES = Duration.ofMinutes(10);

    /// So many wrong codes within ten minutes are no slips: the team should know.
    public static final int SUSPICIOUS = 10;

    private final Deque<Instant> wrong = new ArrayDeque<>();
    private Instant told = Instant.EPOCH;

    /// A wrong code was typed; answers whether the team should hear of it now: once in ten minutes.
    public synchronized boolean wrong(Instant now) {
        forgive(now);
        wrong.addLast(now);
        if (wrong.size() < SUSPICIOUS || Duration.between(told, now).compareTo(FORGIVES) < 0) {
            return false;
        }
        told = now;
        return true;
    }

    /// How long no code is looked at.
    public synchronized Duration waitLeft(Instant now) {
        forgive(now);
        if (wrong.size() <= FREE_SLIPS) {
            return Duration.ZERO;
        }
        var left = wait(wrong.size() - FREE_SLIPS).minus(Duration.between(wrong.getLast(), now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration wait(int slips) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(slips - 1, Integer.SIZE / 2));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /// The clock may have been set back: what lies ahead is forgiven too, rather than waited for.
    private void forgive(Instant now) {
        wrong.removeIf(at -> at.isAfter(now) || Duration.between(at, now).compareTo(FORGIVES) >= 0);
    }
}
