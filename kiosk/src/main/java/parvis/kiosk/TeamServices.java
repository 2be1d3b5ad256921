package parvis.kiosk;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.CountingFailure;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.closing.TickedSessionCloser;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.sealed.Boxes;
import parvis.kiosk.sealed.FreshIds;
import parvis.kiosk.sealed.NameSearch;
import parvis.kiosk.sealed.Readings;
import parvis.kiosk.sealed.SealedBookings;
import parvis.kiosk.sealed.SealedClosings;
import parvis.kiosk.sealed.SealedClosures;
import parvis.kiosk.sealed.SealedCopy;
import parvis.kiosk.sealed.SealedCustody;
import parvis.kiosk.sealed.SealedDatabase;
import parvis.kiosk.sealed.SealedPlanning;
import parvis.kiosk.sealed.SessionBook;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.SqliteDoubts;
import parvis.kiosk.sqlite.SqliteEntryLog;
import parvis.kiosk.sqlite.SqliteSettings;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.CatalogueDays;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.workshop.PlanFailure;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;

/// What stands behind the team's screens, put together over the terminal's two files: the counts', which the
/// caller opened, and the names', opened here.
public final class TeamServices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TeamServices.class);

    private final SealedDatabase names;
    private final SqliteEntryLog entries;
    private final Team team;
    private final NightWork nightWork;

    private TeamServices(SealedDatabase names, SqliteEntryLog entries, Team team, NightWork nightWork) {
        this.names = names;
        this.entries = entries;
        this.team = team;
        this.nightWork = nightWork;
    }

    /// Opens the names' file. What was left to be counted by a cut is counted first.
    ///
    /// @param counts the counts' file
    /// @param store over that file
    /// @param catalogue what the server says of the town, its activities and its days
    /// @param stretch what a guess at the day code costs
    public static TeamServices open(
            KioskConfig config,
            Database counts,
            Store store,
            CatalogueSource catalogue,
            TimeSource time,
            KeyStretch stretch,
            SecureRandom random) {
        var names = SealedDatabase.open(config.data(), time);
        var entries = new SqliteEntryLog(counts);
        var settings = new SqliteSettings(counts);
        var papers = new KioskPapers(config, settings, catalogue, time);
        var custody = new SealedCustody(names, stretch, random, time, config.zone());
        config.codes()
                .filter(_ -> custody.state(time.instant()) == Custody.State.NONE)
                .ifPresent(codes -> custody.found(codes.day(), codes.lock()));
        var boxes = new Boxes(names, custody, () -> settings.settings().retentionDays(), random);
        var readings = new Readings(names);
        var book = new SessionBook(names, time, config.zone());
        var search = new NameSearch(book, custody, boxes, readings);
        custody.onOpen(() -> Thread.ofVirtual().name("names").start(search::warm));
        var closer =
                new TickedSessionCloser(new SealedClosings(book), store.works(), asked(catalogue), time, config.zone());
        countWhatIsLeft(closer, LocalDateTime.ofInstant(time.instant(), config.zone()));
        var copy = new SealedCopy(
                names, () -> settings.settings().copies(), config.terminal().toString(), random);
        var team = new Team(
                custody,
                entries,
                new SealedPlanning(book, boxes, config.place(), new FreshIds(random)),
                new SealedBookings(book, boxes, readings, search, random),
                closer,
                new SealedClosures(book),
                new CatalogueDays(catalogue, config.place()),
                store.works(),
                store.history(),
                papers.printer(),
                papers.house(),
                papers.calendar(),
                settings,
                copy,
                new SqliteDoubts(counts));
        var work = new NightWork(config, counts, names, custody, closer, copy, settings, time);
        return new TeamServices(names, entries, team, work);
    }

    /// A full disk keeps nobody from starting: it stays marked, and is counted at the next chance.
    private static void countWhatIsLeft(SessionCloser closer, LocalDateTime now) {
        try {
            closer.closeWhatIsOver(now);
        } catch (PlanFailure | CountingFailure e) {
            LOG.error("sessions that are over are not counted yet", e);
        }
    }

    /// Which numbers an activity asks for; none when the catalogue does not know it.
    private static Function<ActivityId, Set<Measure>> asked(CatalogueSource catalogue) {
        return activity -> catalogue.current().stream()
                .flatMap(town -> town.activities().stream())
                .filter(part -> part.id().equals(activity))
                .flatMap(part -> part.measures().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What was put together.
    public Team team() {
        return team;
    }

    /// What is done when nobody is there.
    NightWork nightWork() {
        return nightWork;
    }

    @Override
    public void close() {
        entries.close();
        names.close();
    }
}
