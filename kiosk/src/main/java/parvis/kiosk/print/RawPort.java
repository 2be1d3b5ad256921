package parvis.kiosk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/// A way of bytes to a printer, and back where it has one.
interface RawPort extends AutoCloseable {
    /// Opens it.
    ///
    /// @param port a device's path or `host:port`
    /// @throws IOException when nobody is there
    static RawPort open(String port) throws IOException {
        return port.startsWith("/") ? new DevicePort(Path.of(port)) : new NetworkPort(port);
    }

    /// Whether one can hear something from it at all.
    boolean mayAnswer();

    /// Blocks while the printer takes no bytes.
    void send(byte[] bytes) throws IOException;

    /// The next byte that it says; empty: none in that time.
    OptionalInt hear(Duration time) throws InterruptedException;

    /// Returns when all that was sent has been taken.
    void finish() throws IOException, InterruptedException;

    /// Gives up what was not taken and ends each wait in it.
    @Override
    void close();
}
