package parvis.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.sync.Reporter;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.lately.LatelyBooks;
import parvis.kiosk.ui.staff.record.Kit;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

/// Some weeks of a terminal in the real files of a folder, seen on Tuesday 24 November at 14:32.
public final class LatelyTown implements AutoCloseable {
    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final ActivityId RECEPTION = new ActivityId("reception");

    public final SessionTown town;
    public final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);
    public final Navigator navigator = new Navigator();
    public final FakeCopy copy = new FakeCopy();
    public final StaffDoor door;
    public SyncMonitor sync = new StillSync();
    private final FakeEntryLog log = new FakeEntryLog();
    private final FakeCustody custody = new FakeCustody();

    public LatelyTown(Path folder) {
        town = new SessionTown(folder);
        door = new StaffDoor(custody, log, StaffDoor.AMONG_THE_PUBLIC);
    }

    /// Three weeks of visits, what was done beside, and a door that saw who came in; all of it is closed.
    ///
    /// @param off days on which nothing was counted
    public LatelyTown worked(LocalDate... off) {
        for (var day = TUESDAY.minusDays(22); !day.isAfter(TUESDAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5 && !List.of(off).contains(day)) {
                work(day);
            }
        }
        closeDays();
        return this;
    }

    /// It is Tuesday, and the days before it are closed.
    public void closeDays() {
        now();
        new Reporter(town.files.store().books(), town.files.time(), Samples.ZONE, Optional.empty()).tick();
    }

    private void work(LocalDate day) {
        var number = day.getDayOfMonth();
        visits(day, 9, "maison", 2 + number % 4, 1);
        visits(day, 10, "ccas", 1 + number % 3, 0);
        visits(day, 14, "ecrivain", number % 3, 0);
        count(day, 9, Dimensions.of(Samples.HERE, Fact.PASSAGE), people(7));
        count(day, 10, Dimensions.of(Samples.HERE, new ActivityId("accompaniment")), people(number % 2));
        if (day.getDayOfWeek().getValue() == 3) {
            var held = Measures.of(Measure.PEOPLE, 12, Measure.HELD, 1);
            count(day, 14, Dimensions.of(Samples.HERE, new ActivityId("youth-action")), held);
        }
    }

    /// Nobody waits for news, and no session for its sheet.
    public LatelyTown calm() {
        town.files.closer().close(town.unclosed);
        var bookings = town.files.rig.bookings();
        bookings.toTell().forEach(line -> bookings.told(line.booking().id()));
        closeDays();
        return this;
    }

    /// All that can look wrong at once.
    public LatelyTown odd() {
        uncertain();
        worked();
        visits(TUESDAY.minusDays(7), 11, "ccas", 312, 0);
        count(TUESDAY.minusDays(6), 12, Dimensions.of(Samples.HERE, Fact.PASSAGE), people(340));
        var show = Measures.of(Measure.PEOPLE, 350, Measure.HELD, 1);
        var when = new Works.When(new Slot(TUESDAY.minusDays(8), 15), false);
        var counts = List.of(new Works.Count(Dimensions.of(Samples.HERE, new ActivityId("youth-action")), show));
        works().settle(new Works.Key("action/fete"), when, counts);
        burst();
        for (int time = 0; time < 3; time++) {
            door.enter("0000", clock.instant());
            clock.pass(Duration.ofMinutes(15));
        }
        copy.now = new SecondCopy.Standing.Kept(clock.instant().minus(Duration.ofDays(5)), false);
        closeDays();
        visits(TUESDAY.minusDays(1), 16, "maison", 1, 0);
        now();
        return this;
    }

    /// Three people came while nobody knew the time, for more than a week: they are of the last day known before.
    private void uncertain() {
        var time = town.files.time();
        at(TUESDAY.minusDays(4), 10);
        time.quality(ClockQuality.UNKNOWN);
        town.files.store().counter().count(desk("ecrivain"), people(3));
        town.files.store().books().sealAll();
        time.pass(Duration.ofDays(8));
        town.files.store().books().date(time.moment());
        time.quality(ClockQuality.SYNCED);
    }

    private void burst() {
        at(TUESDAY, 13);
        var touches = new ArrayList<TouchId>();
        for (int touch = 0; touch < 9; touch++) {
            touches.add(town.files
                    .store()
                    .counter()
                    .count(desk("maison"), people(1))
                    .id());
            town.files.time().pass(Duration.ofSeconds(3));
        }
        town.files.store().counter().flag(touches);
    }

    /// People at a desk.
    public void visits(LocalDate day, int hour, String service, long people, long newcomers) {
        count(day, hour, desk(service), Measures.of(Measure.PEOPLE, people, Measure.NEWCOMERS, newcomers));
    }

    private void count(LocalDate day, int hour, Dimensions dimensions, Measures measures) {
        if (!measures.withoutZeros().isZero()) {
            at(day, hour);
            town.files.store().counter().count(dimensions, measures.withoutZeros());
        }
    }

    private void at(LocalDate day, int hour) {
        town.files.at(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, 5)
                .toString());
    }

    /// It is Tuesday again.
    public void now() {
        town.at(SessionTown.NOW);
    }

    public Works works() {
        return town.files.works();
    }

    private static Dimensions desk(String service) {
        return Dimensions.of(Samples.HERE, RECEPTION).withService(new ServiceId(service));
    }

    private static Measures people(long people) {
        return Measures.of(Measure.PEOPLE, people);
    }

    /// The terminal over these files.
    public Kiosk kiosk() {
        return kiosk(clock);
    }

    /// The same with another clock.
    public Kiosk kiosk(TestClock at) {
        var bare = Samples.kiosk(
                Optional.of(RecordTeam.catalogue()), town.files.store().counter(), at, team());
        return new Kiosk(
                bare.config(),
                bare.clock(),
                bare.counter(),
                bare.tiles(),
                bare.catalogue(),
                sync,
                bare.help(),
                bare.team(),
                Optional.empty());
    }

    private Team team() {
        var real = RecordTeam.team(town);
        return new Team(
                custody,
                log,
                real.planning(),
                real.bookings(),
                real.closer(),
                real.closures(),
                real.days(),
                real.works(),
                real.history(),
                real.printer(),
                real.house(),
                real.calendar(),
                real.settings(),
                copy,
                real.doubts());
    }

    /// What stands behind the screens.
    LatelyBooks books() {
        var kiosk = kiosk();
        var desks = new KioskDesks(kiosk);
        var team = kiosk.team();
        return new LatelyBooks(
                new KioskStaffBooks(kiosk, desks),
                team.history(),
                team.closer(),
                () -> team.bookings().toTell().size(),
                new KioskForms(kiosk, desks).recording(),
                team.days(),
                team.closures(),
                door,
                copy,
                team.doubts(),
                PlaceId::value);
    }

    Kit kit() {
        return new Kit(clock, new AtOnce(), navigator, Texts.french());
    }

    /// Those that begin so.
    static List<String> starting(String with, Stream<String> all) {
        return all.filter(one -> one.startsWith(with)).toList();
    }

    @Override
    public void close() {
        town.close();
    }
}
