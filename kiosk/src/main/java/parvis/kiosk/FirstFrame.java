package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Notes the first frame where a benchmark asks for it: makes the file that the property `parvis.firstFrame` names.
final class FirstFrame {
    private FirstFrame() {}

    static void note() {
        Optional.ofNullable(System.getProperty("parvis.firstFrame")).ifPresent(file -> {
            try {
                Files.createFile(Path.of(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
