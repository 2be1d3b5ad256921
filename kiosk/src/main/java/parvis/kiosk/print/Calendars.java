package parvis.kiosk.print;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import parvis.kiosk.workshop.CalendarFile;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.PlaceId;

/// iCalendar (RFC 5545, 5546) as a publication: nobody is invited, and who invites is the house. The standard
/// asks for an organizer; it has no address, so that nothing answers to it.
public final class Calendars implements CalendarFile {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final ZoneId zone;
    private final String host;
    private final Supplier<String> centre;
    private final Function<PlaceId, Optional<String>> where;
    private final InstantSource clock;
    private final PaperTexts texts = PaperTexts.french();

    /// Calendars of one terminal.
    ///
    /// @param zone of all its times
    /// @param host `terminal.territory`: with a session's id it names the session for ever
    /// @param centre who invites: the structure's name, never a person's
    /// @param where name and address of a place, where they are known
    public Calendars(
            ZoneId zone,
            String host,
            Supplier<String> centre,
            Function<PlaceId, Optional<String>> where,
            InstantSource clock) {
        this.zone = zone;
        this.host = host;
        this.centre = centre;
        this.where = where;
        this.clock = clock;
    }

    @Override
    public String of(PlannedSession session) {
        return calendar(Optional.empty(), List.of(session));
    }

    @Override
    public String of(String name, List<PlannedSession> sessions) {
        return calendar(Optional.of(name), sessions);
    }

    /// Times in UTC need no table of the zone: a third of the bytes.
    @Override
    public String small(PlannedSession session, String note) {
        var details = session.details();
        var bring = details.bring().map(what -> texts.get("papers.calendar.bring", what));
        var lines = new CalendarLines();
        lines.plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Parvis//Parvis//FR")
                .plain("BEGIN", "VEVENT")
                .plain("UID", session.id().value() + "@" + host)
                .plain("DTSTAMP", UTC.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .plain("DTSTART", utc(session.start()))
                .plain("DTEND", utc(session.end()))
                .text("SUMMARY", session.title());
        var where = present(details.room(), this.where.apply(session.place()));
        if (!where.isEmpty()) {
            lines.text("LOCATION", String.join(", ", where));
        }
        return lines.text("DESCRIPTION", String.join("\n", present(Optional.of(note), bring)))
                .plain("END", "VEVENT")
                .plain("END", "VCALENDAR")
                .toString();
    }

    private String utc(LocalDateTime local) {
        return UTC.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    private String calendar(Optional<String> name, List<PlannedSession> sessions) {
        var lines = new CalendarLines();
        lines.plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Parvis//Parvis//FR")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH");
        name.ifPresent(called -> lines.text("X-WR-CALNAME", called));
        var starts = sessions.stream().map(PlannedSession::start);
        var now = clock.instant();
        CalendarZone.write(
                zone, starts.min(LocalDateTime::compareTo).orElse(LocalDateTime.ofInstant(now, zone)), lines);
        sessions.forEach(session -> event(session, now, lines));
        return lines.plain("END", "VCALENDAR").toString();
    }

    private void event(PlannedSession session, Instant now, CalendarLines lines) {
        var details = session.details();
        var cancelled = session.state() == PlannedSession.State.CANCELLED;
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", session.id().value() + "@" + host)
                .plain("DTSTAMP", UTC.format(now.atOffset(ZoneOffset.UTC)))
                .plain("SEQUENCE", Integer.toString(session.revision()))
                .plain("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .plain("DTSTART;TZID=" + zone.getId(), LOCAL.format(session.start()))
                .plain("DTEND;TZID=" + zone.getId(), LOCAL.format(session.end()))
                .plain("ORGANIZER;CN=\"" + quoted(centre.get()) + "\"", "invalid:nomail")
                .text("SUMMARY", session.title());
        var place = where.apply(session.place());
        if (place.isPresent() || details.room().isPresent()) {
            lines.text("LOCATION", String.join(", ", present(details.room(), place)));
        }
        details.bring().ifPresent(bring -> lines.text("DESCRIPTION", texts.get("papers.calendar.bring", bring)));
        lines.plain("TRANSP", "OPAQUE").plain("END", "VEVENT");
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\p{Cntrl}]", " ").strip();
    }

    private static List<String> present(Optional<String> room, Optional<String> place) {
        return List.of(room, place).stream().flatMap(Optional::stream).toList();
    }
}
