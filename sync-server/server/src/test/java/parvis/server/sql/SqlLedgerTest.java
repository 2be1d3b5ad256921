package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.Ledger.Writing;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// What only this store promises; what every ledger promises is in the contract.
final class SqlLedgerTest {
    private static final TerminalId TERMINAL = new TerminalId("borne-1");
    private static final Epoch EPOCH = new Epoch("0123456789abcdef0123456789abcdef");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private SqlLedger ledger;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("ledger.db"));
        ledger = new SqlLedger(database, 1000);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_field_of_a_fact_has_its_column() {
        var dimensions = new Dimensions(
                new PlaceId("mairie"),
                new ActivityId("themed-session"),
                Optional.of(new ServiceId("ccas")),
                Optional.of(new TopicId("caf")),
                Optional.of(new ThemeId("jeunesse")),
                Optional.of(new AudienceId("youth")),
                Optional.of(Led.VOLUNTEERS),
                true,
                Optional.of(new SessionId("s-1")),
                List.of(new OrganizationId("caf"), new OrganizationId("pmi")),
                List.of(new OrganizationId("cpam")));
        var fact = new Fact(
                LocalDate.of(2026, 11, 24),
                9,
                ClockQuality.ESTIMATED,
                dimensions,
                new Measures(Map.of(Measure.PEOPLE, 3L, Measure.TURNED_AWAY, 0L)),
                Optional.of(new FactRef(EPOCH, 7)),
                true);
        ledger.commit(writing -> keep(writing, 1, fact, "{\"mood\":1}"));
        var row = database.read("look", connection -> text(connection, """
                SELECT concat_ws('|', day, hour, clock, p.value, a.value, s.value, o.value, t.value, u.value, led,
                    together, e.value, partners, partners_invited, people, turned_away, newcomers IS NULL,
                    c.value, corrects_sequence, extra, received, later)
                FROM fact f JOIN epoch c ON c.key = f.corrects_epoch JOIN word p ON p.key = f.place JOIN word a ON a.key = f.activity
                JOIN word s ON s.key = f.service JOIN word o ON o.key = f.topic JOIN word t ON t.key = f.theme
                JOIN word u ON u.key = f.audience JOIN word e ON e.key = f.session"""));
        assertEquals(
                "20261124|9|1|mairie|themed-session|ccas|caf|jeunesse|youth|2|1|s-1|caf pmi|cpam|3|0|1|" + EPOCH
                        + "|7|{\"mood\":1}|" + NOW.toEpochMilli() + "|1",
                row);
    }

    @Test
    void what_was_learnt_in_a_transaction_that_failed_is_forgotten() {
        assertThrows(
                IllegalStateException.class,
                () -> ledger.commit(writing -> {
                    keep(writing, 1, fact(1), "");
                    writing.refuse(id(2), RefusalReason.BAD_ID, "{}", NOW);
                    throw new IllegalStateException("thrown on purpose");
                }));
        assertEquals(1, firstMissing());
        ledger.commit(writing -> keep(writing, 1, fact(1), ""));
        assertEquals(2, firstMissing());
        assertEquals("1 0", counts());
    }

    @Test
    void a_sequence_that_was_refused_is_never_kept_and_the_other_way_round() {
        ledger.commit(writing -> {
            writing.refuse(id(1), RefusalReason.BAD_ID, "{}", NOW);
            keep(writing, 1, fact(1), "");
            keep(writing, 2, fact(1), "");
            writing.refuse(id(2), RefusalReason.BAD_ID, "{}", NOW);
            return keep(writing, 3, fact(1), "");
        });
        ledger.commit(writing -> keep(writing, 1, fact(1), ""));
        assertEquals("2 1", counts());
        assertEquals(4, firstMissing());
    }

    @Test
    void the_oldest_raw_text_goes_when_quarantine_is_full_and_the_sequence_stays_known() {
        ledger.commit(writing -> {
            writing.refuse(id(1), RefusalReason.BAD_ID, "x".repeat(400), NOW);
            writing.unreadable(TERMINAL, new byte[400], Acknowledgement.Reason.UNREADABLE, NOW.plusSeconds(1));
            writing.refuse(id(2), RefusalReason.BAD_ID, "é".repeat(200), NOW.plusSeconds(2));
            writing.unreadable(TERMINAL, new byte[500], Acknowledgement.Reason.VERSION, NOW.plusSeconds(3));
            return 0;
        });
        assertEquals(
                "0|400",
                database.read(
                        "look",
                        connection -> text(
                                connection,
                                "SELECT group_concat(LENGTH(CAST(COALESCE(raw, '') AS BLOB)), '|') FROM refused")));
        assertEquals(
                "500",
                database.read(
                        "look", connection -> text(connection, "SELECT group_concat(bytes, '|') FROM unreadable")));
        assertEquals(3, firstMissing());
    }

    @Test
    void a_full_disk_fails_the_commit_and_the_ledger_recovers_without_a_restart() {
        ledger.commit(writing -> keep(writing, 1, fact(1), ""));
        limitPages("PRAGMA max_page_count = 1");
        var failure = assertThrows(StoreFailure.class, () -> ledger.commit(writing -> keepMany(writing, 2, 5000)));
        assertTrue(String.valueOf(failure.getMessage()).contains("full"), failure.toString());
        assertEquals("1 0", counts());
        limitPages("PRAGMA max_page_count = 4294967294");
        ledger.commit(writing -> keepMany(writing, 2, 5000));
        assertEquals("5000 0", counts());
        assertEquals(5001, firstMissing());
    }

    private long firstMissing() {
        return ledger.commit(writing -> writing.firstMissing(TERMINAL, EPOCH, 1));
    }

    private void limitPages(String pragma) {
        database.write("limit", connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(pragma);
            }
        });
    }

    private static long keepMany(Writing writing, long first, long last) {
        for (var sequence = first; sequence <= last; sequence++) {
            keep(writing, sequence, fact(sequence), "");
        }
        return last;
    }

    private static long keep(Writing writing, long sequence, Fact fact, String extra) {
        writing.keep(id(sequence), fact, extra, NOW);
        return sequence;
    }

    private static FactId id(long sequence) {
        return new FactId(TERMINAL, new FactRef(EPOCH, sequence));
    }

    private static Fact fact(long people) {
        return Fact.of(
                LocalDate.of(2026, 11, 24),
                9,
                ClockQuality.SYNCED,
                Dimensions.of(new PlaceId("mairie"), new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, people));
    }

    private String counts() {
        return database.read(
                "count",
                connection -> text(
                        connection, "SELECT (SELECT COUNT(*) FROM fact) || ' ' || (SELECT COUNT(*) FROM refused)"));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
