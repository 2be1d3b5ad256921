package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sqlite.Till.CCAS;
import static parvis.kiosk.sqlite.Till.NEWCOMER;
import static parvis.kiosk.sqlite.Till.ONE;
import static parvis.kiosk.sqlite.Till.SOCIAL;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.Tiles;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.ServiceId;

final class SqliteCounterTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final ServiceId AT_CCAS = new ServiceId("ccas");

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, "2026-11-24T09:10");
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void touches_of_one_hour_and_desk_add_to_one_fact_that_leaves_when_the_hour_is_over() {
        count(SOCIAL, 3);
        count(CCAS, 1);
        till.reporter().tick();

        assertEquals(List.of(), till.lines());
        assertEquals(2, till.journal().pending());

        till.time.pass(Duration.ofMinutes(50));
        till.reporter().tick();

        assertEquals(List.of("2026-11-24 9 centre-social 3/0", "2026-11-24 9 ccas 1/0"), till.lines());
    }

    @Test
    void an_open_fact_holds_back_those_behind_it() {
        count(SOCIAL, 1);
        till.time.pass(Duration.ofHours(1));
        count(SOCIAL, 1);
        till.reporter().tick();

        assertEquals(List.of("2026-11-24 9 centre-social 1/0"), till.lines());
        assertEquals(2, till.journal().epochs().getFirst().last());
    }

    @Test
    void after_a_restart_a_fact_leaves_as_it_stood_and_touches_open_another_in_a_new_epoch() {
        count(SOCIAL, 2);
        var before = till.journal().epochs().getFirst();
        till.start();
        assertEquals(1, till.journal().epochs().size(), "an epoch without a fact does not exist");
        assertEquals(List.of("2026-11-24 9 centre-social 2/0"), till.lines());

        count(SOCIAL, 1);

        var epochs = till.journal().epochs();
        assertEquals(2, epochs.size());
        assertNotEquals(before.epoch(), epochs.get(1).epoch());
        assertEquals(before.epoch(), epochs.get(1).previous().orElseThrow());
        assertEquals(1, epochs.get(1).from());
        assertEquals(3, till.counter().day(TUESDAY).people());
    }

    @Test
    void an_undo_within_the_hour_leaves_no_trace_and_works_once() {
        count(SOCIAL, 1);
        var touch = till.counter().count(SOCIAL, ONE);
        assertTrue(till.counter().undo(touch.id()));
        assertFalse(till.counter().undo(touch.id()));
        till.books().sealAll();

        assertEquals(List.of("2026-11-24 9 centre-social 1/0"), till.lines());
    }

    @Test
    void an_undo_of_a_sealed_fact_is_a_correction_of_it() {
        var touch = till.counter().count(SOCIAL, ONE);
        till.books().sealAll();
        assertTrue(till.counter().undo(touch.id()));

        assertEquals(List.of("2026-11-24 9 centre-social 1/0", "2026-11-24 9 centre-social -1/0 mends"), till.lines());
        assertEquals(0, till.counter().today().people());
    }

    @Test
    void a_newcomer_may_be_told_after_the_count_and_goes_with_it_when_it_is_undone() {
        var touch = till.counter().count(CCAS, ONE);
        var more = till.counter().add(touch, NEWCOMER);
        assertEquals(1, till.counter().today().newcomers(AT_CCAS));

        assertTrue(till.counter().undo(more.id()));
        assertEquals(0, till.counter().today().newcomers(AT_CCAS));
        assertEquals(List.of(), till.counter().today().rows());
    }

    @Test
    void a_newcomer_told_after_the_sealing_still_counts() {
        var touch = till.counter().count(CCAS, ONE);
        till.books().sealAll();
        till.counter().add(touch, NEWCOMER);

        assertEquals(List.of("2026-11-24 9 ccas 1/0", "2026-11-24 9 ccas 0/1 mends"), till.lines());
    }

    @Test
    void passages_are_told_apart_from_people_who_were_received() {
        count(SOCIAL, 2);
        till.counter().count(Dimensions.of(Till.PLACE, Fact.PASSAGE), ONE);

        var today = till.counter().today();
        assertEquals(2, today.people());
        assertEquals(1, today.passed());
        assertEquals(2, today.people(9));
        assertEquals(0, today.people(10));
    }

    @Test
    void E6_yesterdays_visits_move_to_the_other_desk_and_the_trace_stays() {
        count(SOCIAL, 3);
        till.time.pass(Duration.ofHours(1));
        count(SOCIAL, 2);
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();

        var outcome = till.counter().correct(new Correction.Move(TUESDAY, SOCIAL, CCAS, 4, 0));

        assertEquals(new CorrectionOutcome.Done(), outcome);
        assertEquals(
                List.of(
                        "2026-11-24 9 centre-social 3/0",
                        "2026-11-24 10 centre-social 2/0",
                        "2026-11-24 10 centre-social -2/0 mends",
                        "2026-11-24 10 ccas 2/0",
                        "2026-11-24 9 centre-social -2/0 mends",
                        "2026-11-24 9 ccas 2/0"),
                till.lines());
        var day = till.counter().day(TUESDAY);
        assertEquals(4, day.people(AT_CCAS));
        assertEquals(5, day.people());
    }

    @Test
    void a_correction_never_takes_more_than_is_there_and_then_changes_nothing() {
        count(SOCIAL, 2);
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        till.counter().correct(new Correction.Less(TUESDAY, SOCIAL, 1, 0));
        var before = till.lines();

        assertEquals(
                new CorrectionOutcome.NotSoMany(1, 0),
                till.counter().correct(new Correction.Less(TUESDAY, SOCIAL, 2, 0)));
        assertEquals(
                new CorrectionOutcome.NotSoMany(1, 0),
                till.counter().correct(new Correction.Less(TUESDAY, SOCIAL, 1, 1)));
        assertEquals(before, till.lines());
        assertInstanceOf(
                CorrectionOutcome.WrongDay.class,
                till.counter().correct(new Correction.More(TUESDAY.plusDays(2), SOCIAL, 1, 0)));
    }

    @Test
    void people_who_were_forgotten_are_added_as_a_plain_fact_of_that_day() {
        count(SOCIAL, 2);
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        till.counter().correct(new Correction.More(TUESDAY, SOCIAL, 5, 2));

        assertEquals(List.of("2026-11-24 9 centre-social 2/0", "2026-11-24 9 centre-social 5/2"), till.lines());
    }

    @Test
    void an_undo_after_a_correction_never_falls_below_zero() {
        var touch = till.counter().count(SOCIAL, ONE);
        till.counter().correct(new Correction.Less(TUESDAY, SOCIAL, 1, 0));

        assertFalse(till.counter().undo(touch.id()));
        assertEquals(0, till.counter().today().people());
    }

    @Test
    void D7_children_who_bang_on_a_tile_are_counted_flagged_and_dropped_by_staff_in_one_touch() {
        var tiles = new Tiles(till.counter(), till.time);
        for (var i = 0; i < 40; i++) {
            tiles.touch(i, SOCIAL, ONE);
            till.time.pass(Duration.ofMillis(700));
        }
        assertEquals(40, till.counter().today().people());
        var burst = till.counter().bursts().getFirst();
        assertEquals(1, till.counter().bursts().size());
        assertEquals(40, burst.touches());

        till.counter().drop(burst);

        assertEquals(1, till.counter().today().people());
        assertEquals(List.of(), till.counter().bursts());
    }

    @Test
    void a_burst_that_staff_keep_stays_counted() {
        var tiles = new Tiles(till.counter(), till.time);
        for (var i = 0; i < 9; i++) {
            tiles.touch(i, SOCIAL, ONE);
        }
        till.counter().keep(till.counter().bursts().getFirst());

        assertEquals(9, till.counter().today().people());
        assertEquals(List.of(), till.counter().bursts());
    }

    @Test
    void touches_are_forgotten_after_a_day() {
        var touch = till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofDays(2));
        till.reporter().tick();

        assertFalse(till.counter().undo(touch.id()));
    }

    @Test
    void screens_hear_of_each_change() {
        var heard = new java.util.concurrent.atomic.AtomicInteger();
        till.counter().onChange(heard::incrementAndGet);
        till.counter().undo(till.counter().count(SOCIAL, ONE).id());

        assertEquals(2, heard.get());
    }

    private void count(Dimensions dimensions, int times) {
        for (var i = 0; i < times; i++) {
            till.counter().count(dimensions, ONE);
        }
    }
}
