package parvis.kiosk.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;
import parvis.protocol.delivery.StoreFailure;

/// One SQLite file and its one connection: WAL with `synchronous=FULL`, so that a COMMIT that returned
/// outlives a power cut. One piece of work at a time, from any thread. Work inside of work joins its
/// transaction.
public final class SqlFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqlFile.class);
    private static final String HINT = "nothing was changed; check the free space and the disk";

    private final Path file;
    private final boolean replaced;
    private final Connection connection;
    private final BooleanSupplier moreRoom;
    private final ReentrantLock lock = new ReentrantLock(true);
    private boolean inTransaction;

    /// @param moreRoom called when the disk is full: whether there is room now
    SqlFile(Path file, Connection connection, boolean replaced, BooleanSupplier moreRoom) {
        this.file = file;
        this.connection = connection;
        this.replaced = replaced;
        this.moreRoom = moreRoom;
    }

    /// True when the file was found broken and a fresh one stands in its place.
    public boolean replaced() {
        return replaced;
    }

    /// Where it lies.
    public Path path() {
        return file;
    }

    /// Does `work` in one transaction: durable when it returns, undone when it throws. Done a second time when
    /// the disk was full and there is room now.
    ///
    /// @throws StoreFailure when the disk did not take it
    public <T> T write(Work<T> work) {
        lock.lock();
        try {
            return inTransaction ? work.on(connection) : persistently(work);
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

    /// Puts the content of a sound file in the place of this one's, page by page in one transaction.
    ///
    /// @param other a file of the same kind, of this program or an older one
    /// @throws StoreFailure when it is not sound, or the disk did not take it
    public void replaceWith(Path other, Scripts schema) {
        lock.lock();
        try {
            SqlFiles.check(other);
            var sqlite = connection.unwrap(SQLiteConnection.class);
            var result = sqlite.getDatabase().restore("main", other.toString(), null);
            if (result != 0) {
                throw new SQLException("restore", "", result);
            }
            schema.bringUpToDate(connection);
        } catch (SQLException e) {
            throw new StoreFailure("replace", file.toString(), HINT, e);
        } finally {
            lock.unlock();
        }
    }

    /// Writes a whole, tidy copy beside the work that goes on, in the place of the one before.
    ///
    /// @throws StoreFailure when the disk did not take it; the one before stands
    public void copyInto(Path target) {
        var part = Path.of(target + ".part");
        try {
            Files.deleteIfExists(part);
            SqlFiles.vacuumInto(file, part);
            SqlFiles.check(part);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new StoreFailure("copy", file.toString(), "the copy before stands; check the free space", e);
        }
    }

    private <T> T persistently(Work<T> work) throws SQLException {
        try {
            return transaction(work);
        } catch (SQLException e) {
            if (!full(e) || !moreRoom.getAsBoolean()) {
                throw e;
            }
            LOG.error("the disk of {} is full: the reserve is given back, make room", file);
            return transaction(work);
        }
    }

    private static boolean full(SQLException e) {
        var full = 13;
        var noRoomForTheIndexOfTheLog = 10 | 19 << 8;
        return (e.getErrorCode() & 0xff) == full || e.getErrorCode() == noRoomForTheIndexOfTheLog;
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        inTransaction = true;
        try {
            // A BEGIN that the disk refuses leaves the driver believing in it: it is undone like the work.
            connection.setAutoCommit(false);
            var result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(e);
            throw e;
        } finally {
            inTransaction = false;
        }
    }

    /// A full disk may have ended the transaction already, and then neither of these finds one.
    private void undo(Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
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
