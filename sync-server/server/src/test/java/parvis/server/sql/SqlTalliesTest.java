package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.Measure;
import parvis.server.indicator.InMemoryTallies;
import parvis.server.indicator.KeptFact;
import parvis.server.indicator.Period;
import parvis.server.indicator.RandomFacts;
import parvis.server.indicator.Tallies;
import parvis.server.indicator.TalliesContract;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

final class SqlTalliesTest extends TalliesContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final List<Database> opened = new ArrayList<>();

    @Override
    protected Tallies over(List<KeptFact> facts) {
        var database = Database.open(directory.resolve("ledger-" + opened.size() + ".db"));
        opened.add(database);
        Samples.keep(new SqlLedger(database), facts);
        return new SqlTallies(database);
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    @Test
    void says_what_a_plain_reading_of_the_contract_says_over_random_facts() {
        var seed = 20261125L;
        var random = new Random(seed);
        var year = Period.year(2024);
        for (var round = 0; round < 10; round++) {
            var facts = RandomFacts.of(random, 200);
            var sql = over(facts);
            var plain = new InMemoryTallies(facts);
            for (var dimension : Dimension.values()) {
                var why = "seed " + seed + ", round " + round + ", " + dimension;
                assertEquals(
                        plain.distinct(Set.of(dimension), Where.ALL, year),
                        sql.distinct(Set.of(dimension), Where.ALL, year),
                        why);
                if (!dimension.isList()) {
                    assertEquals(plain.met(dimension, Where.ALL, year), sql.met(dimension, Where.ALL, year), why);
                    var present = Where.ALL.and(dimension, new Where.Test.Not(new Where.Test.Present()));
                    assertEquals(plain.sum(Measure.PEOPLE, present, year), sql.sum(Measure.PEOPLE, present, year), why);
                }
            }
        }
    }
}
