package parvis.kiosk.booking;

import parvis.protocol.message.SessionId;

/// What is asked when seats are booked.
///
/// @param session which
/// @param person for whom
/// @param seats how many in one gesture, 1 to [#MOST]
/// @param group whether it is a group
/// @param by who asks: a resident is never sold a seat that is not there, staff may add chairs
/// @param ifFull what to do when the seats are not there
/// @param twinKnown whether it was asked, and answered, that the same person is already in the session
public record Request(
        SessionId session, Person person, int seats, boolean group, By by, IfFull ifFull, boolean twinKnown) {
    /// The most seats of one booking.
    public static final int MOST = 99;

    /// @throws IllegalArgumentException when `seats` is not 1..[#MOST]
    public Request {
        if (seats < 1 || seats > MOST) {
            throw new IllegalArgumentException("seats is not 1.." + MOST + ": " + seats);
        }
    }

    /// Who asks.
    public enum By {
        RESIDENT,
        STAFF
    }

    /// What to do when the seats are not there.
    public enum IfFull {
        /// Say so and do nothing.
        SAY,
        /// Join the waiting list.
        WAIT,
        /// Add chairs; staff only.
        ADD_CHAIRS
    }
}
