package parvis.kiosk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What [Bookings] promises beside seats: codes, names, who must be told, who came. It is Tuesday 24 November 2026,
/// 9:00,
/// and the key is open.
public abstract class BookingsContract extends SeatsContract {
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
