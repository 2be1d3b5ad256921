package parvis.server.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parvis.protocol.delivery.Ledger;

/// The ledger in the server's database. Its statements are prepared once and serve every transaction.
public final class SqlLedger implements Ledger {
    /// The most raw text of refused facts and unreadable payloads that is kept, in bytes.
    public static final long QUARANTINE_BOUND = 10L << 20;

    private final Database database;
    private final long quarantineBound;
    private @Nullable LedgerRows rows;

    /// Over an open database.
    public SqlLedger(Database database) {
        this(database, QUARANTINE_BOUND);
    }

    SqlLedger(Database database, long quarantineBound) {
        this.database = database;
        this.quarantineBound = quarantineBound;
    }

    @Override
    public synchronized <T> T commit(Function<Writing, T> work) {
        var committed = false;
        try {
            T result = database.write("commit facts", connection -> {
                var writing = rows(connection);
                T answer = work.apply(writing);
                writing.finish();
                return answer;
            });
            committed = true;
            return result;
        } finally {
            if (!committed && rows != null) {
                rows.forget();
            }
        }
    }

    private LedgerRows rows(Connection connection) throws SQLException {
        var ready = rows;
        if (ready == null) {
            ready = new LedgerRows(connection, quarantineBound);
            rows = ready;
        }
        return ready;
    }
}
