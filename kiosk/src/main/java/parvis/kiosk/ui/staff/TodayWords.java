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
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.ServiceId;

/// Says a day in words.
final class TodayWords {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;

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

    TodayState nothingYet(List<StaffBooks.Desk> desks, Instant now, String last) {
        var day = LocalDate.ofInstant(now, zone);
        var seen =
                new Seen(now, desks, new DayCounts(day, List.of(), List.of()), SyncStatus.STARTING, Optional.empty());
        return said(seen, last, Optional.empty(), false, false);
    }

    TodayState said(Seen seen, String last, Optional<Burst> burst, boolean canUndo, boolean canMark) {
        var day = seen.day();
        return new TodayState(
                seen.desks().stream().map(desk -> desk(day, desk)).toList(),
                texts.get("staff.today.total", day.people()),
                hours(seen),
                sync(seen.sync(), day.day()),
                day.passages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(texts.get("staff.today.passages", day.passed())),
                last,
                canUndo,
                canMark,
                burst.map(each -> burst(each, seen.desks())),
                seen.tries()
                        .map(tries -> texts.get("staff.today.tries", tries.count(), moment(tries.last(), day.day()))));
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
