package parvis.server.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.Entries;
import parvis.server.indicator.EntriesContract;

final class SqlEntriesTest extends EntriesContract {
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
    protected Entries empty() {
        return new SqlEntries(database);
    }
}
