package parvis.server.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.account.Invitations;
import parvis.server.account.InvitationsContract;

final class SqlInvitationsTest extends InvitationsContract {
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
    protected Invitations invitations() {
        return new SqlInvitations(database);
    }
}
