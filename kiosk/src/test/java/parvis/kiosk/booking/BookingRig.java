package parvis.kiosk.booking;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A terminal's sessions and bookings in a test, whatever keeps them, with a clock of the test's own.
public interface BookingRig extends AutoCloseable {
    Planning planning();

    Bookings bookings();

    Closures closures();

    /// It is this local time now.
    void at(String local);

    /// The key to the names is locked.
    void lock();

    /// The key to the names is open.
    void unlock();

    /// The program is killed and starts again on the same disk; the key is locked.
    void restart();

    @Override
    void close();

    /// A session of that many seats, 90 minutes long, in a series of its own.
    default SessionId session(String start, int seats) {
        var id = planning().freshId("Tablettes");
        planning().keep(workshop(id, seats));
        return planning()
                .plan(id, List.of(LocalDateTime.parse(start)))
                .getFirst()
                .id();
    }

    static Workshop workshop(WorkshopId id, int seats) {
        return new Workshop(id, "Tablettes", 90, seats, Details.of(new ActivityId("digital-workshop")));
    }

    default PlannedSession now(SessionId session) {
        return planning().session(session).orElseThrow();
    }

    static Request request(SessionId session, String name, int seats, Request.IfFull ifFull) {
        return new Request(session, new Person(name, Optional.empty()), seats, false, Request.By.STAFF, ifFull, false);
    }

    /// Books, and is sure of it.
    default BookingId booked(SessionId session, String name, int seats) {
        return ((BookOutcome.Booked) bookings().book(request(session, name, seats, Request.IfFull.SAY)))
                .booking()
                .id();
    }

    /// Joins the waiting list, and is sure of it.
    default BookingId waits(SessionId session, String name, int seats) {
        return ((BookOutcome.Waits) bookings().book(request(session, name, seats, Request.IfFull.WAIT)))
                .booking()
                .id();
    }

    default Booking booking(SessionId session, BookingId id) {
        return bookings().roster(session).lines().stream()
                .map(Roster.Line::booking)
                .filter(booking -> booking.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The names of a roster with the first letter of their state, in its order.
    default List<String> roster(SessionId session) {
        return bookings().roster(session).lines().stream()
                .map(line -> line.booking().state().name().charAt(0) + " "
                        + line.person().map(Person::name).orElse("…"))
                .toList();
    }

    /// Who must be told what.
    default List<String> toTell() {
        return bookings().toTell().stream()
                .map(line -> line.person().map(Person::name).orElse("…") + " "
                        + line.booking().tell().orElseThrow())
                .toList();
    }
}
