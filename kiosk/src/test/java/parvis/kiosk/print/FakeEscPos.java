package parvis.kiosk.print;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A slip printer on the network: answers what it is asked, byte by byte, as its manual says.
final class FakeEscPos implements AutoCloseable {
    volatile int paper = 0x12;
    volatile int cause = 0x12;
    volatile boolean prints = true;
    volatile boolean mute;

    private final ServerSocket server;
    private final AtomicInteger bytes = new AtomicInteger();
    private volatile boolean forgot;
    private final Thread reading;

    FakeEscPos() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        reading = Thread.ofVirtual().start(this::serve);
    }

    String port() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /// How many bytes beside questions have come.
    int printed() {
        return bytes.get();
    }

    boolean forgot() throws InterruptedException {
        reading.join(2_000);
        return forgot;
    }

    private void serve() {
        try (var socket = server.accept()) {
            read(socket);
        } catch (IOException e) {
            // The printer program hung up.
        }
    }

    private void read(Socket socket) throws IOException {
        var before = new int[] {-1, -1};
        for (var next = socket.getInputStream().read();
                next >= 0;
                next = socket.getInputStream().read()) {
            bytes.incrementAndGet();
            if (before[0] == 0x10 && before[1] == 0x04) {
                bytes.addAndGet(-3);
                answer(socket, next == 0x04 ? paper : cause);
            } else if (before[0] == 0x1d && before[1] == 0x72 && prints) {
                answer(socket, 0);
            } else if (before[0] == 0x10 && before[1] == 0x14 && next == 0x08) {
                forgot = true;
            }
            before[0] = before[1];
            before[1] = next;
        }
    }

    private void answer(Socket socket, int answer) throws IOException {
        if (!mute) {
            socket.getOutputStream().write(answer);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
