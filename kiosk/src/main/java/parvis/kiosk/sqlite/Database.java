package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import parvis.kiosk.disk.SqlFile;
import parvis.kiosk.disk.SqlFiles;

/// The counts' file and its one connection: a COMMIT that returned outlives a power cut. One piece of work at
/// a time, from any thread. A type of its own, so that the names' file can never be handed to who counts.
public final class Database implements AutoCloseable {
    private final SqlFile file;

    Database(SqlFile file) {
        this.file = file;
    }

    /// True when the file was found broken and a fresh one stands in its place.
    public boolean replaced() {
        return file.replaced();
    }

    /// Does `work` in one transaction: durable when it returns, undone when it throws.
    ///
    /// @throws parvis.protocol.delivery.StoreFailure when the disk did not take it
    public <T> T write(Work<T> work) {
        return file.write(work::on);
    }

    /// Reads.
    ///
    /// @throws parvis.protocol.delivery.StoreFailure when the disk cannot be read
    public <T> T read(Work<T> work) {
        return file.read(work::on);
    }

    /// Writes a good copy beside the file; a broken file is replaced by it at the next start.
    ///
    /// @throws parvis.protocol.delivery.StoreFailure when the disk did not take it; the copy before stands
    public void keepGoodCopy() {
        file.copyInto(SqlFiles.goodCopy(file.path()));
    }

    @Override
    public void close() {
        file.close();
    }

    /// Something done on the connection.
    ///
    /// @param <T> what comes of it
    public interface Work<T> {
        /// Does it; leaves commit and rollback alone.
        T on(Connection connection) throws SQLException;
    }
}
