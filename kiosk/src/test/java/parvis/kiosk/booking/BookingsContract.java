package parvis.kiosk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.SessionId;

/// What [Bookings] promises, whatever keeps it. It is Tuesday 24 November 2026, 9:00, and the key is open.
public abstract class BookingsContract {
    private BookingRig rig;

    protected abstract BookingRig rig();

    @BeforeEach
    final void open() {
        rig = rig();
    }

    @AfterEach
    final void close() {
        rig.close();
    }

    private SessionId session(int seats) {
        return rig.session("2026-12-01T14:00", seats);
    }

    private BookOutcome book(SessionId session, String name, int seats, Request.By by, Request.IfFull ifFull) {
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

    private BookOutcome book(SessionId session, String name, int seats) {
        return book(session, name, seats, Request.By.STAFF, Request.IfFull.WAIT);
    }

    private static BookOutcome why(BookOutcome.Why why) {
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

    private static final Request.IfFull SAY = Request.IfFull.SAY;

    private BookOutcome twin(SessionId session, BookingId other) {
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

    @Test
    final void D9_a_lost_code_is_replaced_and_finds_nothing_any_more() {
        var session = session(8);
        var booked = assertInstanceOf(
                BookOutcome.Booked.class, rig.bookings().book(BookingRig.request(session, "Awa", 1, SAY)));
        var found = rig.bookings().find("aw");
        assertEquals(1, found.size());
        var fresh = rig.bookings().newCode(found.getFirst().booking().id()).orElseThrow();
        assertNotEquals(booked.code(), fresh);
        assertEquals(Optional.empty(), rig.bookings().byCode(booked.code()));
        assertEquals(Optional.of(booked.booking()), rig.bookings().byCode(fresh));
    }

    @Test
    final void people_are_found_by_the_beginning_of_a_name_or_the_end_of_a_number_while_the_key_is_open() {
        var session = session(8);
        rig.booked(session, "Léa Ben Ali", 1);
        var zoe = rig.booked(rig.session("2026-12-02T14:00", 8), "Zoé", 1);
        rig.bookings().correct(zoe, new Person("Zoé", Phone.typed("06 12 34 56 78")));
        assertEquals(List.of("Léa Ben Ali"), found("ben le"));
        assertEquals(List.of(), found("ali li"));
        assertEquals(List.of("Zoé"), found("5678"));
        assertEquals(List.of("Zoé"), found("06.12.34.56.78"));
        assertEquals(List.of("Zoé"), found("0033612345678"));
        assertEquals(List.of(), found(" "));
        rig.lock();
        assertEquals(List.of(), found("zoe"));
        rig.unlock();
        rig.bookings().erase(zoe);
        assertEquals(List.of(), found("zoe"));
    }

    private List<String> found(String typed) {
        return rig.bookings().find(typed).stream()
                .map(line -> line.person().orElseThrow().name())
                .toList();
    }

    @Test
    final void E15_erased_is_erased_and_the_seats_history_stays_as_a_number() {
        var session = session(1);
        var awa = rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        assertTrue(rig.bookings().erase(awa));
        assertFalse(rig.bookings().erase(awa));
        assertFalse(rig.bookings().correct(awa, new Person("Awa", Optional.empty())));
        assertFalse(rig.bookings().restore(awa));
        assertEquals(Optional.empty(), rig.bookings().newCode(awa));
        assertEquals(Optional.empty(), rig.bookings().read(awa).orElseThrow().person());
        assertEquals(List.of("S Li"), rig.roster(session));
        assertEquals(1, rig.bookings().kept().names());
    }

    @Test
    final void erasing_who_came_changes_no_number() {
        var session = rig.session("2026-11-24T08:00", 8);
        var awa = rig.booked(session, "Awa", 2);
        rig.bookings().present(awa, OptionalInt.of(2));
        rig.at("2026-11-24T12:00");
        rig.bookings().erase(awa);
        assertEquals(2, rig.now(session).people());
        assertEquals(2, rig.now(session).taken());
    }

    @Test
    final void D10_who_must_be_told_of_a_move_is_listed_until_it_is_ticked() {
        var session = session(1);
        var awa = rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        var before = rig.now(session);
        rig.planning().change(session, before.start(), 120, 1, before.details());
        assertEquals(List.of(), rig.toTell(), "half an hour longer is no move");
        rig.planning().change(session, before.start().plusDays(1), 120, 1, before.details());
        assertEquals(List.of("Awa MOVED", "Li MOVED"), rig.toTell());
        rig.bookings().told(awa);
        assertEquals(List.of("Li MOVED"), rig.toTell());
        rig.at("2026-12-03T09:00");
        assertEquals(List.of(), rig.toTell(), "the day is past: nobody needs to be called");
    }

    @Test
    final void who_was_told_that_it_will_not_be_is_told_that_it_will_be_and_who_was_not_is_left_in_peace() {
        var session = session(2);
        var awa = rig.booked(session, "Awa", 1);
        rig.booked(session, "Li", 1);
        rig.planning().cancel(session);
        assertEquals(List.of("Awa SESSION_CANCELLED", "Li SESSION_CANCELLED"), rig.toTell());
        rig.bookings().told(awa);
        rig.planning().revive(session);
        assertEquals(List.of("Awa SESSION_REVIVED"), rig.toTell());
        rig.planning().cancel(session);
        assertEquals(List.of("Li SESSION_CANCELLED"), rig.toTell());
    }

    @Test
    final void a_promotion_that_was_not_told_yet_is_not_lost_by_a_move_or_a_cancellation_taken_back() {
        var session = session(1);
        var awa = rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        rig.bookings().cancel(awa, false);
        var now = rig.now(session);
        rig.planning().change(session, now.start().plusDays(1), 90, 1, now.details());
        rig.planning().cancel(session);
        rig.planning().revive(session);
        assertEquals(List.of("Li PROMOTED"), rig.toTell());
    }

    @Test
    final void E19_a_seat_not_taken_ten_minutes_after_the_start_goes_to_who_waits() {
        var session = rig.session("2026-11-24T10:00", 3);
        var awa = rig.booked(session, "Awa", 1);
        var li = rig.booked(session, "Li", 1);
        var zoe = rig.booked(session, "Zoé", 1);
        rig.waits(session, "Ali", 1);
        rig.at("2026-11-24T10:05");
        rig.bookings().present(awa, OptionalInt.of(1));
        assertEquals(List.of(), rig.bookings().release(session), "not yet");
        rig.at("2026-11-24T10:10");
        assertEquals(1, rig.bookings().release(session).size());
        assertEquals(List.of("S Awa", "S Li", "S Ali", "R Zoé"), rig.roster(session), "the last to book lost it");
        assertEquals(List.of(), rig.bookings().release(session), "nobody waits any more");
        rig.bookings().present(zoe, OptionalInt.of(1));
        assertEquals(1, rig.now(session).tooMany(), "came too late and has a chair");
        rig.bookings().present(li, OptionalInt.of(0));
        assertEquals(2, rig.now(session).people());
    }

    @Test
    final void nothing_is_released_before_anybody_was_ticked() {
        var session = rig.session("2026-11-24T10:00", 1);
        rig.booked(session, "Awa", 1);
        rig.waits(session, "Li", 1);
        rig.at("2026-11-24T10:30");
        assertEquals(List.of(), rig.bookings().release(session));
    }

    @Test
    final void a_tick_is_taken_away_and_more_than_booked_cannot_have_come() {
        var session = rig.session("2026-11-24T08:00", 8);
        var awa = rig.booked(session, "Awa", 2);
        rig.bookings().present(awa, OptionalInt.of(1));
        assertEquals(1, rig.now(session).present());
        rig.bookings().present(awa, OptionalInt.empty());
        assertFalse(rig.now(session).ticked());
        assertThrows(IllegalArgumentException.class, () -> rig.bookings().present(awa, OptionalInt.of(3)));
    }
}
