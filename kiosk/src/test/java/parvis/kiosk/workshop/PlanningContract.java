package parvis.kiosk.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.booking.BookingRig;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TopicId;

/// What [Planning] and [Closures] promise, whatever keeps them. It is Tuesday 24 November 2026, 9:00.
public abstract class PlanningContract {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-12-01T14:00");

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

    @Test
    final void a_session_keeps_all_that_its_series_said_and_outlives_a_restart() {
        var details = new Details(
                new ActivityId("digital-workshop"),
                Optional.of(new ServiceId("centre-social")),
                Optional.of(new TopicId("impots")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("débutants"),
                Optional.of("salle 2"),
                Optional.of("un téléphone"),
                Optional.of(Led.PARTNER),
                List.of(new OrganizationId("caf"), new OrganizationId("maison-des-parents")));
        var id = rig.planning().freshId("L’été à l’œil !");
        assertTrue(id.value().startsWith("l-ete-a-l-oeil-"), id.value());
        rig.planning().keep(new Workshop(id, "L’été à l’œil", 120, 8, details));
        var planned = rig.planning().plan(id, List.of(AT)).getFirst();

        rig.restart();

        var read = rig.now(planned.id());
        assertEquals(planned, read);
        assertEquals(details, read.details());
        assertEquals(AT.plusMinutes(120), read.end());
        assertEquals(PlannedSession.State.PLANNED, read.state());
        assertEquals(List.of("L’été à l’œil"), titles());
    }

    private List<String> titles() {
        return rig.planning().workshops().stream().map(Workshop::title).toList();
    }

    @Test
    final void a_changed_series_changes_the_sessions_to_come_alone() {
        var id = rig.planning().freshId("Tablettes");
        rig.planning().keep(BookingRig.workshop(id, 8));
        var before = rig.planning().plan(id, List.of(AT)).getFirst();
        rig.planning().keep(new Workshop(id, "Tablettes et téléphones", 60, 6, before.details()));
        var after = rig.planning().plan(id, List.of(AT.plusDays(7))).getFirst();
        assertEquals(8, rig.now(before.id()).seats());
        assertEquals("Tablettes", rig.now(before.id()).title());
        assertEquals(6, after.seats());
        assertEquals(List.of("Tablettes et téléphones"), titles());
    }

    @Test
    final void a_start_that_the_series_has_already_is_passed_over() {
        var id = rig.planning().freshId("Tablettes");
        rig.planning().keep(BookingRig.workshop(id, 8));
        rig.planning().plan(id, List.of(AT));
        var more = rig.planning().plan(id, List.of(AT.plusDays(7), AT, AT.plusDays(7)));
        assertEquals(1, more.size());
        assertEquals(AT.plusDays(7), more.getFirst().start());
        assertThrows(
                IllegalArgumentException.class,
                () -> rig.planning().plan(rig.planning().freshId("?"), List.of(AT)));
    }

    @Test
    final void two_series_of_one_title_have_two_ids() {
        var one = rig.planning().freshId("Tablettes");
        rig.planning().keep(BookingRig.workshop(one, 8));
        assertNotEquals(one, rig.planning().freshId("Tablettes"));
    }

    @Test
    final void sessions_of_some_days_come_soonest_first_cancelled_ones_too() {
        var late = rig.session("2026-12-02T09:00", 8);
        var soon = rig.session("2026-12-01T09:00", 8);
        rig.session("2026-12-03T00:00", 8);
        rig.planning().cancel(late);
        var found = rig.planning().between(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-02"));
        assertEquals(List.of(soon, late), found.stream().map(PlannedSession::id).toList());
    }

    @Test
    final void a_revision_grows_with_what_a_calendar_must_hear_of_and_not_with_seats() {
        var id = rig.session("2026-12-01T14:00", 8);
        var before = rig.now(id);
        assertEquals(0, before.revision());
        assertEquals(0, change(id, AT, 90, 9).revision());
        assertEquals(1, change(id, AT.plusHours(1), 90, 9).revision());
        assertEquals(2, rig.planning().cancel(id).orElseThrow().revision());
        assertEquals(3, rig.planning().revive(id).orElseThrow().revision());
    }

    private PlannedSession change(SessionId id, LocalDateTime start, int minutes, int seats) {
        return rig.planning()
                .change(id, start, minutes, seats, rig.now(id).details())
                .orElseThrow();
    }

    @Test
    final void a_cancelled_session_is_not_changed_and_comes_back_only_while_its_day_is_not_past() {
        var id = rig.session("2026-12-01T14:00", 8);
        assertEquals(Optional.empty(), rig.planning().revive(id));
        rig.planning().cancel(id);
        assertEquals(
                Optional.empty(),
                rig.planning().change(id, AT, 90, 8, rig.now(id).details()));
        rig.at("2026-12-02T09:00");
        assertEquals(Optional.empty(), rig.planning().revive(id));
    }

    @Test
    final void what_was_planned_by_mistake_goes_without_a_trace_unless_somebody_ever_booked() {
        var alone = rig.session("2026-12-01T14:00", 8);
        assertTrue(rig.planning().withdraw(alone));
        assertEquals(Optional.empty(), rig.planning().session(alone));
        assertFalse(rig.planning().withdraw(alone));
        var booked = rig.session("2026-12-02T14:00", 8);
        rig.bookings().cancel(rig.booked(booked, "Awa", 1), false);
        assertFalse(rig.planning().withdraw(booked));
        var cancelled = rig.session("2026-12-03T14:00", 8);
        rig.planning().cancel(cancelled);
        assertFalse(rig.planning().withdraw(cancelled));
        assertTrue(rig.planning().session(booked).isPresent());
    }

    @Test
    final void nothing_is_known_of_what_is_not_there() {
        var ghost = new SessionId("fantome");
        assertEquals(Optional.empty(), rig.planning().session(ghost));
        assertEquals(Optional.empty(), rig.planning().cancel(ghost));
        assertEquals(Optional.empty(), rig.planning().revive(ghost));
        assertEquals(Optional.empty(), rig.planning().tally(ghost, Tally.NONE));
    }

    @Test
    final void what_is_ticked_beside_the_bookings_stays() {
        var id = rig.session("2026-11-24T08:00", 8);
        assertFalse(rig.now(id).ticked());
        var tally = new Tally(3, 1, 2, 4, 2);
        var ticked = rig.planning().tally(id, tally).orElseThrow();
        assertEquals(tally, ticked.tally());
        assertEquals(3, ticked.people());
        assertTrue(ticked.ticked());
        assertTrue(rig.planning().tally(id, Tally.NONE).orElseThrow().ticked(), "nobody is an answer too");
    }

    @Test
    final void each_change_is_heard() {
        var heard = new ArrayList<String>();
        rig.planning().onChange(() -> heard.add("!"));
        var id = rig.session("2026-12-01T14:00", 8);
        var before = heard.size();
        rig.booked(id, "Awa", 1);
        assertEquals(before + 1, heard.size(), "the agenda tells how many seats are taken");
        rig.bookings().roster(id);
        assertEquals(before + 1, heard.size());
    }

    @Test
    final void E18_closed_this_afternoon_holds_until_it_is_open_again() {
        var noon = LocalDateTime.parse("2026-11-24T12:00");
        var closure = rig.closures().close(noon, noon.plusHours(6));
        assertEquals(Optional.empty(), rig.closures().at(noon.minusMinutes(1)));
        assertEquals(Optional.of(closure), rig.closures().at(noon));
        assertEquals(Optional.empty(), rig.closures().at(noon.plusHours(6)));
        assertEquals(List.of(closure), rig.closures().from(noon));

        var longer = rig.closures().close(noon.plusHours(1), noon.plusHours(8));
        assertEquals(List.of(longer), rig.closures().from(noon), "a later word replaces an earlier one");

        rig.at("2026-11-24T15:00");
        rig.closures().open();
        assertEquals(Optional.empty(), rig.closures().at(noon.plusHours(4)));
        assertEquals(
                noon.plusHours(3), rig.closures().from(noon).getFirst().to(), "what was closed stays written down");
    }
}
