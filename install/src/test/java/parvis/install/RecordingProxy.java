package parvis.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands on the wire and keeps every byte that passes, both ways: what a listener between terminal and server hears.
final class RecordingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int behind;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Way> ways = new CopyOnWriteArrayList<>();

    /// @param behind the port on loopback that it leads to; nobody need listen there yet
    RecordingProxy(int behind) throws IOException {
        this.behind = behind;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy").start(this::admit);
    }

    /// All that went one way over one connection, in one run.
    ///
    /// @param up whether it came from the terminal
    /// @param bytes from the connection's first byte
    @SuppressWarnings("ArrayRecordComponent") // read once, compared with nothing
    record Heard(boolean up, byte[] bytes) {}

    private record Way(boolean up, ByteArrayOutputStream bytes) {
        synchronized void add(byte[] piece, int length) {
            bytes.write(piece, 0, length);
        }

        synchronized Heard heard() {
            return new Heard(up, bytes.toByteArray());
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /// All that passed so far.
    List<Heard> heard() {
        return ways.stream().map(Way::heard).toList();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                open.add(near);
                try {
                    var far = new Socket(InetAddress.getLoopbackAddress(), behind);
                    open.add(far);
                    near.setTcpNoDelay(true);
                    far.setTcpNoDelay(true);
                    Thread.ofVirtual().start(() -> carry(near, far, true));
                    Thread.ofVirtual().start(() -> carry(far, near, false));
                } catch (IOException _) {
                    near.close(); // The server is away: the terminal tries again.
                }
            } catch (IOException _) {
                // The test is over, or who knocked is gone.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean up) {
        var way = new Way(up, new ByteArrayOutputStream());
        ways.add(way);
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var piece = new byte[1 << 16];
            int read = in.read(piece);
            while (read >= 0) {
                way.add(piece, read);
                out.write(piece, 0, read);
                out.flush();
                read = in.read(piece);
            }
        } catch (IOException _) {
            // One side hung up.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
