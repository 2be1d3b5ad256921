package parvis.kiosk.mqtt;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/// A peer on loopback that speaks just enough MQTT 3.1.1 to be good or bad to a terminal.
final class FakeBroker implements AutoCloseable {
    /// How it treats who connects.
    enum Mood {
        GOOD,
        /// Accepts the socket and never says a word.
        MUTE,
        /// Accepts the socket and closes it.
        SLAMS,
        /// Answers CONNECT and then nothing.
        SILENT_AFTER_CONNACK,
        /// Answers CONNECT with « bad user name or password ».
        REFUSES
    }

    /// What a client published.
    record Said(String topic, String payload, boolean retained) {}

    private final ServerSocket server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    final BlockingQueue<Said> said = new LinkedBlockingQueue<>();
    final BlockingQueue<String> subscribed = new LinkedBlockingQueue<>();
    final BlockingQueue<String> connects = new LinkedBlockingQueue<>();
    final BlockingQueue<String> accepted = new LinkedBlockingQueue<>();
    final BlockingQueue<String> goodbyes = new LinkedBlockingQueue<>();
    volatile Mood mood;

    FakeBroker(Mood mood) throws IOException {
        this(mood, ServerSocketFactory.getDefault());
    }

    FakeBroker(Mood mood, ServerSocketFactory sockets) throws IOException {
        this.mood = mood;
        server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return (server instanceof SSLServerSocket ? "ssl" : "tcp") + "://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                sockets.add(socket);
                accepted.add("socket");
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (mood == Mood.SLAMS) {
                return;
            }
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            for (var first = in.read(); first >= 0; first = in.read()) {
                var body = new byte[length(in)];
                in.readFully(body);
                answer(first, body, out);
            }
        } catch (IOException e) {
            sockets.remove(socket);
        }
    }

    private void answer(int first, byte[] body, DataOutputStream out) throws IOException {
        switch (first >> 4) {
            case 1 -> {
                connects.add(new String(body, StandardCharsets.ISO_8859_1));
                if (mood != Mood.MUTE) {
                    write(out, 0x20, new byte[] {0, (byte) (mood == Mood.REFUSES ? 4 : 0)});
                }
            }
            case 3 -> published(first, body, out);
            case 8 -> {
                var length = ((body[2] & 0xff) << 8) | (body[3] & 0xff);
                subscribed.add(new String(body, 4, length, StandardCharsets.UTF_8));
                reply(out, 0x90, new byte[] {body[0], body[1], 1});
            }
            case 12 -> reply(out, 0xd0, new byte[0]);
            case 14 -> goodbyes.add("disconnect");
            default -> {}
        }
    }

    private void published(int first, byte[] body, DataOutputStream out) throws IOException {
        var length = ((body[0] & 0xff) << 8) | (body[1] & 0xff);
        var topic = new String(body, 2, length, StandardCharsets.UTF_8);
        var at = 2 + length;
        reply(out, 0x40, new byte[] {body[at], body[at + 1]});
        var payload = new String(body, at + 2, body.length - at - 2, StandardCharsets.UTF_8);
        said.add(new Said(topic, payload, (first & 1) == 1));
    }

    private void reply(DataOutputStream out, int first, byte[] body) throws IOException {
        if (mood == Mood.GOOD) {
            write(out, first, body);
        }
    }

    /// Sends a message to all who are connected.
    void push(String topic, byte[] payload) throws IOException {
        var name = topic.getBytes(StandardCharsets.UTF_8);
        var body = new ByteArrayOutputStream();
        body.write(name.length >> 8);
        body.write(name.length & 0xff);
        body.writeBytes(name);
        body.writeBytes(payload);
        for (var socket : sockets) {
            write(new DataOutputStream(socket.getOutputStream()), 0x30, body.toByteArray());
        }
    }

    /// Cuts all connections without a word.
    void cut() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    private static synchronized void write(DataOutputStream out, int first, byte[] body) throws IOException {
        var packet = new ByteArrayOutputStream();
        packet.write(first);
        var left = body.length;
        do {
            packet.write((left % 128) | (left >= 128 ? 128 : 0));
            left /= 128;
        } while (left > 0);
        packet.writeBytes(body);
        out.write(packet.toByteArray());
        out.flush();
    }

    private static int length(DataInputStream in) throws IOException {
        var length = 0;
        for (var shift = 0; shift < 28; shift += 7) {
            var digit = in.readUnsignedByte();
            length |= (digit & 127) << shift;
            if (digit < 128) {
                break;
            }
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
