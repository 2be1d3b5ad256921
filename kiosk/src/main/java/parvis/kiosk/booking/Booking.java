package parvis.kiosk.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import parvis.protocol.message.SessionId;

/// One gesture's seats in one session, without who they are for.
///
/// @param id names it here
/// @param session which
/// @param seats how many, 1 or more; a group is a number too
/// @param group whether it is a group (an association books six), told by its own name
/// @param state how it stands
/// @param position in the waiting list, from 1; empty when it does not wait
/// @param present how many of them came; empty while nobody said
/// @param tell what the person must be told and was not yet
/// @param made when
public record Booking(
        BookingId id,
        SessionId session,
        int seats,
        boolean group,
        State state,
        OptionalInt position,
        OptionalInt present,
        Optional<News> tell,
        Instant made) {
    /// @throws IllegalArgumentException when a number is out of range
    public Booking {
        if (seats < 1 || present.orElse(0) < 0 || present.orElse(0) > seats) {
            throw new IllegalArgumentException("seats " + seats + ", present " + present + " do not fit");
        }
    }

    /// How a booking stands. A seat is held in [#SEATED] alone.
    public enum State {
        SEATED,
        WAITING,
        /// Given up by whom it was for.
        CANCELLED_BY_PERSON,
        /// Taken back by the team.
        CANCELLED_BY_TEAM,
        /// Not taken ten minutes after the start, and given to who waited.
        RELEASED
    }

    /// What somebody must be told: one call says it all, with the session's time as it is now.
    public enum News {
        /// A seat has come free for them.
        PROMOTED,
        /// The session has another time or place.
        MOVED,
        /// The session will not be.
        SESSION_CANCELLED,
        /// They were told that it will not be, and it will be after all.
        SESSION_REVIVED,
        /// The team took their seat back; the session itself will be.
        SEAT_TAKEN_BACK
    }

    /// Whether it still holds or awaits a seat.
    public boolean live() {
        return state == State.SEATED || state == State.WAITING;
    }
}
