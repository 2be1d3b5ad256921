package parvis.kiosk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happened at the team's door, without who it was, and what wrong codes cost by now. Outlives a restart. Any
/// thread. What is noted and kept never throws: what the disk does not take is remembered until it takes it or the
/// terminal stops, and staff still get in.
public interface EntryLog {
    /// So long a line is kept.
    Duration KEPT = Duration.ofDays(365);

    /// Adds a line; may be written a moment later.
    void note(Event event, Instant at);

    /// The newest lines first.
    ///
    /// @param most how many at most
    /// @throws RuntimeException when the disk cannot be read: an empty log would be a lie
    List<Line> lines(int most);

    /// What wrong codes cost by now.
    Patience patience();

    /// Keeps that; durable when it returns.
    void keep(Patience patience);

    /// What happened.
    enum Event {
        /// The team chose its codes.
        FOUNDED,
        /// The day code opened the day.
        OPENED,
        /// The short code unlocked the screen.
        UNLOCKED,
        LOCKED,
        WRONG,
        /// The recovery sheet opened.
        RECOVERED,
        /// Other codes were chosen.
        CHANGED,
        /// Another recovery sheet was made.
        SHEET,
        /// Somebody asked to start over.
        ASKED_TO_START_OVER,
        STARTED_OVER,
        /// Somebody guesses booking codes at the public screen.
        GUESSED
    }

    /// One line.
    ///
    /// @param at when, as the terminal's clock said
    /// @param event what
    record Line(Instant at, Event event) {}

    /// What wrong codes cost.
    ///
    /// @param wrong how many came since the last right one
    /// @param lastWrong when the last of them was typed
    /// @param unseen how many staff have not said they saw
    /// @param startOver when somebody asked to start over; empty: nobody did, or a right code came since
    record Patience(int wrong, Instant lastWrong, int unseen, Optional<Instant> startOver) {
        /// Nothing wrong was typed.
        public static final Patience NEW = new Patience(0, Instant.EPOCH, 0, Optional.empty());

        Patience wrongAt(Instant now) {
            return new Patience(wrong + 1, now, unseen + 1, startOver);
        }

        Patience right() {
            return new Patience(0, lastWrong, unseen, Optional.empty());
        }

        Patience lastWrong(Instant at) {
            return new Patience(wrong, at, unseen, startOver);
        }

        Patience seen() {
            return new Patience(wrong, lastWrong, 0, startOver);
        }

        Patience startOverAsked(Instant at) {
            return new Patience(wrong, lastWrong, unseen, Optional.of(at));
        }
    }
}
