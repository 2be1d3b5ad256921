package parvis.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// Read back by ical4j, another's reading of the standard.
final class CalendarsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @BeforeAll
    static void zones_are_kept_in_memory() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Test
    void a_session_says_what_when_and_where_and_nobody() throws Exception {
        var text = calendars(PARIS).of(session("2026-12-01T14:00", 0, PlannedSession.State.PLANNED));
        var calendar = parse(text);
        var event = events(calendar).getFirst();
        assertEquals("PUBLISH", calendar.getProperty("METHOD").orElseThrow().getValue());
        assertEquals("s-1@borne-1.ville", event.getUid().orElseThrow().getValue());
        assertEquals("Écrire ; lire, compter", said(event, "SUMMARY"));
        assertEquals("Salle 2, Centre social, 1 rue de l’Été", said(event, "LOCATION"));
        assertEquals("À apporter\u202f: un stylo\nun cahier", said(event, "DESCRIPTION"));
        assertEquals("20261124T080000Z", said(event, "DTSTAMP"));
        assertEquals("CONFIRMED", said(event, "STATUS"));
        assertTrue(text.contains("DTSTART;TZID=Europe/Paris:20261201T140000"), text);
        assertEquals(Instant.parse("2026-12-01T13:00:00Z"), zoned(event).toInstant());
        assertEquals("invalid:nomail", said(event, "ORGANIZER"));
        assertFalse(text.contains("ATTENDEE"), text);
        assertFalse(text.contains("CONTACT"), text);
    }

    @Test
    void a_moved_session_keeps_its_name_and_raises_its_sequence() throws Exception {
        var before = event(session("2026-12-01T14:00", 0, PlannedSession.State.PLANNED));
        var moved = event(session("2026-12-08T10:00", 1, PlannedSession.State.PLANNED));
        assertEquals(before.getUid(), moved.getUid());
        assertEquals("0", said(before, "SEQUENCE"));
        assertEquals("1", said(moved, "SEQUENCE"));
        assertEquals(Instant.parse("2026-12-08T09:00:00Z"), zoned(moved).toInstant());
    }

    @Test
    void a_cancelled_session_keeps_its_name_and_is_struck() throws Exception {
        var event = event(session("2026-12-01T14:00", 2, PlannedSession.State.CANCELLED));
        assertEquals("s-1@borne-1.ville", event.getUid().orElseThrow().getValue());
        assertEquals("CANCELLED", said(event, "STATUS"));
        assertEquals("2", said(event, "SEQUENCE"));
    }

    @Test
    void the_place_has_all_its_sessions_in_one_file_with_its_zone_once() throws Exception {
        var calendar = parse(calendars(PARIS)
                .of(
                        "Centre social",
                        List.of(
                                session("2026-12-01T14:00", 0, PlannedSession.State.PLANNED),
                                session("2027-07-01T14:00", 0, PlannedSession.State.CANCELLED))));
        assertEquals(2, events(calendar).size());
        assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
        assertEquals(0, events(parse(calendars(PARIS).of("Vide", List.of()))).size());
    }

    @Test
    void the_zone_changes_when_the_clocks_do() throws Exception {
        for (var zone : List.of(
                "Europe/Paris",
                "America/New_York",
                "America/Cayenne",
                "America/Miquelon",
                "Indian/Reunion",
                "Africa/Cairo")) {
            var id = ZoneId.of(zone);
            var text = calendars(id).of(session("2026-10-25T14:00", 0, PlannedSession.State.PLANNED));
            var own = new net.fortuna.ical4j.model.TimeZone(
                    (VTimeZone) parse(text).getComponent(Component.VTIMEZONE).orElseThrow());
            for (var at = ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, id); at.getYear() < 2029; at = at.plusDays(1)) {
                var seconds = at.getOffset().getTotalSeconds();
                assertEquals(seconds * 1000, own.getOffset(at.toInstant().toEpochMilli()), zone + " " + at);
            }
        }
    }

    @Test
    void lines_are_folded_within_no_character() {
        var text = calendars(PARIS).of("é".repeat(200), List.of());
        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("X-WR-CALNAME:" + "é".repeat(200)));
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }

    private static VEvent event(PlannedSession session) throws IOException, ParserException {
        return events(parse(calendars(PARIS).of(session))).getFirst();
    }

    private static String said(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static ZonedDateTime zoned(VEvent event) {
        DtStart<?> start = event.<DtStart<?>>getProperty("DTSTART").orElseThrow();
        return (ZonedDateTime) start.getDate();
    }

    private static Calendar parse(String text) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertFalse(calendar.validate().hasErrors(), () -> calendar.validate() + text);
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static Calendars calendars(ZoneId zone) {
        return new Calendars(
                zone,
                "borne-1.ville",
                () -> "Centre \"A\"",
                _ -> Optional.of("Centre social, 1 rue de l’Été"),
                () -> NOW);
    }

    private static PlannedSession session(String start, int revision, PlannedSession.State state) {
        var none = Details.of(new ActivityId("digital-workshop"));
        var details = new Details(
                none.activity(),
                none.service(),
                none.topic(),
                none.theme(),
                none.audience(),
                none.level(),
                Optional.of("Salle 2"),
                Optional.of("un stylo\nun cahier"),
                none.led(),
                List.of());
        return new PlannedSession(
                new SessionId("s-1"),
                new WorkshopId("w-1"),
                "Écrire ; lire, compter",
                new PlaceId("centre"),
                LocalDateTime.parse(start),
                120,
                8,
                3,
                0,
                state,
                revision,
                Optional.empty(),
                details,
                Tally.NONE,
                0,
                false);
    }
}
