package parvis.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    /// @param behind the port on loopback that it leads to; nobody need listen there yet
    RecordingProxy(int behind) throws IOException {
        this.behind = behind;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy").start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    /// All that passed so far; each piece of one direction stays in one run.
    byte[] heard() {
        synchronized (heard) {
            return heard.toByteArray();
        }
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), behind);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException _) {
                // The server is away, or the test is over: the terminal tries again.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var piece = new byte[1 << 16];
            var held = new ByteArrayOutputStream();
            int read = in.read(piece);
            while (read >= 0) {
                held.write(piece, 0, read);
                keep(piece, read);
                out.write(piece, 0, read);
                out.flush();
                read = in.read(piece);
            }
            keep(held.toByteArray(), held.size());
        } catch (IOException _) {
            // One side hung up.
        }
    }

    private void keep(byte[] piece, int length) {
        synchronized (heard) {
            heard.write(piece, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
