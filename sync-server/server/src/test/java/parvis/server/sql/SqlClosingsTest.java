package parvis.server.sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Closings;
import parvis.server.completeness.ClosingsContract;
import parvis.server.completeness.RefusedFact;
import parvis.server.indicator.KeptFact;
import parvis.server.ingest.Terminal;

final class SqlClosingsTest extends ClosingsContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final List<Database> opened = new ArrayList<>();

    @Override
    protected Closings over(Map<TerminalId, PlaceId> enrolled, List<KeptFact> accepted, List<RefusedFact> refused) {
        var database = Database.open(directory.resolve("ledger-" + opened.size() + ".db"));
        opened.add(database);
        var terminals = new SqlTerminals(database);
        enrolled.forEach((id, place) -> terminals.put(new Terminal(id, place, "both", false), "hash", Samples.NOW));
        // Beyond its bound the quarantine forgets the text of a fact, never that it came.
        var ledger = new SqlLedger(database, 100);
        Samples.keep(ledger, accepted);
        ledger.commit(writing -> {
            refused.forEach(fact -> writing.refuse(fact.id(), RefusalReason.BAD_ID, fact.raw(), Samples.NOW));
            return refused.size();
        });
        return new SqlClosings(database);
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }
}
