package parvis.server.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.FactLines;
import parvis.server.indicator.KeptFact;
import parvis.server.indicator.Period;

/// What every implementation of [Closings] promises.
public abstract class ClosingsContract {
    private static final TerminalId B1 = new TerminalId("b1");
    private static final TerminalId B2 = new TerminalId("b2");
    private static final PlaceId TOWN_HALL = new PlaceId("mairie");
    private static final Period MARCH = new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));

    /// Closings over a server that knows these terminals, has accepted these facts in this order, and refused those.
    protected abstract Closings over(
            Map<TerminalId, PlaceId> enrolled, List<KeptFact> accepted, List<RefusedFact> refused);

    private Closings over(String accepted, RefusedFact... refused) {
        return over(Map.of(B1, TOWN_HALL), FactLines.read(accepted), List.of(refused));
    }

    @Test
    void nobody_has_counted_yet() {
        assertEquals(List.of(), over("").terminals());
        assertEquals(Set.of(), over("").complete(B1, MARCH));
    }

    @Test
    void a_terminal_begins_with_the_earliest_day_that_it_speaks_of() {
        var closings = over("""
                b2#1 2024-03-07 gare accueil people=1
                b1#1 2024-03-06 mairie accueil people=1
                b1#2 2024-03-05 mairie closing facts=0
                """);
        assertEquals(
                List.of(
                        new Closings.Counting(B1, Optional.of(TOWN_HALL), LocalDate.of(2024, 3, 5)),
                        new Closings.Counting(B2, Optional.empty(), LocalDate.of(2024, 3, 7))),
                closings.terminals());
    }

    @Test
    void a_day_without_its_closing_is_not_complete() {
        assertEquals(Set.of(), over("b1#1 2024-03-05 mairie accueil people=1").complete(B1, MARCH));
    }

    @Test
    void a_day_is_complete_when_as_much_came_as_was_said() {
        var closings = over("""
                b1#1 2024-03-05 mairie accueil people=1
                b1#2 2024-03-05 mairie atelier people=1
                b1#3 2024-03-05 mairie closing facts=2
                b1#4 2024-03-06 mairie accueil people=1
                b1#5 2024-03-06 mairie closing facts=2
                b1#6 2024-03-07 mairie closing facts=0
                b1#7 2024-03-08 mairie accueil people=1
                b1#8 2024-03-08 mairie closing
                """);
        assertEquals(days(5, 7, 8), new TreeSet<>(closings.complete(B1, MARCH)));
        assertEquals(List.of(new Closings.ShortDay(LocalDate.of(2024, 3, 6), 2, 1)), closings.fallenShort(B1, MARCH));
    }

    @Test
    void closings_and_corrections_are_not_counted_against_what_was_said() {
        var closings = over("""
                b1#1 2024-03-05 mairie accueil people=3
                b1#2 2024-03-05 mairie accueil people=-1 corrects=1
                b1#3 2024-03-05 mairie closing facts=2
                """);
        assertEquals(Set.of(), closings.complete(B1, MARCH));
    }

    @Test
    void the_latest_closing_of_a_day_counts() {
        var closings = over("""
                b1#1 2024-03-05 mairie accueil people=3
                b1#2 2024-03-05 mairie closing facts=2
                b1#3 2024-03-05 mairie closing facts=1
                b1#4 2024-03-06 mairie closing facts=0
                b1#5 2024-03-06 mairie closing facts=1
                """);
        assertEquals(days(5), new TreeSet<>(closings.complete(B1, MARCH)));
    }

    @Test
    void refused_facts_came_too_but_not_refused_closings_or_corrections() {
        var closings = over(
                """
                b1#1 2024-03-05 mairie closing facts=1
                b1#2 2024-03-06 mairie closing facts=1
                b1#3 2024-03-07 mairie closing facts=1
                """,
                refused(11, "{\"day\":\"2024-03-05\",\"hour\":9,\"place\":\"MAIRIE\",\"activity\":\"accueil\"}"),
                refused(12, "{\"day\":\"2024-03-06\",\"hour\":9,\"place\":\"MAIRIE\",\"activity\":\"closing\"}"),
                refused(
                        13,
                        "{\"day\":\"2024-03-07\",\"hour\":9,\"place\":\"MAIRIE\",\"activity\":\"accueil\","
                                + "\"corrects\":{\"epoch\":\"x\",\"sequence\":1}}"));
        assertEquals(days(5), new TreeSet<>(closings.complete(B1, MARCH)));
    }

    @Test
    void terminals_are_told_apart_and_the_period_holds_its_first_and_last_day() {
        var closings = over("""
                b1#1 2024-02-29 mairie closing facts=0
                b1#2 2024-03-01 mairie closing facts=0
                b1#3 2024-03-31 mairie closing facts=0
                b1#4 2024-04-01 mairie closing facts=0
                b2#1 2024-03-05 mairie closing facts=0
                b2#2 2024-03-06 mairie accueil people=1
                b1#5 2024-03-06 mairie closing facts=1
                """);
        assertEquals(days(1, 31), new TreeSet<>(closings.complete(B1, MARCH)));
        assertEquals(days(5), new TreeSet<>(closings.complete(B2, MARCH)));
    }

    private static SortedSet<LocalDate> days(int... days) {
        var all = new TreeSet<LocalDate>();
        for (int day : days) {
            all.add(LocalDate.of(2024, 3, day));
        }
        return all;
    }

    private static RefusedFact refused(long sequence, String raw) {
        return new RefusedFact(
                new FactId(B1, new FactRef(new Epoch("0123456789abcdef0123456789abcdef"), sequence)), raw);
    }
}
