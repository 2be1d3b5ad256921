package parvis.install;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A folder for the time of a work. What a program that is just ending still takes away or adds does not disturb its
/// end.
///
/// @param path where it is
public record TempFolder(Path path) implements AutoCloseable {
    /// Makes one where the system keeps such folders.
    ///
    /// @throws IOException when it cannot
    public static TempFolder make(String name) throws IOException {
        return new TempFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                var _ = folder.toFile().delete();
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
