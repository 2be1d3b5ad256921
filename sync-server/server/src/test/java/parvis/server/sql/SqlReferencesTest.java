package parvis.server.sql;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.References;
import parvis.server.indicator.ReferencesContract;
import parvis.server.territory.Reference;

final class SqlReferencesTest extends ReferencesContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("parvis.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected References over(List<Reference> pack) {
        return new SqlReferences(database, pack);
    }
}
