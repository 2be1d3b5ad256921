package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.History.Oddity;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.ClockQuality;

final class OdditiesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, "2026-11-24T09:10");
        till.reporter().tick();
        till.counter().count(Till.SOCIAL, Till.ONE);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void a_day_that_did_not_close_by_itself_is_closed_by_hand() {
        till.time.pass(Duration.ofDays(1));
        assertEquals(List.of(new Oddity.NotClosed(TUESDAY)), odd());
        till.books().sealAll();
        till.history().close(TUESDAY);
        assertEquals(List.of(), odd());
        assertEquals(List.of("2026-11-24 1 1 0"), till.closings());
        till.history().close(TUESDAY);
        till.history().close(TUESDAY.plusDays(1));
        assertEquals(1, till.closings().size());
    }

    @Test
    void no_day_is_asked_about_or_closed_while_nobody_knows_which_days_are_over() {
        till.time.pass(Duration.ofDays(3));
        till.time.quality(ClockQuality.UNKNOWN);
        till.history().close(TUESDAY);
        assertEquals(List.of(), odd());
        assertEquals(List.of(), till.closings());
    }

    @Test
    void E11_what_was_counted_without_the_time_waits_then_is_asked_about_by_its_day_until_somebody_says_it_is_right() {
        till.time.quality(ClockQuality.UNKNOWN);
        till.counter().count(Till.SOCIAL, Till.ONE);
        till.counter().count(Till.CCAS, Till.ONE);
        till.counter().count(Till.CCAS, Till.ONE);
        assertEquals(2, till.history().undated());
        assertEquals(List.of(), odd());

        till.reboot();
        till.reporter().tick();
        assertEquals(0, till.history().undated());
        var uncertain = new Oddity.Uncertain(TUESDAY, 2, 3);
        assertEquals(List.of(uncertain), odd());
        till.history().seen(uncertain);
        till.start();
        assertEquals(List.of(), odd());

        till.counter().count(Till.SOCIAL, Till.ONE);
        till.reboot();
        till.reporter().tick();
        assertEquals(List.of(new Oddity.Uncertain(TUESDAY, 3, 4)), odd());
    }

    @Test
    void a_day_without_any_count_is_asked_about_for_a_week_until_it_is_entered_or_nobody_came() {
        till.time.pass(Duration.ofDays(4));
        till.reporter().tick();
        assertEquals(List.of(empty(3), empty(2), empty(1)), odd());

        till.history().seen(empty(2));
        var counts = List.of(new Works.Count(Till.CCAS, Till.ONE));
        till.works().settle(new Works.Key("action/1"), new Works.When(new Slot(TUESDAY.plusDays(3), 9), true), counts);
        till.reporter().tick();
        assertEquals(List.of(empty(1)), odd());

        till.time.pass(Duration.ofDays(4));
        till.counter().count(Till.SOCIAL, Till.ONE);
        till.reporter().tick();
        assertEquals(List.of(empty(7), empty(6), empty(5), empty(4), empty(1)), odd());
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        assertEquals(List.of(empty(7), empty(6), empty(5), empty(4)), odd());
    }

    private static Oddity.Empty empty(int days) {
        return new Oddity.Empty(TUESDAY.plusDays(days));
    }

    private List<Oddity> odd() {
        return till.history().oddities(LocalDate.ofInstant(till.time.instant(), Till.ZONE));
    }
}
