package parvis.kiosk.booking;

import java.util.ArrayList;
import java.util.List;
import parvis.protocol.message.SessionId;

/// What one visitor has booked in one stay at the screen, so that a room is not filled from one finger. It holds no
/// name and no code, lives in memory alone and goes with the stay.
///
/// Telephone numbers are not told apart: they lie sealed, and a digest of a number is a number to whoever has the
/// card.
public final class Visit {
    /// The most bookings of one stay; a fourth is the desk's.
    public static final int MOST = 3;

    /// The most seats of one booking at the screen: who comes, and one who comes along. A group is the desk's.
    public static final int MOST_SEATS = 2;

    private final List<SessionId> booked = new ArrayList<>();

    /// What stands in the way of one more booking.
    public enum Limit {
        NONE,
        /// This session was booked a moment ago: it is asked whether it is for somebody else.
        SAME_SESSION,
        ENOUGH
    }

    /// What stands in the way of a booking in that session.
    public Limit limit(SessionId session) {
        if (booked.size() >= MOST) {
            return Limit.ENOUGH;
        }
        return booked.contains(session) ? Limit.SAME_SESSION : Limit.NONE;
    }

    /// A booking was made, with a seat or on the waiting list.
    public void booked(SessionId session) {
        booked.add(session);
    }
}
