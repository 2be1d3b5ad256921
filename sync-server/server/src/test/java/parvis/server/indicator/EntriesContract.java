package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.territory.IndicatorId;

/// What every implementation of [Entries] promises.
public abstract class EntriesContract {
    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30.123Z");
    private static final FigureKey PLACES = new FigureKey(new IndicatorId("AAA-I1"), "value");

    /// An empty store.
    protected abstract Entries empty();

    @Test
    void an_entry_is_kept_as_it_was_written_down() {
        var entries = empty();
        var draft = new Entry.Draft(
                PLACES, LocalDate.of(2024, 3, 5), new BigDecimal("-12.50"), "rapport « Été »", Optional.of("à revoir"));
        var kept = entries.add(draft, "claire", NOW);
        assertEquals(new Entry(kept.id(), draft, "claire", NOW, Optional.empty()), kept);
        assertEquals(List.of(kept), entries.standing(PLACES));
        assertEquals(List.of(kept), entries.page(0, 10));
    }

    /// A clock may count in nanoseconds, what is kept does not: the first answer must not differ from later ones.
    @Test
    void what_is_answered_at_first_is_what_is_read_later() {
        var entries = empty();
        var kept = entries.add(draft(PLACES, "2024-01-01", "1"), "a", NOW.plusNanos(456_789));
        assertEquals(List.of(kept), entries.page(0, 10));
    }

    @Test
    void standing_entries_come_by_day_and_of_one_day_as_recorded() {
        var entries = empty();
        var late = entries.add(draft(PLACES, "2024-06-01", "3"), "a", NOW);
        var first = entries.add(draft(PLACES, "2024-01-01", "1"), "a", NOW.plusSeconds(9));
        var second = entries.add(draft(PLACES, "2024-01-01", "2"), "a", NOW);
        entries.add(draft(new FigureKey(new IndicatorId("AAA-I1"), "other"), "2024-01-01", "9"), "a", NOW);
        entries.add(draft(new FigureKey(new IndicatorId("AAA-I2"), "value"), "2024-01-01", "9"), "a", NOW);
        assertEquals(List.of(first, second, late), entries.standing(PLACES));
    }

    @Test
    void a_struck_entry_takes_part_no_more_and_is_never_erased() {
        var entries = empty();
        var kept = entries.add(draft(PLACES, "2024-01-01", "1"), "a", NOW);
        var wrong = entries.add(draft(PLACES, "2024-02-01", "2"), "a", NOW);
        var struck = entries.strike(wrong.id(), "b", NOW.plusSeconds(60)).orElseThrow();
        assertEquals(Optional.of(new Entry.Struck("b", NOW.plusSeconds(60))), struck.struck());
        assertEquals(wrong.draft(), struck.draft());
        assertEquals(List.of(kept), entries.standing(PLACES));
        assertEquals(List.of(kept, struck), entries.page(0, 10));
    }

    @Test
    void striking_twice_keeps_the_first_and_striking_nothing_says_so() {
        var entries = empty();
        var wrong = entries.add(draft(PLACES, "2024-02-01", "2"), "a", NOW);
        var struck = entries.strike(wrong.id(), "b", NOW);
        assertEquals(struck, entries.strike(wrong.id(), "c", NOW.plusSeconds(60)));
        assertEquals(Optional.empty(), entries.strike(wrong.id() + 1, "b", NOW));
        assertEquals(Optional.empty(), entries.strike(0, "b", NOW));
    }

    @Test
    void a_number_is_never_given_twice_and_pages_follow_it() {
        var entries = empty();
        for (int i = 1; i <= 5; i++) {
            entries.add(draft(PLACES, "2024-01-0" + i, "" + i), "a", NOW);
        }
        entries.strike(entries.page(0, 5).getLast().id(), "a", NOW);
        var next = entries.add(draft(PLACES, "2024-01-06", "6"), "a", NOW);
        var two = entries.page(0, 2);
        var more = entries.page(two.getLast().id(), 10);
        assertEquals(2, two.size());
        assertEquals(4, more.size());
        assertEquals(next, more.getLast());
    }

    @Test
    void three_decimals_and_a_missing_source_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> draft(PLACES, "2024-01-01", "1.234"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry.Draft(PLACES, LocalDate.of(2024, 1, 1), BigDecimal.ONE, " ", Optional.empty()));
    }

    private static Entry.Draft draft(FigureKey figure, String day, String value) {
        return new Entry.Draft(figure, LocalDate.parse(day), new BigDecimal(value), "registre", Optional.empty());
    }
}
