package parvis.server.broker;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The last message of each topic that keeps one, in memory, in the order of publishing (so that a new reader gets
/// the catalogue's parts before the manifest that names them).
final class Retained {
    private record Kept(Buffer payload, int qos, List<String> filters) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final int mostBytes;
    private int bytes;

    Retained(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// Keeps the message; an empty one clears its topic.
    ///
    /// @return false when there is no room, and the earlier message was left as it was
    boolean put(String name, Topic topic, Buffer payload, int qos) {
        var before = kept.get(name);
        int freed = before == null ? 0 : before.payload().length() + name.length();
        int taken = payload.length() == 0 ? 0 : payload.length() + name.length();
        if (bytes - freed + taken > mostBytes) {
            return false;
        }
        kept.remove(name);
        if (taken > 0) {
            kept.put(name, new Kept(payload, qos, topic.filters()));
        }
        bytes += taken - freed;
        return true;
    }

    List<Message> matching(String filter) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue().filters().contains(filter))
                .map(entry -> message(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Message message(String name, Kept kept) {
        return new Message(name, kept.payload(), kept.qos(), true, null);
    }

    int bytes() {
        return bytes;
    }
}
