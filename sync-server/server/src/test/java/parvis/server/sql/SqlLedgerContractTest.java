package parvis.server.sql;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.Ledger;
import parvis.protocol.delivery.LedgerContract;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.RefusalReason;
import parvis.server.indicator.Period;
import parvis.server.ingest.Quarantined;

final class SqlLedgerContractTest extends LedgerContract {
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
        ledger = new SqlLedger(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected long people() {
        return new SqlCounts(database)
                .of(Period.years(1970, 2100), Set.of(), 1).stream()
                        .mapToLong(row -> row.sums().getOrDefault(Measure.PEOPLE, 0L))
                        .sum();
    }

    @Override
    protected Optional<RefusalReason> refusal(FactId id) {
        return new SqlQuarantine(database)
                .list("", 1000).stream()
                        .filter(Quarantined.Refused.class::isInstance)
                        .map(Quarantined.Refused.class::cast)
                        .filter(one -> one.terminal().equals(id.terminal())
                                && one.ref().equals(id.ref()))
                        .map(Quarantined.Refused::reason)
                        .findFirst();
    }
}
