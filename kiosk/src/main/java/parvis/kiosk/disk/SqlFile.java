package parvis.kiosk.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import parvis.protocol.delivery.StoreFailure;

/// One SQLite file and its one connection: WAL with `synchronous=FULL`, so that a COMMIT that returned
/// outlives a power cut. One piece of work at a time, from any thread. Work inside of work joins its
/// transaction.
public final class SqlFile implements AutoCloseable {
    private static final String HINT = "nothing was changed; check the free space and the disk";

    private final Path file;
    private final boolean replaced;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock(true);
    private boolean inTransaction;

    SqlFile(Path file, Connection connection, boolean replaced) {
        this.file = file;
        this.connection = connection;
        this.replaced = replaced;
    }

    /// True when the file was found broken and a fresh one stands in its place.
    public boolean replaced() {
        return replaced;
    }

    /// Where it lies.
    public Path path() {
        return file;
    }

    /// Does `work` in one transaction: durable when it returns, undone when it throws.
    ///
    /// @throws StoreFailure when the disk did not take it
    public <T> T write(Work<T> work) {
        lock.lock();
        try {
            return inTransaction ? work.on(connection) : transaction(work);
        } catch (SQLException e) {
            throw new StoreFailure("write to", file.toString(), HINT, e);
        } finally {
            lock.unlock();
        }
    }

    /// Reads, or does what no transaction may hold.
    ///
    /// @throws StoreFailure when the disk cannot be read
    public <T> T read(Work<T> work) {
        lock.lock();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StoreFailure("read", file.toString(), "check the disk", e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        inTransaction = true;
        try {
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            inTransaction = false;
            connection.setAutoCommit(true);
        }
    }

    private void rollback(Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure("close", file.toString(), "it is repaired at the next start", e);
        } finally {
            lock.unlock();
        }
    }

    /// Something done on the connection.
    ///
    /// @param <T> what comes of it
    public interface Work<T> {
        /// Does it; leaves commit and rollback alone.
        T on(Connection connection) throws SQLException;
    }
}
