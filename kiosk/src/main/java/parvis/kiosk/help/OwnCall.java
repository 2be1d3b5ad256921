package parvis.kiosk.help;

import java.time.Duration;

/// What has become of the call that somebody made at this terminal. Times are of the clock that never jumps.
public sealed interface OwnCall {
    /// Nobody calls.
    record None() implements OwnCall {}

    /// It rings.
    ///
    /// @param since when it began
    /// @param reach who may know of it
    /// @param late whether nobody has come for so long that one should go oneself
    record Ringing(Duration since, Reach reach, boolean late) implements OwnCall {
        public Ringing {
            if (since.isNegative()) {
                throw new IllegalArgumentException("rang before the machine was on: " + since);
            }
        }
    }

    /// Somebody said that they come.
    ///
    /// @param at when
    record Answered(Duration at) implements OwnCall {
        public Answered {
            if (at.isNegative()) {
                throw new IllegalArgumentException("answered before the machine was on: " + at);
            }
        }
    }

    /// It rings no more, and nobody said that they come.
    ///
    /// @param by who ended it
    record Ended(By by) implements OwnCall {}

    /// Who may know of a call that rings.
    enum Reach {
        /// The server was asked and has not said yet.
        ASKED,
        /// A desk shows it.
        SEEN,
        /// No desk shows it: there is no network, or none of them is on.
        UNSEEN
    }

    /// Who ended a call.
    enum By {
        /// Who called.
        CALLER,
        /// The team, at another terminal.
        TEAM,
        /// Nobody: it rang for long enough.
        TIME
    }

    /// Whether somebody still waits for an answer.
    default boolean rings() {
        return this instanceof Ringing;
    }

    /// Whether there is something to say of it: it rings, or somebody comes.
    default boolean underWay() {
        return this instanceof Ringing || this instanceof Answered;
    }
}
