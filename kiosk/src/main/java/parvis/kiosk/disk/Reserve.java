package parvis.kiosk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// 16 MiB that are kept for the day on which the disk is full: given back then, so that what people do can
/// still be written while somebody makes room.
public final class Reserve {
    /// How much is kept.
    public static final int BYTES = 16 << 20;

    private static final int ROOM = 4;
    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final Path file;

    /// @param folder of the terminal's data
    public Reserve(Path folder) {
        this.folder = folder;
        file = folder.resolve("reserve");
    }

    /// Keeps it, where it is not kept and there is room for four of its size.
    ///
    /// @throws IOException when it cannot be written
    public void keep() throws IOException {
        if (kept() || Files.getFileStore(folder).getUsableSpace() < (long) ROOM * BYTES) {
            return;
        }
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var piece = ByteBuffer.allocate(PIECE);
            for (var written = 0; written < BYTES; written += piece.capacity()) {
                piece.clear();
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
            channel.force(true);
        }
    }

    /// Whether it is whole.
    public boolean kept() throws IOException {
        return Files.exists(file) && Files.size(file) == BYTES;
    }

    /// Gives it back; false: it was given before.
    public boolean free() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException _) {
            return false;
        }
    }
}
