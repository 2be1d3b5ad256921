package parvis.server.web;

import io.javalin.websocket.WsBinaryMessageContext;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// MQTT over WebSocket, on the port of the pages, for networks that let nothing else out: what comes is handed to the
/// broker on this machine byte for byte, which lets in or refuses as it does on its own port.
final class TerminalSocket {
    /// Where terminals find it.
    static final String PATH = "/mqtt";

    private static final Logger LOG = LoggerFactory.getLogger(TerminalSocket.class);
    private static final int MOST = 800;
    private static final int MOST_OF_ONE_ADDRESS = 100;
    private static final int CHUNK_BYTES = 16 * 1024;
    private static final int LONGEST_FRAME_BYTES = 64 * 1024;
    private static final int PATIENCE_MS = 5_000;

    /// Longer than one and a half times what a terminal's keep-alive may be.
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final int broker;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /// One terminal's way to the broker.
    private record Line(String address, Socket socket) {}

    /// @param broker the broker's port on this machine
    TerminalSocket(int broker) {
        this.broker = broker;
    }

    void settle(WsConfig config) {
        config.onConnect(this::open);
        config.onBinaryMessage(this::toBroker);
        config.onMessage(text -> end(text, 1003, "MQTT is binary"));
        config.onClose(closed -> hangUp(closed.sessionId()));
        config.onError(failed -> hangUp(failed.sessionId()));
    }

    private void open(WsContext terminal) {
        var address = address(terminal.session);
        if (lines.size() >= MOST
                || lines.values().stream()
                                .filter(line -> line.address().equals(address))
                                .count()
                        >= MOST_OF_ONE_ADDRESS) {
            end(terminal, 1013, "come back later");
            return;
        }
        terminal.session.setMaxBinaryMessageSize(LONGEST_FRAME_BYTES);
        terminal.session.setIdleTimeout(SILENCE);
        try {
            var socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), broker), PATIENCE_MS);
            lines.put(terminal.sessionId(), new Line(address, socket));
            var _ = Thread.ofVirtual().name("mqtt-over-web").start(() -> toTerminal(terminal, socket));
        } catch (IOException unreachable) {
            LOG.warn("the broker does not take a connection from the web: {}", unreachable.getMessage());
            end(terminal, 1013, "come back later");
        }
    }

    private static String address(Session session) {
        return session.getRemoteSocketAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }

    /// The next frame is read when this has returned: who writes faster than the broker reads, waits.
    private void toBroker(WsBinaryMessageContext message) {
        var line = lines.get(message.sessionId());
        if (line == null) {
            return;
        }
        var bytes = new byte[message.data().remaining()];
        message.data().get(bytes);
        try {
            line.socket().getOutputStream().write(bytes);
        } catch (IOException gone) {
            end(message, 1000, "the broker has closed");
        }
    }

    /// Waits until the terminal has taken each piece, so that one which does not read stops the broker and not us.
    private void toTerminal(WsContext terminal, Socket socket) {
        try (socket;
                var from = socket.getInputStream()) {
            var chunk = new byte[CHUNK_BYTES];
            for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                var piece = ByteBuffer.wrap(chunk, 0, read);
                Callback.Completable.with(sent -> terminal.session.sendBinary(piece, sent))
                        .join();
            }
        } catch (IOException | CompletionException gone) {
            LOG.debug("a line over the web has ended: {}", gone.getMessage());
        }
        end(terminal, 1000, "the broker has closed");
    }

    private void end(WsContext terminal, int code, String why) {
        hangUp(terminal.sessionId());
        terminal.session.close(code, why, Callback.NOOP);
    }

    private void hangUp(String session) {
        var line = lines.remove(session);
        if (line != null) {
            try {
                line.socket().close();
            } catch (IOException gone) {
                LOG.debug("a line over the web had ended: {}", gone.getMessage());
            }
        }
    }
}
