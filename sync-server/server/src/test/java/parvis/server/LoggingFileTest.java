package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// On the demo's class path lie both programs' `logback.xml`, and chance says which one is read.
final class LoggingFileTest {
    @Test
    void the_server_and_the_kiosk_bring_the_same_file() throws IOException {
        assertEquals(
                Files.readString(Path.of("src/main/resources/logback.xml")),
                Files.readString(Path.of("../../kiosk/src/main/resources/logback.xml")));
    }
}
