package parvis.kiosk.booking;

import java.util.List;

/// What became of giving seats back.
public sealed interface CancelOutcome {
    /// Given back.
    ///
    /// @param booking as it stands now
    /// @param promoted who got a seat by it, to be called
    record Cancelled(Booking booking, List<Booking> promoted) implements CancelOutcome {
        public Cancelled {
            promoted = List.copyOf(promoted);
        }
    }

    /// It was given back before; nothing changed.
    record Already(Booking booking) implements CancelOutcome {}

    /// The session is closed: what came of it is counted.
    record Over(Booking booking) implements CancelOutcome {}

    /// No such booking.
    record Unknown() implements CancelOutcome {}
}
