package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.account.Account;
import parvis.server.account.Accounts;
import parvis.server.account.AccountsContract;
import parvis.server.account.Role;

final class SqlAccountsTest extends AccountsContract {
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
    protected Accounts accounts() {
        return new SqlAccounts(database);
    }

    @Test
    void what_was_put_is_there_after_a_restart() {
        accounts().put(Account.in(HERE, Role.COORDINATOR, "zoe", "h"));
        database.close();
        open();
        assertTrue(accounts().account("zoe").isPresent());
    }
}
