package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.account.Act;
import parvis.server.account.Journal;
import parvis.server.account.JournalContract;

final class SqlJournalTest extends JournalContract {
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
    protected Journal journal() {
        return new SqlJournal(database);
    }

    @Test
    void the_table_itself_refuses_to_change_a_line() {
        journal().note(line(NOON, "zoe", Act.SIGNED_IN, ""));
        assertThrows(
                StoreFailure.class,
                () -> database.write(
                        "forge", connection -> Rows.update(connection, "UPDATE journal SET who = 'somebody else'")));
    }
}
