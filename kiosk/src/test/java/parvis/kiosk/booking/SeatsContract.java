package parvis.kiosk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.SessionId;

/// What [Bookings] promises of seats, whatever keeps them. It is Tuesday 24 November 2026, 9:00, and the key is open.
public abstract class SeatsContract {
    BookingRig rig;

    protected abstract BookingRig rig();

    @BeforeEach
    final void open() {
        rig = rig();
    }

    @AfterEach
    final void close() {
        rig.close();
    }

    SessionId session(int seats) {
        return rig.session("2026-12-01T14:00", seats);
    }

    BookOutcome book(SessionId session, String name, int seats, Request.By by, Request.IfFull ifFull) {
        return rig.bookings()
                .book(new Request(session, new Person(name, Optional.empty()), seats, false, by, ifFull, true));
    }

    @Test
    final void a_booking_outlives_a_restart_with_its_name_and_its_code() {
        var session = session(8);
        var booked = assertInstanceOf(
                BookOutcome.Booked.class, book(session, "Awa D.", 2, Request.By.RESIDENT, Request.IfFull.SAY));
        rig.restart();
        assertEquals(List.of("S …"), rig.roster(session), "locked: no name");
        assertEquals(Optional.of(booked.booking()), rig.bookings().byCode(booked.code()), "a code needs no key");
        rig.unlock();
        assertEquals(List.of("S Awa D."), rig.roster(session));
        assertEquals(2, rig.now(session).taken());
    }

    @Test
    final void a_resident_is_never_sold_a_seat_that_is_not_there() {
        var session = session(3);
        rig.booked(session, "Awa", 2);
        for (var wish : List.of(Request.IfFull.SAY, Request.IfFull.ADD_CHAIRS)) {
            assertEquals(new BookOutcome.Full(1, 0), book(session, "Li", 2, Request.By.RESIDENT, wish));
        }
        assertInstanceOf(
                BookOutcome.Booked.class, book(session, "Li", 1, Request.By.RESIDENT, Request.IfFull.ADD_CHAIRS));
        assertEquals(3, rig.now(session).taken());
    }

    @Test
    final void staff_add_chairs_and_are_told_how_many_too_many() {
        var session = session(2);
        rig.booked(session, "Awa", 2);
        var booked = assertInstanceOf(
                BookOutcome.Booked.class, book(session, "Li", 3, Request.By.STAFF, Request.IfFull.ADD_CHAIRS));
        assertEquals(3, booked.tooMany());
        assertEquals(3, rig.now(session).tooMany());
        assertEquals(new BookOutcome.Full(0, 0), book(session, "Zoé", 1, Request.By.STAFF, Request.IfFull.SAY));
    }

    @Test
    final void D8_who_waits_is_told_the_rank_and_is_promoted_in_order() {
        var session = session(1);
        var first = rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        var third = rig.waits(session, "Zoé", 1);
        assertEquals(OptionalInt.of(2), rig.booking(session, third).position());
        var cancelled =
                assertInstanceOf(CancelOutcome.Cancelled.class, rig.bookings().cancel(first, false));
        assertEquals(1, cancelled.promoted().size());
        assertEquals(List.of("S Li", "W Zoé"), rig.roster(session));
        assertEquals(OptionalInt.of(1), rig.booking(session, third).position());
        assertEquals(List.of("Li PROMOTED"), rig.toTell());
    }

    @Test
    final void a_party_that_does_not_fit_lets_by_one_that_does_and_keeps_its_rank() {
        var session = session(3);
        var pair = rig.booked(session, "Awa", 2);
        rig.booked(session, "Li", 1);
        rig.waits(session, "Famille", 3);
        rig.waits(session, "Zoé", 1);
        rig.waits(session, "Ali", 1);
        rig.bookings().cancel(pair, false);
        assertEquals(List.of("S Li", "S Zoé", "S Ali", "W Famille"), rig.roster(session));
        rig.planning()
                .change(
                        session,
                        rig.now(session).start(),
                        90,
                        6,
                        rig.now(session).details());
        assertEquals(List.of("S Li", "S Famille", "S Zoé", "S Ali"), rig.roster(session));
    }

    @Test
    final void a_session_made_smaller_unseats_nobody_and_promotes_nobody() {
        var session = session(3);
        rig.booked(session, "Awa", 3);
        rig.waits(session, "Li", 1);
        rig.planning()
                .change(
                        session,
                        rig.now(session).start(),
                        90,
                        1,
                        rig.now(session).details());
        assertEquals(2, rig.now(session).tooMany());
        assertEquals(List.of("S Awa", "W Li"), rig.roster(session));
    }

