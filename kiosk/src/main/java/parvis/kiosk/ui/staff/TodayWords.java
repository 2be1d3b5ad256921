package parvis.kiosk.ui.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.ServiceId;

/// Says a day in words.
final class TodayWords {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;
    private static final int TWO_LINES = 40;

    private final Texts texts;
    private final ZoneId zone;

    TodayWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// What a look at the books saw.
    record Seen(
            Instant now,
            List<StaffBooks.Desk> desks,
            DayCounts day,
            SyncStatus sync,
            Optional<StaffDoor.Tries> tries) {}

    TodayState nothingYet(List<StaffBooks.Desk> desks, Instant now, TodayState.Answer answer) {
        var day = LocalDate.ofInstant(now, zone);
        var seen =
                new Seen(now, desks, new DayCounts(day, List.of(), List.of()), SyncStatus.STARTING, Optional.empty());
        return said(seen, answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param last what can be taken back
    TodayState said(
            Seen seen,
            TodayState.Answer answer,
            Optional<Burst> burst,
            Optional<Trail.Made> last,
            Optional<TodayState.Next> next) {
        var day = seen.day();
        return new TodayState(
                seen.desks().stream().map(desk -> desk(day, desk)).toList(),
                texts.get("staff.today.total", day.people()),
                hours(seen),
                sync(seen.sync(), day.day()),
                day.passages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(texts.get("staff.today.passages", day.passed())),
                answer,
                last.isPresent(),
                last.filter(mark -> !mark.newcomer()).isPresent(),
                burst.map(each -> burst(each, seen.desks())),
                seen.tries()
                        .map(tries -> texts.get("staff.today.tries", tries.count(), moment(tries.last(), day.day()))),
                next);
    }

    TodayState.Next next(PlannedSession session, LocalDate today) {
        var day = session.start().toLocalDate();
        var when = day.equals(today)
                ? texts.get("day.today")
                : day.equals(today.plusDays(1)) ? texts.get("day.tomorrow") : Dates.shortDay(day);
        return new TodayState.Next(
                session.id(),
                session.title(),
                firstWords(session.title()),
                when + ", " + Dates.hours(session.start(), session.minutes()),
                seats(session),
                brief(session),
                session.seatsLeft() > 0 ? SessionWords.Tone.GOOD : SessionWords.Tone.ATTENTION);
    }

    /// A title may be longer than two lines of the smallest screen; the session's own screens show all of it.
    static String firstWords(String title) {
        if (title.length() <= TWO_LINES) {
            return title;
        }
        var end = title.lastIndexOf(' ', TWO_LINES - 1);
        return title.substring(0, end > 0 ? end : TWO_LINES - 1) + "…";
    }

    private String seats(PlannedSession session) {
        if (session.tooMany() > 0) {
            return texts.get("sessions.state.over", session.taken(), session.tooMany());
        }
        return session.seatsLeft() > 0
                ? texts.get("sessions.state.left", session.taken(), session.seatsLeft())
                : texts.get("sessions.state.full", session.taken(), session.waiting());
    }

    private String brief(PlannedSession session) {
        if (session.tooMany() > 0) {
            return texts.get("staff.next.over", session.tooMany());
        }
        return session.seatsLeft() > 0
                ? texts.get("session.left", session.seatsLeft())
                : texts.get("staff.next.full", session.waiting());
    }

    private TodayState.Desk desk(DayCounts day, StaffBooks.Desk desk) {
        var service = service(desk);
        return new TodayState.Desk(
                desk, String.valueOf(day.people(service)), texts.get("staff.today.newcomers", day.newcomers(service)));
    }

    private List<TodayState.Hour> hours(Seen seen) {
        var counted = seen.day().rows().stream().mapToInt(DayCounts.Row::hour).summaryStatistics();
        int now = seen.now().atZone(zone).getHour();
        int first = Math.min(FIRST_HOUR, Math.min(now, counted.getMin()));
        int last = Math.max(LAST_HOUR, Math.max(now, counted.getMax()));
        return IntStream.rangeClosed(first, last)
                .mapToObj(hour -> hour(seen, hour))
                .toList();
    }

    private static TodayState.Hour hour(Seen seen, int hour) {
        var byDesk = seen.desks().stream()
                .map(desk -> seen.day().people(hour, service(desk)))
                .toList();
        long all = seen.day().people(hour);
        return new TodayState.Hour(
                hour, byDesk, all - byDesk.stream().mapToLong(Long::longValue).sum());
    }

    private String sync(SyncStatus sync, LocalDate today) {
        if (sync.storeReplaced()) {
            return texts.get("staff.sync.replaced");
        }
        if (sync.setAside() > 0) {
            return texts.get("staff.sync.aside", sync.setAside());
        }
        var sent = sync.lastAcknowledged()
                .map(at -> texts.get("staff.sync.last", moment(at, today)))
                .orElse(texts.get("staff.sync.never"));
        return texts.get("staff.sync.kept", sync.pending(), sent);
    }

    private String burst(Burst burst, List<StaffBooks.Desk> desks) {
        var label = desks.stream()
                .filter(desk -> desk.dimensions().equals(burst.dimensions()))
                .map(StaffBooks.Desk::label)
                .findFirst()
                .orElse(texts.get("staff.burst.session"));
        return texts.get("staff.burst.what", burst.touches(), label, clock(burst.from()), clock(burst.to()));
    }

    /// « 14:32 », with its day when that is another one.
    private String moment(Instant at, LocalDate today) {
        var day = LocalDate.ofInstant(at, zone);
        return day.equals(today) ? clock(at) : texts.get("staff.moment", Dates.day(day), clock(at));
    }

    String clock(Instant at) {
        return Dates.clock(at.atZone(zone).toLocalTime());
    }

    private static ServiceId service(StaffBooks.Desk desk) {
        return desk.dimensions().service().orElseThrow();
    }
}
