package parvis.install;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads one way of an MQTT 3.1.1 connection as it was heard: what was published, and nothing of it guessed. The
/// terminal's will, which only its CONNECT says, is read too.
final class WireReader {
    private static final int CONNECT = 1;
    private static final int PUBLISH = 3;

    private final byte[] bytes;
    private final List<Published> found = new ArrayList<>();
    private int at;

    private WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// One message.
    ///
    /// @param topic where it went
    /// @param payload what it said
    @SuppressWarnings("ArrayRecordComponent") // read once, compared with nothing
    record Published(String topic, byte[] payload) {}

    /// All messages of that way, in order; the last packet may have been cut.
    static List<Published> published(byte[] way) {
        var reader = new WireReader(way);
        while (reader.packet()) {
            // Each packet adds what it says.
        }
        return reader.found;
    }

    private boolean packet() {
        if (at + 1 >= bytes.length) {
            return false;
        }
        int kind = (bytes[at] & 0xff) >> 4;
        int qos = (bytes[at] >> 1) & 3;
        at++;
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = bytes[at++] & 0xff;
            length |= (digit & 0x7f) << shift;
            shift += 7;
        } while (digit >= 0x80 && at < bytes.length);
        int end = at + length;
        if (end > bytes.length) {
            return false;
        }
        if (kind == PUBLISH) {
            var topic = text();
            at += qos > 0 ? 2 : 0;
            found.add(new Published(topic, Arrays.copyOfRange(bytes, at, end)));
        } else if (kind == CONNECT) {
            connect();
        }
        at = end;
        return true;
    }

    private void connect() {
        at += field() + 1; // the protocol's name, its level
        boolean will = (bytes[at] & 4) != 0;
        at += 3; // the flags, the keep-alive
        at += field(); // the client's id
        if (will) {
            found.add(new Published(text(), payload()));
        }
    }

    /// How long the field here is, with its length.
    private int field() {
        return 2 + (((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff));
    }

    private byte[] payload() {
        int length = field();
        var value = Arrays.copyOfRange(bytes, at + 2, at + length);
        at += length;
        return value;
    }

    private String text() {
        return new String(payload(), StandardCharsets.UTF_8);
    }
}
