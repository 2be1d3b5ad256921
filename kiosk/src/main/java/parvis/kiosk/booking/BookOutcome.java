package parvis.kiosk.booking;

/// What became of a request for seats.
public sealed interface BookOutcome {
    /// The seats are theirs.
    ///
    /// @param booking as it stands, durable
    /// @param code shown once; only its digest is kept
    /// @param tooMany by how many the session is now over its seats, 0 mostly
    record Booked(Booking booking, BookingCode code, int tooMany) implements BookOutcome {}

    /// They wait.
    ///
    /// @param booking as it stands, with its position
    /// @param code shown once
    record Waits(Booking booking, BookingCode code) implements BookOutcome {}

    /// The seats are not there; nothing was done.
    ///
    /// @param left how many there are
    /// @param waiting how many people wait
    record Full(int left, int waiting) implements BookOutcome {}

    /// The same name, or the same number, is already in this session; nothing was done.
    ///
    /// @param existing the other booking
    record Twin(Booking existing) implements BookOutcome {}

    /// The session takes no bookings any more; nothing was done.
    ///
    /// @param why in one word
    record NotOpen(Why why) implements BookOutcome {}

    /// Why a session takes no bookings.
    enum Why {
        UNKNOWN,
        CANCELLED,
        /// It has ended, or it was held.
        OVER,
        /// The place is closed then, all of a sudden.
        CLOSED
    }
}
