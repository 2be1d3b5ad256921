package parvis.kiosk.workshop;

import java.time.LocalDateTime;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;

/// One dated meeting of a workshop, as residents are shown it: of this terminal's plan, or as the catalogue last said
/// it.
///
/// @param id the session
/// @param workshop its series
/// @param title public text
/// @param place where
/// @param placeName where, as people say it
/// @param here whether it is at this terminal's place
/// @param start local date and time
/// @param minutes how long
/// @param seats how many can come
/// @param taken how many are booked, or came without a booking; may exceed `seats`
/// @param waiting how many wait for a seat
/// @param cancelled whether it will not be
/// @param level for whom it is
/// @param topic its main subject
/// @param movedFrom when it was first to be, where it has another time now
/// @param own what this terminal knows of a session that is planned and booked on it; empty: on another one
public record Session(
        SessionId id,
        WorkshopId workshop,
        String title,
        PlaceId place,
        String placeName,
        boolean here,
        LocalDateTime start,
        int minutes,
        int seats,
        int taken,
        int waiting,
        boolean cancelled,
        Optional<String> level,
        Optional<TopicId> topic,
        Optional<LocalDateTime> movedFrom,
        Optional<Details> own) {
    /// Seats that can still be taken, never below 0.
    public int seatsLeft() {
        return Math.max(0, seats - taken);
    }

    /// When it ends.
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }
}
