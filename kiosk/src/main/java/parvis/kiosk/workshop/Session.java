package parvis.kiosk.workshop;

import java.time.LocalDateTime;
import java.util.Optional;
import parvis.protocol.message.SessionId;

/// One dated meeting of a workshop, as the catalogue last said it.
///
/// @param id the session
/// @param title public text
/// @param placeName where, as people say it
/// @param here whether it is at this terminal's place
/// @param start local date and time
/// @param minutes how long
/// @param seats how many can come
/// @param taken how many are booked; may exceed `seats`
/// @param waiting how many wait for a seat
/// @param cancelled whether it will not be
/// @param level for whom it is
public record Session(
        SessionId id,
        String title,
        String placeName,
        boolean here,
        LocalDateTime start,
        int minutes,
        int seats,
        int taken,
        int waiting,
        boolean cancelled,
        Optional<String> level) {
    /// Seats that can still be taken, never below 0.
    public int seatsLeft() {
        return Math.max(0, seats - taken);
    }

    /// When it ends.
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }
}
