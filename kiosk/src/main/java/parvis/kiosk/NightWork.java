package parvis.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.disk.Reserve;
import parvis.kiosk.sealed.Purge;
import parvis.kiosk.sealed.SealedCustody;
import parvis.kiosk.sealed.SealedDatabase;
import parvis.kiosk.sealed.SealedLastRun;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.upkeep.Nightly;

/// What a terminal does each day by itself. At night, in its order: what is over is counted before names go,
/// and the copies are made of what is left. In the evening the day's bookings go to the second medium.
final class NightWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final Nightly night;
    private final Nightly evening;

    NightWork(
            KioskConfig config,
            Database counts,
            SealedDatabase names,
            SealedCustody custody,
            SessionCloser closer,
            SecondCopy copy,
            SettingsBook settings,
            TimeSource time) {
        var zone = config.zone();
        var purge = new Purge(names, custody, () -> settings.settings().retentionDays(), time, zone);
        var reserve = new Reserve(config.data());
        var copying = new Nightly.Job("copy to the second medium", _ -> copy.write());
        night = new Nightly(
                Nightly.NIGHT,
                List.of(
                        new Nightly.Job(
                                "close what is over",
                                now -> closer.closeWhatIsOver(LocalDateTime.ofInstant(now, zone))),
                        new Nightly.Job("purge names", _ -> purge.run()),
                        copying,
                        new Nightly.Job("keep a good copy of the counts", _ -> counts.keepGoodCopy()),
                        new Nightly.Job("keep the reserve", _ -> reserve.keep())),
                new SealedLastRun(names, 1),
                zone,
                NightWork::failed);
        evening = new Nightly(Nightly.EVENING, List.of(copying), new SealedLastRun(names, 2), zone, NightWork::failed);
    }

    private static void failed(String job, Exception e) {
        LOG.error("it is tried again in an hour: {}", job, e);
    }

    /// Does what is due.
    ///
    /// @param quiet how long nobody has touched the terminal
    void tick(Instant now, Duration quiet) {
        night.tick(now, quiet);
        evening.tick(now, quiet);
    }
}
