package parvis.kiosk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.OptionalInt;

/// A printer's raw port, mostly 9100. What it has not taken when the port is closed is thrown away: the
/// machine would else go on offering it for a quarter of an hour.
final class NetworkPort implements RawPort {
    private static final int CONNECT_MS = 2_000;

    private final Socket socket = new Socket();
    private final Ear ear;

    NetworkPort(String port) throws IOException {
        var colon = port.lastIndexOf(':');
        try {
            socket.connect(
                    new InetSocketAddress(port.substring(0, colon), Integer.parseInt(port.substring(colon + 1))),
                    CONNECT_MS);
            socket.setTcpNoDelay(true);
            socket.setSoLinger(true, 0);
            ear = new Ear(socket.getInputStream());
        } catch (IOException | IllegalArgumentException e) {
            socket.close();
            throw e instanceof IOException io ? io : new IOException("no such port", e);
        }
    }

    @Override
    public boolean mayAnswer() {
        return true;
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    @Override
    public OptionalInt hear(Duration time) throws InterruptedException {
        return ear.hear(time);
    }

    /// A printer hangs up when it has read to the end.
    @Override
    public void finish() throws IOException, InterruptedException {
        socket.shutdownOutput();
        ear.untilSilence();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
