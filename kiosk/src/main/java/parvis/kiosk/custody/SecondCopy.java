package parvis.kiosk.custody;

import java.time.Instant;

/// The evening's sealed copy of the names' file on a second medium, for the day on which the card dies. It
/// opens with the recovery sheet and nothing else: no code can be tried on it.
public interface SecondCopy {
    /// How it stands.
    Standing standing();

    /// Writes it now, in the place of the last one; answers how it stands then.
    ///
    /// @throws CopyFailure when the medium did not take it; the last copy stands
    Standing write();

    /// On a terminal that has no team yet, puts all of it back: keys, codes, sessions, bookings. False: the
    /// words do not open it, or there is none.
    ///
    /// @throws IllegalStateException when there is a team already
    /// @throws CopyFailure when the copy cannot be read, or not be put back
    boolean restore(String words);

    /// How a copy stands.
    sealed interface Standing {
        /// No medium is set: a dead card loses the bookings, though never the counts that were sent.
        record Nowhere() implements Standing {}

        /// The medium is not there.
        record Away() implements Standing {}

        /// The medium is there and has no copy of this terminal.
        record None() implements Standing {}

        /// There is one.
        ///
        /// @param at when it was written
        /// @param sameDisk whether it lies on the disk that it should stand in for
        record Kept(Instant at, boolean sameDisk) implements Standing {}
    }

    /// A copy was not written, or not put back.
    final class CopyFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        /// @param operation what was attempted
        public CopyFailure(String operation, Throwable cause) {
            super(operation + "; check the second medium and its free space", cause);
        }
    }
}
