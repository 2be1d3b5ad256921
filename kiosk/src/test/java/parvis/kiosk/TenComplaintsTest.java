package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.booking.CancelOutcome;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;
import parvis.kiosk.closing.TwoFiles;
import parvis.kiosk.sync.CatalogueSessions;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Rhythm;
import parvis.kiosk.workshop.Session;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.WorkshopId;

/// Ten things that people met with another booking service, each by the number that the reference page gives it. Here
/// is what the desk's rules promise; what the screens say and show is held by the screens' own tests.
final class TenComplaintsTest {
    private static final Request.IfFull SAY = Request.IfFull.SAY;

    @TempDir
    Path folder;

    private TwoFiles files;
    private BookingRig rig;

    @BeforeEach
    void open() {
        files = new TwoFiles(folder, "2026-11-24T09:00");
        rig = files.rig;
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void complaint_1_the_last_seat_is_looked_at_in_the_transaction_that_gives_it() throws Exception {
        var session = rig.session("2026-12-01T14:00", 3);
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 20)
                    .mapToObj(n -> (Callable<BookOutcome>) () -> rig.bookings().book(resident(session, "P" + n)))
                    .toList();
            var booked = 0;
            for (var answer : desks.invokeAll(asked)) {
                booked += answer.get() instanceof BookOutcome.Booked ? 1 : 0;
            }
            assertEquals(3, booked);
        }
        assertEquals(3, rig.now(session).taken());
    }

    private static Request resident(SessionId session, String name) {
        return new Request(session, new Person(name, Optional.empty()), 1, false, Request.By.RESIDENT, SAY, false);
    }

    @Test
    void complaint_2_seats_are_said_in_words_and_never_as_a_fraction() {
        var words = new SessionWords(Texts.french());
        assertEquals("Il reste 3 places", words.seats(shown(8, 5, 0)));
        assertEquals("Complet. 2 personnes attendent.", words.seats(shown(8, 8, 2)));
    }

    private static Session shown(int seats, int taken, int waiting) {
        return new Session(
                new SessionId("s"),
                new WorkshopId("w"),
                "Tablettes",
                new PlaceId("centre"),
                "Centre",
                true,
                LocalDateTime.parse("2026-12-01T14:00"),
                90,
                seats,
                taken,
                waiting,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void complaint_3_giving_a_seat_back_leaves_the_session_and_the_others_as_they_are() {
        var session = rig.session("2026-12-01T14:00", 8);
        var awa = rig.booked(session, "Awa", 1);
        rig.booked(session, "Li", 1);
        rig.bookings().cancel(awa, false);
        assertEquals(PlannedSession.State.PLANNED, rig.now(session).state());
        assertEquals(List.of("S Li"), rig.roster(session));
        assertEquals(List.of(), rig.toTell());
    }

    @Test
    void complaint_4_a_cancelled_session_stays_visible_and_lists_who_must_be_called_and_a_planned_one_can_change() {
        var session = rig.session("2026-12-01T14:00", 8);
        rig.booked(session, "Awa", 1);
        rig.booked(session, "Li", 1);
        var before = rig.now(session);
        var changed = rig.planning()
                .change(session, before.start(), 60, 10, before.details())
                .orElseThrow();
        assertEquals(10, changed.seats());
        rig.planning().cancel(session);
        var day = LocalDate.parse("2026-12-01");
        assertEquals(
                PlannedSession.State.CANCELLED,
                rig.planning().between(day, day).getFirst().state());
        assertEquals(List.of("Awa SESSION_CANCELLED", "Li SESSION_CANCELLED"), rig.toTell());
    }

    @Test
    void complaint_5_who_cancelled_is_said() {
        var session = rig.session("2026-12-01T14:00", 8);
        var awa = (BookOutcome.Booked) rig.bookings().book(resident(session, "Awa"));
        var li = (BookOutcome.Booked) rig.bookings().book(resident(session, "Li"));
        rig.bookings().cancel(awa.booking().id(), false);
        rig.bookings().cancel(li.booking().id(), true);
        assertEquals(
                Booking.State.CANCELLED_BY_PERSON,
                rig.bookings().byCode(awa.code()).orElseThrow().state());
        assertEquals(
                Booking.State.CANCELLED_BY_TEAM,
                rig.bookings().byCode(li.code()).orElseThrow().state());
        assertEquals(List.of("Li SEAT_TAKEN_BACK"), rig.toTell());
    }

    @Test
    void complaint_6_a_series_is_planned_in_one_go_with_days_left_out() {
        var series = rig.planning().freshId("Tablettes");
        rig.planning().keep(BookingRig.workshop(series, 8));
        var rhythm = new Rhythm(
                LocalDate.parse("2026-12-01"),
                LocalTime.of(14, 0),
                Rhythm.Every.WEEK,
                LocalDate.parse("2027-01-12"),
                Set.of(LocalDate.parse("2026-12-22"), LocalDate.parse("2026-12-29")));
        assertEquals(
                List.of("2026-12-01", "2026-12-08", "2026-12-15", "2027-01-05", "2027-01-12"),
                rig.planning().plan(series, rhythm.starts()).stream()
                        .map(session -> session.start().toLocalDate().toString())
                        .toList());
    }

    @Test
    void complaint_7_two_come_together_in_one_gesture() {
        var session = rig.session("2026-12-01T14:00", 8);
        var booking = rig.booked(session, "Awa et sa mère", 2);
        assertEquals(2, rig.now(session).taken());
        var cancelled =
                assertInstanceOf(CancelOutcome.Cancelled.class, rig.bookings().cancel(booking, false));
        assertEquals(2, cancelled.booking().seats());
        assertEquals(0, rig.now(session).taken());
    }

    @Test
    void complaint_8_a_first_name_is_enough_and_no_account_exists() {
        var session = rig.session("2026-12-01T14:00", 8);
        assertInstanceOf(BookOutcome.Booked.class, rig.bookings().book(resident(session, "A.")));
        var asked = Arrays.stream(Person.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertEquals(List.of("name", "phone"), asked);
    }

    @Test
    void complaint_9_presence_is_ticked_by_seat_and_the_sessions_count_is_derived_from_it() {
        var session = rig.session("2026-11-24T10:00", 8);
        var pair = rig.booked(session, "Awa et sa mère", 2);
        var li = rig.booked(session, "Li", 1);
        files.at("2026-11-24T11:00");
        rig.bookings().present(pair, OptionalInt.of(1));
        rig.bookings().present(li, OptionalInt.of(0));
        files.closer().close(session);
        assertEquals("{held=1, minutes=90, people=1, seats=8}", files.said(session));
    }

    @Test
    void complaint_10_a_session_shows_wherever_it_is_held() {
        var session = rig.session("2026-12-01T14:00", 8);
        var before = rig.now(session);
        var plain = before.details();
        var outside = new Details(
                plain.activity(),
                plain.service(),
                plain.topic(),
                plain.theme(),
                plain.audience(),
                plain.level(),
                Optional.of("au parc, sous le kiosque"),
                plain.bring(),
                plain.led(),
                plain.partners());
        rig.planning().change(session, before.start(), 90, 8, outside);
        var day = LocalDate.parse("2026-12-01");
        assertEquals(
                Optional.of("au parc, sous le kiosque"),
                rig.planning().between(day, day).getFirst().details().room());

        var agenda = new AgendaSession(
                session,
                before.workshop(),
                before.title(),
                new PlaceId("parc"),
                before.start(),
                90,
                8,
                0,
                0,
                AgendaSession.State.PLANNED,
                Optional.empty(),
                Optional.empty());
        var town = Samples.catalogue(List.of(new SessionPart(new TerminalId("borne-1"), agenda)));
        assertTrue(town.places().stream().noneMatch(place -> place.id().equals(agenda.place())));
        var shown = new CatalogueSessions(Samples.source(Optional.of(town)), new PlaceId("centre")).on(day);
        assertEquals(List.of("parc"), shown.stream().map(Session::placeName).toList());
    }
}
