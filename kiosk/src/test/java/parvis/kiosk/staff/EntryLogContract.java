package parvis.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.staff.EntryLog.Event;
import parvis.kiosk.staff.EntryLog.Patience;

/// What every log of entries promises.
public abstract class EntryLogContract {
    protected static final Instant NOW = Instant.parse("2026-11-24T08:55:00Z");

    /// An empty one.
    protected abstract EntryLog log();

    protected static List<Event> events(EntryLog log) {
        return log.lines(2_000).stream().map(EntryLog.Line::event).toList();
    }

    @Test
    void the_newest_line_comes_first() {
        var log = log();
        assertEquals(List.of(), log.lines(10));
        log.note(Event.OPENED, NOW);
        log.note(Event.LOCKED, NOW.plusSeconds(60));
        log.note(Event.UNLOCKED, NOW.plusSeconds(90));
        assertEquals(List.of(Event.UNLOCKED, Event.LOCKED, Event.OPENED), events(log));
        assertEquals(List.of(new EntryLog.Line(NOW.plusSeconds(90), Event.UNLOCKED)), log.lines(1));
    }

    @Test
    void a_line_is_forgotten_after_a_year() {
        var log = log();
        log.note(Event.FOUNDED, NOW);
        log.note(Event.OPENED, NOW.plus(EntryLog.KEPT));
        assertEquals(List.of(Event.OPENED, Event.FOUNDED), events(log));
        log.note(Event.LOCKED, NOW.plus(EntryLog.KEPT).plus(Duration.ofSeconds(1)));
        assertEquals(List.of(Event.LOCKED, Event.OPENED), events(log));
    }

    @Test
    void what_wrong_codes_cost_is_what_was_kept_last() {
        var log = log();
        assertEquals(Patience.NEW, log.patience());
        var tried = new Patience(3, NOW, 2, Optional.of(NOW.minusSeconds(5)));
        log.keep(tried);
        assertEquals(tried, log.patience());
        log.keep(tried.right());
        assertEquals(new Patience(0, NOW, 2, Optional.empty()), log.patience());
    }
}
