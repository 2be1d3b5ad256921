package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.kiosk.sqlite.Till.CCAS;
import static parvis.kiosk.sqlite.Till.ONE;
import static parvis.kiosk.sqlite.Till.PLACE;
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
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Mark;

final class ClosingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, "2026-11-20T17:30");
        till.reporter().tick();
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void a_day_is_closed_once_it_is_over_with_all_its_facts_over_all_epochs() {
        till.counter().count(SOCIAL, ONE);
        till.start();
        till.reporter().tick();
        till.counter().count(SOCIAL, ONE);
        till.counter().count(CCAS, ONE);
        till.counter().count(Dimensions.of(PLACE, Fact.PASSAGE), ONE);
        till.reporter().tick();
        assertEquals(List.of(), till.closings());

        till.time.pass(Duration.ofHours(7));
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 4 4 420"), till.closings());
    }

    @Test
    void E1_days_off_are_closed_as_empty_at_the_next_start() {
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofMinutes(10));
        till.reporter().tick();
        till.reporter().stop();
        till.time.set("2026-11-23T08:55");
        till.reboot();
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 1 1 10", "2026-11-21 0 0 0", "2026-11-22 0 0 0"), till.closings());
    }

    /// A sudden closure makes no fact: the day is expected like any other, and complete by what was counted before.
    @Test
    void E18_a_day_that_ends_all_of_a_sudden_says_what_was_counted_whether_the_power_stays_on_or_not() {
        till.counter().count(SOCIAL, ONE);
        till.counter().count(CCAS, ONE);
        till.time.pass(Duration.ofMinutes(25));
        till.reporter().tick();
        till.time.set("2026-11-21T08:55");
        till.reboot();
        till.reporter().tick();
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofMinutes(905));
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 2 2 25", "2026-11-21 1 1 905"), till.closings());
    }

    @Test
    void a_plain_fact_that_comes_late_closes_the_day_again_and_a_correcting_one_does_not() {
        till.counter().count(SOCIAL, ONE);
        till.time.set("2026-11-21T09:00");
        till.reporter().tick();
        till.counter().correct(new Correction.Less(FRIDAY, SOCIAL, 1, 0));
        till.reporter().tick();
        assertEquals(List.of("2026-11-20 1 1 0"), till.closings());

        till.counter().correct(new Correction.More(FRIDAY, CCAS, 3, 0));
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 1 1 0", "2026-11-20 2 4 0"), till.closings());
    }

    @Test
    void nothing_is_said_twice_however_often_the_day_is_looked_at() {
        till.time.set("2026-11-22T09:00");
        for (var i = 0; i < 5; i++) {
            till.reporter().tick();
            till.start();
        }
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 0 0 0", "2026-11-21 0 0 0"), till.closings());
    }

    @Test
    void in_the_doubled_hour_of_october_touches_add_to_one_fact() {
        till.time.set("2026-10-25T01:30");
        for (var i = 0; i < 4; i++) {
            till.counter().count(SOCIAL, ONE);
            till.reporter().tick();
            till.time.pass(Duration.ofMinutes(45));
        }
        till.books().sealAll();

        assertEquals(List.of("2026-10-25 1 centre-social 1/0", "2026-10-25 2 centre-social 3/0"), till.lines());
    }

    @Test
    void an_hour_that_comes_back_since_somebody_set_the_clock_makes_another_fact() {
        till.counter().count(SOCIAL, ONE);
        till.time.set("2026-11-20T16:30");
        till.reporter().tick();
        till.counter().count(SOCIAL, ONE);
        till.time.set("2026-11-20T17:31");
        till.reporter().tick();
        till.counter().count(SOCIAL, ONE);
        till.books().sealAll();

        assertEquals(
                List.of(
                        "2026-11-20 17 centre-social 1/0",
                        "2026-11-20 16 centre-social 1/0",
                        "2026-11-20 17 centre-social 1/0"),
                till.lines());
    }

    @Test
    void acknowledged_facts_are_held_400_days_and_what_is_not_acknowledged_for_ever() {
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofHours(1));
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofHours(1));
        till.reporter().tick();
        var epoch = till.journal().epochs().getFirst().epoch();
        till.journal().acknowledged(new Mark(epoch, 1));

        till.time.pass(Duration.ofDays(399));
        till.reporter().tick();
        assertEquals(1, till.journal().epochs().getFirst().from());

        till.time.pass(Duration.ofDays(2));
        till.reporter().tick();
        assertEquals(2, till.journal().epochs().getFirst().from());

        till.acknowledgeAll();
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        assertTrue(till.journal().epochs().getFirst().from() > 2);
    }
}
