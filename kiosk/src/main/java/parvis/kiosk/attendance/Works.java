package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// Pieces of work that are counted as a whole: a session at its closing, an action on its form, a day
/// entered later. Each has a key, and its facts are made to say what was settled last: the first time plain
/// facts, sealed at once; later correcting facts for what differs. So settling again changes nothing,
/// whatever was cut off in between.
///
/// A change throws [CountingFailure] when the disk did not take it: all stands as it was.
public interface Works {
    /// Makes the facts of that piece of work say exactly `counts`; an empty list takes it back. One COMMIT.
    /// At another slot than before it is moved there; `later` stays as it was first said, unless it is moved.
    ///
    /// @throws IllegalArgumentException when a number is negative or the same dimensions come twice
    Outcome settle(Key key, When when, List<Count> counts);

    /// How the piece of work stands; without counts when it was taken back, empty when it never was.
    Optional<Work> work(Key key);

    /// The pieces of work of these days, both inside, newest first; those taken back left out.
    List<Work> between(LocalDate from, LocalDate to);

    /// What a piece of work is called, for ever: `session/ID` or `action/RANDOM`.
    ///
    /// @param value 1 to 120 characters of `[a-z0-9/-]`
    record Key(String value) {
        /// @throws IllegalArgumentException when it does not fit
        public Key {
            if (!value.matches("[a-z0-9/-]{1,120}")) {
                throw new IllegalArgumentException("not a key: " + value);
            }
        }
    }

    /// When it happened.
    ///
    /// @param slot day and hour; the day never in the future
    /// @param later true when it is entered on another day than its own, after the fact: marked so for ever
    record When(Slot slot, boolean later) {}

    /// One fact's worth.
    ///
    /// @param dimensions what it is told apart by; each once in one piece of work
    /// @param measures what it counts, nothing negative
    record Count(Dimensions dimensions, Measures measures) {}

    /// A piece of work as it stands.
    ///
    /// @param key its name
    /// @param when when it happened
    /// @param counts what its facts say, corrections netted, zeros left out
    record Work(Key key, When when, List<Count> counts) {
        public Work {
            counts = List.copyOf(counts);
        }
    }

    /// What became of it.
    sealed interface Outcome {
        /// It says so now; durable.
        ///
        /// @param work as it stands
        record Settled(Work work) implements Outcome {}

        /// The day is in the future, or longer ago than facts are held; nothing was done.
        record WrongDay() implements Outcome {}
    }
}
