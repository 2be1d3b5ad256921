package parvis.kiosk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.custody.ShortCode;

/// The team's door: opens the key for the day by the day code, unlocks the screen by the short one, and locks by
/// itself. Each wrong code after the second makes the next wait longer, over a restart too. Has no clock of its own:
/// time is handed in. May be used from several threads; what takes a code blocks for a second or more.
public final class StaffDoor {
    /// Where the public is: after so long without a touch it locks.
    public static final Duration AMONG_THE_PUBLIC = Duration.ofSeconds(60);

    /// At the team's own desk.
    public static final Duration AT_THE_DESK = Duration.ofMinutes(10);

    /// So long after somebody asked, without a right code in between, one may start over.
    public static final Duration BEFORE_STARTING_OVER = Duration.ofHours(24);

    static final int FREE_SLIPS = 2;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /// After so many wrong ones four digits are not enough any more: the day code is asked.
    static final int SHORT_TRIES = 10;

    private final Custody custody;
    private final EntryLog log;
    private final Duration locksAfter;
    private boolean open;
    private Instant touched = Instant.EPOCH;
    private Instant latest = Instant.EPOCH;

    /// @param locksAfter how long without a touch
    public StaffDoor(Custody custody, EntryLog log, Duration locksAfter) {
        this.custody = custody;
        this.log = log;
        this.locksAfter = locksAfter;
    }

    /// What the door asks for.
    public enum Asks {
        /// No team has chosen its codes yet.
        TO_CHOOSE,
        DAY_CODE,
        SHORT_CODE
    }

    /// Codes that were wrong before the right one.
    ///
    /// @param count how many
    /// @param last when the last of them was typed
    public record Tries(int count, Instant last) {}

    /// What it asks for at that moment.
    public Asks asks(Instant now) {
        return switch (custody.state(now)) {
            case NONE -> Asks.TO_CHOOSE;
            case LOCKED -> Asks.DAY_CODE;
            case OPEN -> Asks.SHORT_CODE;
        };
    }

    /// Tries a code: the short one while the day is open, else the day's.
    public Entry enter(String code, Instant now) {
        var left = waitLeft(now);
        if (left.isPositive()) {
            return new Entry.TooEarly(left);
        }
        var unlocking = asks(now) == Asks.SHORT_CODE;
        var right = tried(now, () -> unlocking ? custody.unlocks(code) : custody.open(CodeSpelling.folded(code), now));
        if (!right) {
            if (unlocking && log.patience().wrong() >= SHORT_TRIES) {
                custody.forget();
            }
            return new Entry.Wrong(wait(log.patience().wrong()));
        }
        opened(unlocking ? EntryLog.Event.UNLOCKED : EntryLog.Event.OPENED, now);
        return new Entry.Opened();
    }

    /// Counted as wrong until it is right: whoever cuts the power while it is looked at has used a try.
    private boolean tried(Instant now, BooleanSupplier check) {
        var before = log.patience();
        log.keep(before.wrongAt(now));
        var right = check.getAsBoolean();
        if (right) {
            log.keep(before.right());
        } else {
            log.note(EntryLog.Event.WRONG, now);
            shut();
        }
        return right;
    }

    /// First start: the team chooses its codes. The door is open afterwards.
    ///
    /// @throws IllegalStateException when there is a team already
    public RecoverySheet found(DayCode day, ShortCode lock, Instant now) {
        var sheet = custody.found(day, lock);
        opened(EntryLog.Event.FOUNDED, now);
        return sheet;
    }

    /// Other codes in the place of these, by who knows the present day code.
    public Renewal change(String present, DayCode day, ShortCode lock, Instant now) {
        return renewed(now, EntryLog.Event.CHANGED, () -> {
            if (!custody.open(CodeSpelling.folded(present), now)) {
                return Optional.empty();
            }
            custody.change(day, lock);
            return Optional.of(new Renewal.Changed());
        });
    }

