package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.CountingFailure;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.attendance.Works.Count;
import parvis.kiosk.attendance.Works.Outcome;
import parvis.kiosk.attendance.Works.When;
import parvis.kiosk.attendance.WorksContract;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Fact;

/// The contract on a real disk, and what only a disk and a clock can do.
final class SqliteWorksTest extends WorksContract {
    private static final Works.Key KEY = new Works.Key("action/1");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, time);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Override
    protected Works works() {
        return till.works();
    }

    @Override
    protected List<Fact> facts() {
        return till.sealed().stream()
                .map(Envelope::fact)
                .filter(fact -> !fact.isClosing())
                .toList();
    }

    @Test
    void a_restart_knows_what_was_settled() {
        works().settle(KEY, at(TUESDAY, 9), ones());
        till.reboot();
        works().settle(KEY, at(TUESDAY, 9), ones());
        assertEquals(List.of("2026-11-24 9 ccas 1/0"), till.lines());

        works().settle(KEY, at(TUESDAY, 9), List.of());
        assertEquals(List.of("2026-11-24 9 ccas 1/0", "2026-11-24 9 ccas -1/0 mends"), till.lines());
    }

    @Test
    void a_fact_on_a_day_that_was_closed_closes_it_again_and_a_correction_does_not() {
        till.reporter().tick();
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        assertEquals(1, till.closings().size());
        assertTrue(till.closings().getFirst().startsWith("2026-11-24 0 0 "));

        works().settle(KEY, at(TUESDAY, 15), ones());
        till.reporter().tick();
        assertEquals(2, till.closings().size());
        assertTrue(till.closings().getLast().startsWith("2026-11-24 1 1 "));

        works().settle(KEY, at(TUESDAY, 15), List.of());
        till.reporter().tick();
        assertEquals(2, till.closings().size());
    }

    @Test
    void while_the_time_is_unknown_what_happens_now_waits_for_it_and_a_named_day_stands() {
        till.time.set("1970-01-01T00:05");
        till.time.quality(ClockQuality.UNKNOWN);
        works().settle(KEY, at(LocalDate.of(1970, 1, 1), 0), ones());
        works().settle(new Works.Key("session/s-1"), at(TUESDAY, 14), ones());
        assertInstanceOf(
                Outcome.WrongDay.class,
                works().settle(new Works.Key("action/2"), at(LocalDate.of(2024, 1, 1), 9), ones()));
        assertEquals(List.of(), till.lines(), "what waits holds back what is behind it");

        till.time.pass(Duration.ofMinutes(30));
        till.time.set("2026-11-24T11:20");
        till.time.quality(ClockQuality.SYNCED);
        till.reporter().tick();

        assertEquals(List.of("2026-11-24 10 ccas 1/0", "2026-11-24 14 ccas 1/0"), till.lines());
        var work = works().work(KEY).orElseThrow();
        assertEquals(new Slot(TUESDAY, 10), work.when().slot());
        works().settle(KEY, work.when(), ones());
        assertEquals(2, till.lines().size());
        assertEquals(
                List.of(ClockQuality.ESTIMATED, ClockQuality.UNKNOWN),
                facts().stream().map(Fact::clock).toList());
    }

    @Test
    void whoever_shows_the_counts_hears_of_it_and_what_the_disk_refuses_is_said() {
        var heard = new AtomicInteger();
        till.counter().onChange(heard::incrementAndGet);
        works().settle(KEY, at(TUESDAY, 9), ones());
        assertEquals(1, heard.get());
        assertEquals(1, till.counter().day(TUESDAY).people());

        till.database().close();
        assertThrows(CountingFailure.class, () -> works().settle(KEY, at(TUESDAY, 9), List.of()));
    }

    @Test
    void it_is_forgotten_with_its_facts() {
        works().settle(KEY, at(TUESDAY, 9), ones());
        till.reporter().tick();
        till.time.pass(Duration.ofDays(402));
        till.reporter().tick();
        till.acknowledgeAll();
        till.time.pass(Duration.ofHours(1));
        till.reporter().tick();

        assertEquals(List.of(), till.lines());
        assertTrue(works().work(KEY).isEmpty());
    }

    private static When at(LocalDate day, int hour) {
        return new When(new Slot(day, hour), false);
    }

    private static List<Count> ones() {
        return List.of(new Count(Till.CCAS, Till.ONE));
    }
}
