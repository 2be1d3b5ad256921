package parvis.kiosk;

import java.time.LocalDateTime;
import java.time.ZoneId;
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

/// What a terminal does at night, in its order: what is over is counted before names go, and the copies are
/// made of what is left.
final class NightWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final Nightly nightly;

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
        nightly = new Nightly(
                List.of(
                        new Nightly.Job("close what is over", now -> closer.closeWhatIsOver(local(now, zone))),
                        new Nightly.Job("purge names", _ -> purge.run()),
                        new Nightly.Job("copy to the second medium", _ -> copy.write()),
                        new Nightly.Job("keep a good copy of the counts", _ -> counts.keepGoodCopy()),
                        new Nightly.Job("keep the reserve", _ -> reserve.keep())),
                new SealedLastRun(names),
                zone,
                (job, e) -> LOG.error("nightly work failed and is tried again in an hour: {}", job, e));
    }

    private static LocalDateTime local(java.time.Instant now, ZoneId zone) {
        return LocalDateTime.ofInstant(now, zone);
    }

    Nightly nightly() {
        return nightly;
    }
}