    /// Other codes for who has the recovery sheet.
    public Renewal recover(String words, DayCode day, ShortCode lock, Instant now) {
        return renewed(
                now,
                EntryLog.Event.RECOVERED,
                () -> custody.recover(words, day, lock, now).map(Renewal.Renewed::new));
    }

    private Renewal renewed(Instant now, EntryLog.Event event, Supplier<Optional<? extends Renewal>> work) {
        var left = waitLeft(now);
        if (left.isPositive()) {
            return new Renewal.TooEarly(left);
        }
        var made = new Renewal[1];
        var right = tried(now, () -> {
            var answer = work.get();
            answer.ifPresent(renewal -> made[0] = renewal);
            return answer.isPresent();
        });
        if (!right) {
            return new Renewal.Wrong(wait(log.patience().wrong()));
        }
        opened(event, now);
        return made[0];
    }

    /// Another recovery sheet in the place of one that was lost. Only while the door is open.
    public RecoverySheet newSheet(Instant now) {
        var sheet = custody.newSheet();
        log.note(EntryLog.Event.SHEET, now);
        return sheet;
    }

    /// Code and sheet are lost: from a day later on one may start over, when no right code comes before.
    public void askToStartOver(Instant now) {
        if (log.patience().startOver().isEmpty()) {
            log.keep(log.patience().startOverAsked(now));
            log.note(EntryLog.Event.ASKED_TO_START_OVER, now);
        }
    }

    /// How long until one may start over; empty: nobody asked.
    public Optional<Duration> startOverLeft(Instant now) {
        return log.patience().startOver().map(asked -> {
            var left = BEFORE_STARTING_OVER.minus(Duration.between(asked, now));
            return left.isNegative() ? Duration.ZERO : left;
        });
    }

    /// New codes, a new key: names that the old one guarded are lost.
    public Renewal startOver(DayCode day, ShortCode lock, Instant now) {
        var left = startOverLeft(now).orElse(BEFORE_STARTING_OVER);
        if (left.isPositive()) {
            return new Renewal.TooEarly(left);
        }
        var sheet = custody.startOver(day, lock);
        log.keep(log.patience().right());
        opened(EntryLog.Event.STARTED_OVER, now);
        return new Renewal.Renewed(sheet);
    }

    /// The day code is asked next, whoever is there.
    public void askDayCode() {
        lock();
        custody.forget();
    }

    private synchronized void opened(EntryLog.Event event, Instant now) {
        open = true;
        touched = now;
        latest = now;
        log.note(event, now);
    }

    private synchronized void shut() {
        open = false;
    }

    /// How long nothing typed counts.
    public Duration waitLeft(Instant now) {
        var patience = log.patience();
        if (now.isBefore(patience.lastWrong())) {
            patience =
                    patience.lastWrong(now); // the clock was set back: the wait starts again rather than last for years
            log.keep(patience);
        }
        var left = wait(patience.wrong()).minus(Duration.between(patience.lastWrong(), now));
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

    /// Whether staff are at work; false from the moment on that nobody touched for so long, or the day is over.
    public synchronized boolean isOpen(Instant now) {
        latest = now;
        if (!open) {
            return false;
        }
        if (now.isBefore(touched)) {
            touched = now;
        }
        if (Duration.between(touched, now).compareTo(locksAfter) >= 0 || custody.state(now) != Custody.State.OPEN) {
            lock();
        }
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
        if (open) {
            open = false;
            log.note(EntryLog.Event.LOCKED, latest);
        }
    }

    /// The wrong codes that staff have not yet said they saw.
    public Optional<Tries> tries() {
        var patience = log.patience();
        return patience.unseen() == 0
                ? Optional.empty()
                : Optional.of(new Tries(patience.unseen(), patience.lastWrong()));
    }

    /// Staff saw how often somebody tried.
    public void seen() {
        log.keep(log.patience().seen());
    }

    /// What happened at the door, newest first.
    public List<EntryLog.Line> lines(int most) {
        return log.lines(most);
    }
}
