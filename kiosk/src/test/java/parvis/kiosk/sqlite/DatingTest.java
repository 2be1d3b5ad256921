package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parvis.kiosk.sqlite.Till.CCAS;
import static parvis.kiosk.sqlite.Till.ONE;
import static parvis.kiosk.sqlite.Till.SOCIAL;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Envelope;

/// E11: clock battery dead, no network, it is 1970. Counting goes on; nothing is lost and nothing silently wrong.
final class DatingTest {
    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, "1970-01-01T01:00");
        till.time.quality(ClockQuality.UNKNOWN);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void E11_counts_wait_and_get_their_day_when_the_time_comes_three_hours_later() {
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofHours(1));
        till.reporter().tick();
        till.counter().count(SOCIAL, ONE);
        till.counter().count(CCAS, ONE);
        till.time.pass(Duration.ofHours(2));
        till.reporter().tick();
        assertEquals(List.of(), till.lines());
        assertEquals(3, till.journal().pending());

        timeComes("2026-11-24T12:20", ClockQuality.SYNCED);

        assertEquals(
                List.of("2026-11-24 9 centre-social 1/0", "2026-11-24 10 centre-social 1/0", "2026-11-24 10 ccas 1/0"),
                till.lines());
        assertEquals(List.of(ClockQuality.ESTIMATED, ClockQuality.ESTIMATED, ClockQuality.ESTIMATED), qualities());
    }

    @Test
    void E11_a_restart_of_the_program_within_one_boot_keeps_the_dating_right() {
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofHours(1));
        till.start();
        till.reporter().tick();
        till.time.pass(Duration.ofHours(1));
        timeComes("2026-11-24T12:20", ClockQuality.ESTIMATED);

        assertEquals(List.of("2026-11-24 10 centre-social 1/0"), till.lines());
    }

    @Test
    void E11_a_step_of_the_wall_clock_while_it_is_unknown_moves_nothing() {
        till.counter().count(SOCIAL, ONE);
        till.time.set("1970-01-01T00:00");
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofMinutes(30));
        timeComes("2026-11-24T12:45", ClockQuality.SYNCED);

        assertEquals(List.of("2026-11-24 12 centre-social 2/0"), till.lines());
    }

    @Test
    void E11_an_undo_while_the_day_is_not_known_stays_with_its_fact() {
        var touch = till.counter().count(SOCIAL, ONE);
        till.books().sealAll();
        till.counter().undo(touch.id());
        till.time.pass(Duration.ofMinutes(30));
        timeComes("2026-11-24T12:45", ClockQuality.SYNCED);

        assertEquals(
                List.of("2026-11-24 12 centre-social 1/0", "2026-11-24 12 centre-social -1/0 mends"), till.lines());
    }

    @Test
    void E11_without_the_time_for_seven_days_counts_leave_with_the_last_known_day_as_unknown() {
        knownBefore("2026-11-20T10:00");
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofDays(7).minusSeconds(1));
        till.reporter().tick();
        till.reporter().tick();
        assertEquals(List.of(), till.lines());

        till.time.pass(Duration.ofSeconds(1));
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 12 centre-social 1/0"), till.lines());
        assertEquals(List.of(ClockQuality.UNKNOWN), qualities());
    }

    @Test
    void E11_counts_of_an_earlier_boot_that_never_knew_the_time_leave_as_unknown() {
        knownBefore("2026-11-20T10:00");
        till.counter().count(SOCIAL, ONE);
        till.reboot();
        till.reporter().tick();

        assertEquals(List.of("2026-11-20 12 centre-social 1/0"), till.lines());
        assertEquals(List.of(ClockQuality.UNKNOWN), qualities());
    }

    @Test
    void E11_a_terminal_that_never_knew_the_time_says_the_day_on_which_its_program_was_built() {
        till.counter().count(SOCIAL, ONE);
        till.reboot();
        till.reporter().tick();

        assertEquals(List.of("2026-11-01 12 centre-social 1/0"), till.lines());
    }

    @Test
    void no_day_is_closed_while_the_time_is_unknown() {
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofDays(3));
        till.reporter().tick();

        assertEquals(List.of(), till.closings());
    }

    @Test
    void a_day_that_gets_late_counts_is_closed_again() {
        knownBefore("2026-11-23T23:30");
        till.counter().count(SOCIAL, ONE);
        till.time.pass(Duration.ofHours(10));
        till.reporter().tick();
        timeComes("2026-11-24T09:40", ClockQuality.SYNCED);

        assertEquals(List.of("2026-11-23 1 1 0"), till.closings());
    }

    private void knownBefore(String local) {
        till.time.quality(ClockQuality.SYNCED);
        till.time.set(local);
        till.reporter().tick();
        till.time.quality(ClockQuality.UNKNOWN);
        till.time.set("1970-01-01T01:00");
    }

    private void timeComes(String local, ClockQuality quality) {
        till.time.set(local);
        till.time.quality(quality);
        till.reporter().tick();
        till.reporter().tick();
    }

    private List<ClockQuality> qualities() {
        return till.sealed().stream()
                .map(Envelope::fact)
                .filter(fact -> !fact.isClosing())
                .map(fact -> fact.clock())
                .toList();
    }
}
