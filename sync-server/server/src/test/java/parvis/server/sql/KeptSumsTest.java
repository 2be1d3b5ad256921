package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.KeptFact;
import parvis.server.indicator.RandomFacts;

/// The sums that pages read are those of the facts, however these came.
final class KeptSumsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void kept_beside_facts_and_corrections_that_come_in_pieces_in_any_order_and_again() {
        var seed = 20261201L;
        var random = new Random(seed);
        var facts = RandomFacts.of(random, 600);
        for (var piece : pieces(random, facts)) {
            Samples.keep(new SqlLedger(database), piece);
        }
        assertTrue(number("SELECT COUNT(*) FROM day_sum") > 500, "seed " + seed);
        assertEquals(0, database.checkSums(_ -> {}), "seed " + seed);
    }

    @Test
    void nothing_of_a_commit_that_failed_is_in_them() {
        var facts = RandomFacts.of(new Random(7), 100);
        var ledger = new SqlLedger(database);
        Samples.keep(ledger, facts.subList(0, 50));
        assertThrows(
                IllegalStateException.class,
                () -> ledger.commit(writing -> {
                    facts.forEach(kept -> writing.keep(kept.id(), kept.fact(), "", Samples.NOW));
                    throw new IllegalStateException("thrown on purpose");
                }));
        Samples.keep(ledger, facts);
        assertEquals(0, database.checkSums(_ -> {}));
    }

    @Test
    void a_store_that_was_filled_before_there_were_any_has_them_at_its_next_start() {
        var facts = RandomFacts.of(new Random(8), 200);
        Samples.keep(new SqlLedger(database), facts);
        var rows = number("SELECT COUNT(*) FROM month_sum");
        for (var table : List.of("day_sum", "month_sum", "terminal_day", "sums_made", "kind")) {
            execute("DELETE FROM " + table);
        }
        database.close();
        open();
        assertEquals(rows, number("SELECT COUNT(*) FROM month_sum"));
        Samples.keep(new SqlLedger(database), facts);
        assertEquals(0, database.checkSums(_ -> {}));
    }

    /// The red control: a check that finds nothing in a broken store would say nothing in a sound one.
    @Test
    void wrong_ones_are_found_and_mended() {
        Samples.keep(new SqlLedger(database), RandomFacts.of(new Random(9), 50));
        execute("UPDATE day_sum SET people = COALESCE(people, 0) + 1"
                + " WHERE (span, kind, terminal) = (SELECT span, kind, terminal FROM day_sum LIMIT 1)");
        execute("UPDATE month_sum SET live = live + 1"
                + " WHERE (span, kind, terminal) = (SELECT span, kind, terminal FROM month_sum LIMIT 1)");
        execute("DELETE FROM terminal_day WHERE (terminal, day) = (SELECT terminal, day FROM terminal_day LIMIT 1)");
        assertEquals(5, database.checkSums(_ -> {}));
        assertEquals(0, database.checkSums(_ -> {}));
    }

    private static List<List<KeptFact>> pieces(Random random, List<KeptFact> facts) {
        var pieces = new ArrayList<List<KeptFact>>();
        var from = 0;
        while (from < facts.size()) {
            var to = Math.min(facts.size(), from + 1 + random.nextInt(40));
            pieces.add(facts.subList(Math.max(0, from - random.nextInt(20)), to));
            from = to;
        }
        return pieces;
    }

    private void execute(String sql) {
        database.write("change", connection -> Rows.update(connection, sql));
    }

    private long number(String sql) {
        return database.read(
                "count",
                connection -> Rows.list(connection, row -> row.getLong(1), sql).getFirst());
    }
}
