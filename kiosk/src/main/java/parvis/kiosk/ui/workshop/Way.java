package parvis.kiosk.ui.workshop;

/// What a resident can do about a session now, without asking anybody.
public enum Way {
    BOOK,
    /// All seats are taken: join the waiting list.
    WAIT,
    /// It is booked at this place, and not on this terminal.
    AT_THE_DESK,
    /// It is booked at another place.
    ELSEWHERE,
    /// The place is closed then, all of a sudden.
    CLOSED,
    /// It has begun.
    BEGUN,
    CANCELLED;

    /// Whether a seat is given on this terminal.
    public boolean books() {
        return this == BOOK || this == WAIT;
    }
}
