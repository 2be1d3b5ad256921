package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.Samples;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.staff.Entry;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.staff.EntryLog.Event;
import parvis.kiosk.staff.EntryLog.Patience;
import parvis.kiosk.staff.EntryLogContract;
import parvis.kiosk.staff.StaffDoor;
import parvis.protocol.delivery.StoreFailure;

/// The log of entries in the terminal's file, over a restart and on a disk that does not take what it is given.
final class SqliteEntryLogTest extends EntryLogContract {
    private static final Patience TRIED = new Patience(4, NOW, 4, Optional.of(NOW));

    @TempDir
    Path folder;

    private Database database;
    private SqliteEntryLog log;

    @BeforeEach
    void open() {
        database = Databases.open(folder, new TestTime("2026-11-24T09:55"));
        log = new SqliteEntryLog(database);
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Override
    protected EntryLog log() {
        return log;
    }

    /// How a disk fails.
    enum Fault {
        /// Not a page is left.
        FULL("max_page_count = 1", "max_page_count = 1000000"),
        /// The card has gone read-only, as worn ones do.
        READ_ONLY("query_only = ON", "query_only = OFF");

        private final String begins;
        private final String ends;

        Fault(String begins, String ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    @Test
    void lines_and_patience_outlive_a_restart() {
        log.note(Event.OPENED, NOW);
        log.note(Event.WRONG, NOW.plusSeconds(9));
        log.keep(TRIED);
        restart();
        assertEquals(List.of(Event.WRONG, Event.OPENED), events(log));
        assertEquals(TRIED, log.patience());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void what_a_failing_disk_did_not_take_is_there_and_is_written_once_it_does(Fault fault) {
        log.note(Event.OPENED, NOW);
        begin(fault);
        var refused = many();
        refused.forEach(event -> log.note(event, NOW));
        log.keep(TRIED);
        assertEquals(refused.size() + 1, events(log).size(), "remembered");
        assertEquals(TRIED, log.patience());
        pragma(fault.ends);
        log.note(Event.LOCKED, NOW);
        restart();
        var expected = Stream.of(List.of(Event.OPENED), refused, List.of(Event.LOCKED))
                .flatMap(List::stream)
                .toList();
        assertEquals(
                expected.reversed(),
                log.lines(2_000).stream().map(EntryLog.Line::event).toList());
        assertEquals(TRIED, log.patience(), "a wrong code's wait outlives the restart too");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void red_control_stopped_before_the_disk_took_them_the_lines_are_lost_and_nothing_else(Fault fault) {
        log.note(Event.OPENED, NOW);
        assertEquals(1, events(log).size());
        begin(fault);
        many().forEach(event -> log.note(event, NOW));
        log.keep(TRIED);
        restart();
        assertTrue(events(log).size() < many().size(), "the disk took them all: no fault was tested");
        assertEquals(Event.OPENED, log.lines(2_000).getLast().event());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void staff_get_in_and_a_wrong_code_still_costs_while_the_disk_fails(Fault fault) {
        begin(fault);
        var door = new StaffDoor(new FakeCustody(), log, StaffDoor.AMONG_THE_PUBLIC);
        for (int slip = 0; slip < 3; slip++) {
            door.enter("0", NOW);
        }
        assertEquals(new Entry.TooEarly(java.time.Duration.ofSeconds(5)), door.enter(Samples.STAFF_CODE, NOW));
        assertEquals(new Entry.Opened(), door.enter(Samples.STAFF_CODE, NOW.plusSeconds(5)));
        assertEquals(3, door.tries().orElseThrow().count());
    }

    @Test
    void a_disk_that_cannot_be_read_is_said_and_not_shown_as_an_empty_log() {
        log.note(Event.OPENED, NOW);
        database.close();
        assertThrows(StoreFailure.class, () -> log.lines(10));
        assertDoesNotThrow(() -> log.note(Event.LOCKED, NOW));
        database = Databases.open(folder, new TestTime("2026-11-24T09:55"));
    }

    @Test
    void a_line_after_the_end_is_nobodys_fall() {
        log.close();
        assertDoesNotThrow(() -> log.note(Event.LOCKED, NOW));
    }

    /// More than the pages that are begun can hold.
    private static List<Event> many() {
        return Stream.generate(() -> Event.WRONG).limit(600).toList();
    }

    private void begin(Fault fault) {
        events(log);
        pragma(fault.begins);
    }

    private void restart() {
        log.close();
        database.close();
        open();
    }

    private void pragma(String pragma) {
        database.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + pragma);
            }
        });
    }
}
