package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// MQTT 3.1.1 packets as bytes, right ones and wrong ones: a client library would refuse to send the latter.
final class Packets {
    static final byte[] PING = {(byte) 0xC0, 0};
    static final byte[] DISCONNECT = {(byte) 0xE0, 0};
    static final int CONNACK = 2;
    static final int PUBLISH = 3;
    static final int PUBACK = 4;
    static final int SUBACK = 9;

    private Packets() {}

    /// A will of a CONNECT.
    record Will(String topic, String payload, boolean retain) {}

    static byte[] connect(String clientId, String user, String password) {
        return connect(clientId, user, password, 60, List.of());
    }

    static byte[] connect(String clientId, String user, String password, int keepAlive, List<Will> will) {
        var body = new ByteArrayOutputStream();
        text(body, "MQTT");
        body.write(4);
        int flags = 2;
        if (!user.isEmpty()) {
            flags |= 0x80;
        }
        if (!password.isEmpty()) {
            flags |= 0x40;
        }
        for (Will one : will) {
            flags |= 0x04 | 0x08 | (one.retain() ? 0x20 : 0);
        }
        body.write(flags);
        body.write(keepAlive >> 8);
        body.write(keepAlive);
        text(body, clientId);
        for (Will one : will) {
            text(body, one.topic());
            text(body, one.payload());
        }
        if (!user.isEmpty()) {
            text(body, user);
        }
        if (!password.isEmpty()) {
            text(body, password);
        }
        return packet(0x10, body.toByteArray());
    }

    static byte[] publish(String topic, byte[] payload, int qos, boolean retain, int id) {
        var body = new ByteArrayOutputStream();
        text(body, topic);
        if (qos > 0) {
            body.write(id >> 8);
            body.write(id);
        }
        body.writeBytes(payload);
        return packet(0x30 | (qos << 1) | (retain ? 1 : 0), body.toByteArray());
    }

    static byte[] subscribe(int id, int qos, List<String> filters) {
        var body = new ByteArrayOutputStream();
        body.write(id >> 8);
        body.write(id);
        for (String filter : filters) {
            text(body, filter);
            body.write(qos);
        }
        return packet(0x82, body.toByteArray());
    }

    static byte[] puback(int id) {
        return new byte[] {0x40, 2, (byte) (id >> 8), (byte) id};
    }

    static byte[] packet(int header, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.write(header);
        int left = body.length;
        do {
            int digit = left % 128;
            left /= 128;
            out.write(left > 0 ? digit | 0x80 : digit);
        } while (left > 0);
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        out.write(bytes.length >> 8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }
}
