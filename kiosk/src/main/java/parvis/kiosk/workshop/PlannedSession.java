package parvis.kiosk.workshop;

import java.time.LocalDateTime;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A session that this terminal owns: planned, booked and closed here.
///
/// @param id for ever
/// @param workshop its series
/// @param title public text
/// @param place where
/// @param start local date and time
/// @param minutes how long, 1 or more
/// @param seats how many can come
/// @param taken seats held
/// @param waiting seats waited for
/// @param state whether it will be, was, or will not be
/// @param revision grows with each change that a calendar must hear of, from 0
/// @param movedFrom when it was first to be, where it has another time now
/// @param details what it is about
/// @param tally what was ticked beside the bookings
/// @param present how many of the booked came, as far as it was ticked
/// @param ticked whether anything was ticked at all
public record PlannedSession(
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
        int revision,
        Optional<LocalDateTime> movedFrom,
        Details details,
        Tally tally,
        int present,
        boolean ticked) {
    /// @throws IllegalArgumentException when a number is out of range or the title is blank
    public PlannedSession {
        if (minutes < 1 || seats < 0 || taken < 0 || waiting < 0 || revision < 0 || present < 0) {
            throw new IllegalArgumentException("minutes " + minutes + ", seats " + seats + ", taken " + taken
                    + ", waiting " + waiting + ", present " + present + " do not fit");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is blank");
        }
    }

    /// Whether it will be, was, or will not be.
    public enum State {
        PLANNED,
        CANCELLED,
        HELD
    }

    /// When it ends.
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    /// Seats that can still be taken, never below 0; who came without a booking sits on one.
    public int seatsLeft() {
        return Math.max(0, seats - taken - tally.walkIns());
    }

    /// Chairs that staff added.
    public int tooMany() {
        return Math.max(0, taken - seats);
    }

    /// All who came: the booked and the others.
    public int people() {
        return present + tally.walkIns();
    }
}
