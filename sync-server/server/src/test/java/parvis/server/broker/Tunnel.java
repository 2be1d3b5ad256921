package parvis.server.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.SocketFactory;

/// A port in clear before one over TLS, so that tests which speak in clear are held to a secured listener.
final class Tunnel implements AutoCloseable {
    private final ServerSocket door;
    private final SocketFactory far;
    private final int target;

    /// @param far makes the sockets to the target
    Tunnel(SocketFactory far, int target) throws IOException {
        this.far = far;
        this.target = target;
        this.door = new ServerSocket();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void join(Socket near) {
        try {
            var other = far.createSocket(InetAddress.getLoopbackAddress(), target);
            near.setTcpNoDelay(true);
            other.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(near, other));
            pump(other, near);
        } catch (IOException refused) {
            end(near);
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One of them is gone: so is the other.
        }
        end(from);
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
