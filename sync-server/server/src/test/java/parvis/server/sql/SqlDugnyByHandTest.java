package parvis.server.sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.HandWorkedTable;
import parvis.server.indicator.KeptFact;
import parvis.server.indicator.Sources;
import parvis.server.territory.Reference;

/// The 58 figures of the first territory, over the server's own database.
final class SqlDugnyByHandTest extends HandWorkedTable {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final List<Database> opened = new ArrayList<>();

    SqlDugnyByHandTest() {
        super("../../install/territories/dugny", "dugny-by-hand.md");
    }

    @Override
    protected Sources sources(List<KeptFact> facts, List<Reference> pack) {
        var database = Database.open(directory.resolve("parvis-" + opened.size() + ".db"));
        opened.add(database);
        Samples.keep(new SqlLedger(database), facts);
        return new Sources(
                new SqlTallies(database),
                new SqlEntries(database),
                new SqlBaselines(database),
                new SqlTargets(database),
                new SqlReferences(database, pack));
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }
}
