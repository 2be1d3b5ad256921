package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.Answers;
import parvis.kiosk.ui.staff.CorrectionViewModel;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.TodayState;
import parvis.kiosk.ui.staff.TodayViewModel;
import parvis.kiosk.ui.staff.Trail;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.ServiceId;

/// The staff's screens over the terminal's real file: what they say is on the disk.
final class StaffOverDiskTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final TestTime time = new TestTime("2026-11-23T09:10:00");
    private final StaffDoor door = new StaffDoor(new FakeCustody(), new FakeEntryLog(), StaffDoor.AMONG_THE_PUBLIC);
    private final AtomicInteger draws = new AtomicInteger();

    @BeforeEach
    void open() {
        door.enter("4711", time.instant());
    }

    @Test
    void E2_every_touch_and_its_undo_are_on_the_disk_when_the_screen_says_so() {
        try (var disk = Databases.open(folder, time)) {
            var books = books(store(disk));
            var day = today(books);
            var desks = books.desks();
            for (int visitor = 0; visitor < 9; visitor++) {
                day.plusOne(desks.get(visitor % 2));
            }
            day.newcomer();
            day.plusOne(desks.get(2));
            day.undo();
            assertEquals(List.of("5", "4", "0"), people(day));
        }
        try (var disk = Databases.open(folder, time)) {
            assertEquals(List.of("5", "4", "0"), people(today(books(store(disk)))));
        }
    }

    @Test
    void E6_mondays_visits_move_by_correcting_facts_and_both_desks_are_right() {
        try (var disk = Databases.open(folder, time)) {
            var store = store(disk);
            var books = books(store);
            var desks = books.desks();
            var monday = today(books);
            for (int visitor = 0; visitor < 6; visitor++) {
                monday.plusOne(desks.getFirst());
            }
            monday.newcomer();
            time.set("2026-11-24T09:00:00");
            door.enter("4711", time.instant());
            var tuesday = new CorrectionViewModel(
                    MONDAY, books, door, clock(), new AtOnce(), new Navigator(), Texts.french());
            for (int visitor = 0; visitor < 4; visitor++) {
                tuesday.people(desks.getFirst(), -1);
                tuesday.people(desks.get(1), 1);
            }
            tuesday.newcomers(desks.getFirst(), -1);
            tuesday.newcomers(desks.get(1), 1);
            tuesday.confirm();

            var counts = store.counter().day(MONDAY);
            assertEquals(List.of(2L, 4L), people(counts::people, desks));
            assertEquals(List.of(0L, 1L), people(counts::newcomers, desks));
            assertEquals(List.of("6/1", "-4/-1 mends", "4/1"), facts(store));
        }
    }

    private static List<Long> people(java.util.function.Function<ServiceId, Long> of, List<StaffBooks.Desk> desks) {
        return desks.stream()
                .limit(2)
                .map(desk -> of.apply(desk.dimensions().service().orElseThrow()))
                .toList();
    }

    private static List<String> people(TodayViewModel day) {
        return day.state().get().desks().stream().map(TodayState.Desk::people).toList();
    }

    /// What would leave, were Monday's fact sealed: people and newcomers of each fact.
    private static List<String> facts(Store store) {
        store.books().sealAll();
        return store.journal().epochs().stream()
                .flatMap(epoch -> store.journal().sealed(epoch.epoch(), 1, 100).stream())
                .map(each -> each.fact().measures().get(Measure.PEOPLE) + "/"
                        + each.fact().measures().get(Measure.NEWCOMERS)
                        + (each.fact().corrects().isPresent() ? " mends" : ""))
                .toList();
    }

    private Store store(Database disk) {
        return new Store(
                disk,
                time,
                Samples.HERE,
                Samples.ZONE,
                "boot-1",
                LocalDate.of(2026, 11, 1),
                () -> new Epoch("%032x".formatted(draws.incrementAndGet())));
    }

    private KioskStaffBooks books(Store store) {
        var kiosk = Samples.kiosk(Optional.of(Samples.catalogue()), store.counter(), clock());
        return new KioskStaffBooks(kiosk, new KioskDesks(kiosk));
    }

    private TodayViewModel today(StaffBooks books) {
        return new TodayViewModel(
                books,
                door,
                clock(),
                new AtOnce(),
                new Navigator(),
                Texts.french(),
                new Trail(),
                new Answers(Chime.SILENT, ""));
    }

    private TestClock clock() {
        return new TestClock(time.instant(), Samples.ZONE);
    }
}
