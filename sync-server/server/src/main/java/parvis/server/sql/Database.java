package parvis.server.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import parvis.protocol.delivery.StoreFailure;

/// One SQLite file: one writer at a time whose COMMIT is on the disk when it returns, and readers that see a snapshot
/// and never wait for the writer.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int MOST_READERS = 4;
    private static final String HINT = "check the free space and the owner of the data directory";

    private final Path file;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore reading = new Semaphore(MOST_READERS, true);
    private final ConcurrentLinkedDeque<Connection> readers = new ConcurrentLinkedDeque<>();
    private final AtomicLong changes = new AtomicLong();

    private Database(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Opens the file, makes it when there is none, and brings its schema up to date.
    ///
    /// @throws StoreFailure when it cannot be opened, is damaged, or was written by a newer version
    public static Database open(Path file) {
        try {
            var writer = writable().createConnection("jdbc:sqlite:" + file);
            try {
                check(writer);
                Migrations.apply(writer);
                var database = new Database(file, writer);
                database.makeSums();
                return database;
            } catch (SQLException | RuntimeException failure) {
                writer.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new StoreFailure("open", file.toString(), HINT, failure);
        }
    }

    /// Makes the sums that pages read when this store was filled before there were any.
    private void makeSums() throws SQLException {
        if (SumsMaking.isWanted(writer)) {
            write("make sums", connection -> {
                new SumsMaking(connection, new LoggedProgress(LOG, "sums of days and months")).make();
                return true;
            });
        }
    }

    /// Makes the sums that pages read anew from the facts, and keeps those.
    ///
    /// @param progress is told percents
    /// @return how many rows differed: 0 unless the sums were wrong
    public long checkSums(IntConsumer progress) {
        return write("check sums", connection -> new SumsMaking(connection, progress).compare());
    }

    /// Does `work` in one transaction. When it returns all of it is durable; when it throws nothing was done.
    ///
    /// @param what for the message of a failure: what was attempted
    /// @throws StoreFailure when the store cannot do it
    public <T> T write(String what, Work<T> work) {
        writing.lock();
        try {
            execute(writer, "BEGIN IMMEDIATE");
            try {
                var result = work.in(writer);
                execute(writer, "COMMIT");
                changes.incrementAndGet();
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw new StoreFailure(what, file.toString(), HINT, failure);
        } finally {
            writing.unlock();
        }
    }

    /// Reads from one snapshot, beside the writer.
    ///
    /// @param what for the message of a failure: what was attempted
    /// @throws StoreFailure when the store cannot do it
    public <T> T read(String what, Work<T> work) {
        reading.acquireUninterruptibly();
        try {
            var pooled = readers.pollFirst();
            var connection = pooled != null ? pooled : readable().createConnection("jdbc:sqlite:" + file);
            try {
                execute(connection, "BEGIN");
                var result = work.in(connection);
                execute(connection, "COMMIT");
                readers.addFirst(connection);
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new StoreFailure(what, file.toString(), HINT, failure);
        } finally {
            reading.release();
        }
    }

    /// True when something small can be written now.
    public boolean isWritable() {
        try {
            return write("probe", connection -> {
                execute(connection, "UPDATE migration SET name = name WHERE version = 1");
                return true;
            });
        } catch (StoreFailure failure) {
            return false;
        }
    }

    /// Grows with each transaction that was committed here: while it stands, what was read still holds.
    public long changes() {
        return changes.get();
    }

    /// Something that is done within one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /// Closes all connections; to be called when nobody writes or reads any more.
    @Override
    public void close() {
        writing.lock();
        try {
            for (var reader = readers.pollFirst(); reader != null; reader = readers.pollFirst()) {
                reader.close();
            }
            writer.close();
        } catch (SQLException failure) {
            throw new StoreFailure("close", file.toString(), HINT, failure);
        } finally {
            writing.unlock();
        }
    }

    private void rollBack(Throwable cause) {
        try {
            if (!writer.isClosed()) {
                execute(writer, "ROLLBACK");
            }
        } catch (SQLException second) {
            // A full disk rolls back by itself, and then there is nothing to roll back.
            cause.addSuppressed(second);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new SQLException("the file is damaged: restore the last backup, terminals send what is newer");
            }
        }
    }

    private static SQLiteConfig writable() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setJournalSizeLimit(64 << 20);
        config.setCacheSize(-32_000);
        return config;
    }

    private static SQLiteConfig readable() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        config.setCacheSize(-16_000);
        config.setReadOnly(true);
        return config;
    }
}
