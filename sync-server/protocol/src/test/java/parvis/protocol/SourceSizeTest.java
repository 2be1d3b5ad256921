package parvis.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file can be read in one sitting. Looks at the whole project, since the protocol is built first.
final class SourceSizeTest {
    private static final int MOST_LINES = 300;

    @Test
    void no_source_file_of_the_house_is_longer_than_300_lines() throws IOException {
        var root = Path.of("../..").toAbsolutePath().normalize();
        try (var files = Files.walk(root)) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> root.relativize(file) + ": " + lines(file))
                    .toList();
            assertEquals(List.of(), tooLong);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
