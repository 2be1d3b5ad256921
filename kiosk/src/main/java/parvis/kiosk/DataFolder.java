package parvis.kiosk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder of everything that a terminal keeps, held by one program at a time. What was practised when the last one
/// ended goes.
final class DataFolder implements AutoCloseable {
    private final FileLock lock;

    private DataFolder(FileLock lock) {
        this.lock = lock;
    }

    /// @throws ConfigFault when another program holds it, or it cannot be made
    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("terminal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new ConfigFault("data.busy", folder);
            }
            Rehearsal.sweep(folder);
            return new DataFolder(lock);
        } catch (OverlappingFileLockException e) {
            throw new ConfigFault("data.busy", folder);
        } catch (IOException e) {
            throw new ConfigFault("data.folder", folder, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
