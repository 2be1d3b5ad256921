package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.Measure;
import parvis.server.indicator.FactLines;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

final class SqlTrailTest {
    private static final Where RECEIVED = Where.ALL.and(Dimension.ACTIVITY, new Where.Test.Equals("reception"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void C3_a_figure_leads_to_days_places_and_facts_with_their_corrections() {
        try (var database = Database.open(folder.resolve("parvis.db"))) {
            new SqlLedger(database).commit(writing -> {
                FactLines.read("""
                        b1#1 2026-03-05 mairie reception hour=9 people=5
                        b1#2 2026-03-05 mairie reception hour=11 people=3 newcomers=1
                        b1#3 2026-03-05 mairie reception hour=9 people=-2 corrects=1
                        b2#1 2026-03-05 gare reception people=7
                        b1#4 2026-03-06 mairie reception people=1
                        b1#5 2026-03-05 mairie workshop people=90
                        b1#6 2026-03-05 mairie closing facts=4
                        b1#7 2026-04-01 mairie reception people=9
                        """).forEach(kept -> writing.keep(kept.id(), kept.fact(), "", Instant.EPOCH));
                return 0;
            });
            var trail = new SqlTrail(database);
            var march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            var days = trail.days(RECEIVED, march);
            assertEquals(
                    List.of("2026-03-05 gare 7 of 1", "2026-03-05 mairie 6 of 3", "2026-03-06 mairie 1 of 1"),
                    days.stream()
                            .map(line -> line.day() + " " + line.place() + " " + line.sum(Measure.PEOPLE) + " of "
                                    + line.facts())
                            .toList());
            assertEquals(1, days.get(1).corrections());
            var facts = trail.facts(RECEIVED, LocalDate.of(2026, 3, 5), 100);
            assertEquals(
                    List.of(7L, 5L, -2L, 3L),
                    facts.stream().map(fact -> fact.sums().get(Measure.PEOPLE)).toList());
            assertEquals(Optional.of(facts.get(1).name()), facts.get(2).mends());
            assertFalse(facts.get(1).later());
            assertEquals(1, trail.facts(RECEIVED, LocalDate.of(2026, 3, 5), 1).size());
        }
    }
}
