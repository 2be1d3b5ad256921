package parvis.server.broker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;

/// A client that sends whatever bytes it is told to, and reads packets one by one, or not at all.
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MS = 5_000;

    private final Socket socket;

    /// A packet that came: its type and what follows its length.
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Packet(int type, byte[] body) {}

    RawClient(int port) throws IOException {
        this(port, "127.0.0.1");
    }

    /// A client at another address of this machine.
    RawClient(int port, String from) throws IOException {
        socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setTcpNoDelay(true);
        socket.setReceiveBufferSize(32_768);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
        socket.setSoTimeout(PATIENCE_MS);
    }

    /// A client that has signed in.
    static RawClient signedIn(int port, String user) throws IOException {
        return signedIn(port, user, 60, List.of());
    }

    static RawClient signedIn(int port, String user, int keepAlive, List<Packets.Will> will) throws IOException {
        var client = new RawClient(port);
        client.send(Packets.connect(user, user, BrokerSubject.secret(user), keepAlive, will));
        int code = client.connackCode();
        if (code != 0) {
            client.close();
            throw new IOException("refused: " + code);
        }
        return client;
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /// Sends where the other end may have closed already.
    RawClient trySend(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException _) {
            // It closed: that is one of the allowed answers.
        }
        return this;
    }

    /// The return code of CONNACK; -1 when the connection was closed instead.
    int connackCode() throws IOException {
        return read().filter(packet -> packet.type() == Packets.CONNACK)
                .map(packet -> (int) packet.body()[1])
                .orElse(-1);
    }

    /// The next packet; empty when the other end closed.
    Optional<Packet> read() throws IOException {
        try {
            var in = new DataInputStream(socket.getInputStream());
            int header = in.readUnsignedByte();
            int length = 0;
            for (int shift = 0; ; shift += 7) {
                int digit = in.readUnsignedByte();
                length |= (digit & 0x7F) << shift;
                if (digit < 0x80) {
                    break;
                }
            }
            var body = new byte[length];
            in.readFully(body);
            return Optional.of(new Packet(header >> 4, body));
        } catch (EOFException | SocketException _) {
            return Optional.empty();
        }
    }

    /// The next packet of that type, whatever comes before it; empty when the other end closed.
    Optional<Packet> readUntil(int type) throws IOException {
        while (true) {
            var packet = read();
            if (packet.isEmpty() || packet.get().type() == type) {
                return packet;
            }
        }
    }

    /// Whether the other end closes within that time, whatever it says before.
    boolean closedWithin(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            var sink = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(sink);
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (SocketException _) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE_MS);
        }
    }

    void sendBufferOf(int bytes) throws IOException {
        socket.setSendBufferSize(bytes);
    }

    /// Ends with a TCP reset, as a pulled plug may look.
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
