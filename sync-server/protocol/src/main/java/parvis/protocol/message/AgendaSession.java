package parvis.protocol.message;

import java.time.LocalDateTime;
import java.util.Optional;

/// One dated session as it travels: a snapshot.
///
/// @param id the session
/// @param workshop its series
/// @param title public text
/// @param place where
/// @param start local date and time in the territory's zone
/// @param minutes how long, 1 or more
/// @param seats how many can come
/// @param taken how many are booked; may exceed `seats`, staff may add a chair
/// @param waiting how many wait for a seat
/// @param state whether it will be, was, or will not be
/// @param topic the main subject
/// @param level a word for whom it is, as the catalogue has it
public record AgendaSession(
        SessionId id,
        WorkshopId workshop,
        String title,
        PlaceId place,
        LocalDateTime start,
        int minutes,
        int seats,
        int taken,
        int waiting,
        State state,
        Optional<TopicId> topic,
        Optional<String> level) {
    /// @throws IllegalArgumentException when a number is out of range or the title is blank
    public AgendaSession {
        if (minutes < 1 || seats < 0 || taken < 0 || waiting < 0) {
            throw new IllegalArgumentException("minutes " + minutes + ", seats " + seats + ", taken " + taken
                    + ", waiting " + waiting + " do not fit");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is blank");
        }
    }

    /// Seats that can still be taken, never below 0.
    public int seatsLeft() {
        return Math.max(0, seats - taken);
    }

    /// What becomes of a session.
    public enum State {
        PLANNED,
        CANCELLED,
        HELD
    }
}
