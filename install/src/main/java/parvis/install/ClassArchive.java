package parvis.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/// The file in which a JVM keeps its classes ready between two starts, and its sum beside it. A JVM that is given what
/// a
/// power cut left of one dies at each start, unless it sums the file up itself, which takes it half a second; a sum
/// reckoned here takes some hundredths.
final class ClassArchive {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Path sum;

    /// @param file one for each program
    ClassArchive(Path file) {
        this.file = file;
        sum = file.resolveSibling(file.getFileName() + ".crc32c");
    }

    /// Before a start: what is not as it was sealed is thrown away. The JVM makes it anew.
    void check() throws IOException {
        if (Files.exists(file) && !(Files.exists(sum) && Files.readString(sum).equals(reckoned()))) {
            Files.delete(file);
        }
    }

    /// After a stop, when the JVM has written what it wanted.
    void seal() throws IOException {
        if (Files.exists(file)) {
            var draft = sum.resolveSibling(sum.getFileName() + ".new");
            Files.writeString(draft, reckoned());
            Files.move(draft, sum, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String reckoned() throws IOException {
        var crc = new CRC32C();
        var block = new byte[BLOCK];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (var read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                crc.update(block, 0, read);
            }
        }
        return Long.toHexString(crc.getValue()) + " " + Files.size(file);
    }
}
