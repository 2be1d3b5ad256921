package parvis.server.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.Baselines;
import parvis.server.indicator.GoalsContract;
import parvis.server.indicator.Targets;

final class SqlGoalsTest extends GoalsContract {
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
    protected Baselines baselines() {
        return new SqlBaselines(database);
    }

    @Override
    protected Targets targets() {
        return new SqlTargets(database);
    }
}