    @Test
    final void a_cancelled_seat_comes_back_when_it_is_still_free_and_not_when_it_was_given() {
        var session = session(2);
        var awa = rig.booked(session, "Awa", 2);
        rig.bookings().cancel(awa, true);
        assertTrue(rig.bookings().restore(awa));
        assertFalse(rig.bookings().restore(awa));
        var waits = rig.waits(session, "Li", 1);
        rig.bookings().cancel(waits, false);
        rig.waits(session, "Zoé", 1);
        assertTrue(rig.bookings().restore(waits));
        assertEquals(List.of("S Awa", "W Li", "W Zoé"), rig.roster(session), "at the old rank");
        rig.bookings().cancel(awa, false);
        assertFalse(rig.bookings().restore(awa), "Li and Zoé have them");
    }

    @Test
    final void a_session_that_is_cancelled_over_or_unknown_takes_no_booking() {
        assertEquals(why(BookOutcome.Why.UNKNOWN), book(new SessionId("fantome"), "Awa", 1));
        var session = session(2);
        rig.planning().cancel(session);
        assertEquals(why(BookOutcome.Why.CANCELLED), book(session, "Awa", 1));
        rig.planning().revive(session);
        rig.at("2026-12-01T15:29");
        assertInstanceOf(BookOutcome.Booked.class, book(session, "Awa", 1));
        rig.at("2026-12-01T15:30");
        assertEquals(why(BookOutcome.Why.OVER), book(session, "Li", 1));
    }

    BookOutcome book(SessionId session, String name, int seats) {
        return book(session, name, seats, Request.By.STAFF, Request.IfFull.WAIT);
    }

    static BookOutcome why(BookOutcome.Why why) {
        return new BookOutcome.NotOpen(why);
    }

    @Test
    final void E18_a_closed_place_takes_no_booking_and_promotes_nobody_until_it_is_open_again() {
        var session = rig.session("2026-11-24T14:00", 1);
        var awa = rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        rig.closures().close(LocalDateTime.parse("2026-11-24T12:00"), LocalDateTime.parse("2026-11-24T18:00"));
        assertEquals(why(BookOutcome.Why.CLOSED), book(session, "Zoé", 1));
        rig.bookings().cancel(awa, false);
        assertEquals(List.of("W Li"), rig.roster(session));
        rig.closures().open();
        assertEquals(List.of("S Li"), rig.roster(session));
    }

    @Test
    final void the_same_person_is_asked_about_whatever_the_spelling_or_by_the_number() {
        var session = session(8);
        var awa = rig.booked(session, "Awa Diédhiou", 1);
        assertEquals(twin(session, awa), rig.bookings().book(BookingRig.request(session, "DIEDHIOU  awa", 1, SAY)));
        rig.bookings().correct(awa, new Person("Awa", Phone.typed("06 12 34 56 78")));
        var byNumber = new Request(
                session,
                new Person("Mme D.", Phone.typed("+33612345678")),
                1,
                false,
                Request.By.STAFF,
                Request.IfFull.WAIT,
                false);
        assertEquals(twin(session, awa), rig.bookings().book(byNumber));
        assertInstanceOf(BookOutcome.Booked.class, rig.bookings().book(BookingRig.request(session, "வேலு", 1, SAY)));
        assertInstanceOf(BookOutcome.Booked.class, rig.bookings().book(BookingRig.request(session, "فاطمة", 1, SAY)));
    }

    static final Request.IfFull SAY = Request.IfFull.SAY;

    BookOutcome twin(SessionId session, BookingId other) {
        return new BookOutcome.Twin(rig.booking(session, other));
    }

    @Test
    final void a_twin_that_was_asked_about_is_booked_and_a_resident_hears_of_none() {
        var session = session(8);
        rig.booked(session, "Awa", 1);
        assertInstanceOf(BookOutcome.Booked.class, book(session, "Awa", 1, Request.By.STAFF, SAY));
        var resident =
                new Request(session, new Person("Awa", Optional.empty()), 1, false, Request.By.RESIDENT, SAY, false);
        assertInstanceOf(BookOutcome.Booked.class, rig.bookings().book(resident));
        rig.lock();
        assertInstanceOf(BookOutcome.Booked.class, rig.bookings().book(BookingRig.request(session, "Awa", 1, SAY)));
    }
}
