package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;

/// Which build of the program this is, as Maven wrote it down.
///
/// @param version its version
/// @param day the day that its build says it was made on: no count can be older
record Build(String version, LocalDate day) {
    static Build read() {
        try (var stream = Build.class.getResourceAsStream("/parvis/kiosk/build.properties")) {
            if (stream == null) {
                throw new IllegalStateException("build.properties is not in the jar");
            }
            var properties = new Properties();
            properties.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
            var day = properties.getProperty("day").substring(0, 10);
            return new Build(properties.getProperty("version"), LocalDate.parse(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
