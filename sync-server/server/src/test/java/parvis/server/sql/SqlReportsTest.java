package parvis.server.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.report.Reports;
import parvis.server.report.ReportsContract;
import parvis.server.web.answer.ReportJson;

final class SqlReportsTest extends ReportsContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @Override
    protected Reports reports() {
        database = Database.open(directory.resolve("parvis.db"));
        return new SqlReports(database, new ReportJson());
    }

    @AfterEach
    void close() {
        database.close();
    }
}
