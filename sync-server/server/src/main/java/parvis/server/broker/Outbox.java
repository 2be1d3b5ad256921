package parvis.server.broker;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What one reader has yet to get: a queue, and a window of messages sent and not acknowledged. Both are bounded.
final class Outbox {
    private static final int LAST_ID = 65_535;

    private final ArrayDeque<Message> waiting = new ArrayDeque<>();
    private final Map<Integer, Message> sent = new HashMap<>();
    private final int window;
    private final int mostMessages;
    private final int mostBytes;
    private int bytes;
    private int lastId;
    private long progress;

    Outbox(int window, int mostMessages, int mostBytes) {
        this.window = window;
        this.mostMessages = mostMessages;
        this.mostBytes = mostBytes;
    }

    /// Queues a message.
    ///
    /// @return false when the queue is full: the message was not taken
    boolean offer(Message message) {
        if (waiting.size() >= mostMessages || bytes + message.bytes() > mostBytes) {
            return false;
        }
        waiting.add(message);
        bytes += message.bytes();
        return true;
    }

    /// The next message, when the window has room for it.
    Optional<Message> next() {
        var first = waiting.peek();
        if (first == null || (first.qos() > 0 && sent.size() >= window)) {
            return Optional.empty();
        }
        waiting.remove();
        bytes -= first.bytes();
        return Optional.of(first);
    }

    /// Notes that a message of [#next] goes out.
    ///
    /// @return the packet id under which its acknowledgement will come; none at QoS 0
    OptionalInt sending(Message message) {
        if (message.qos() == 0) {
            progress++;
            message.gone();
            return OptionalInt.empty();
        }
        do {
            lastId = lastId % LAST_ID + 1;
        } while (sent.containsKey(lastId));
        sent.put(lastId, message);
        return OptionalInt.of(lastId);
    }

    /// An acknowledgement of something that was not sent changes nothing.
    void acknowledged(int id) {
        var message = sent.remove(id);
        if (message != null) {
            progress++;
            message.gone();
        }
    }

    /// The reader is gone, and all that waited for it.
    void clear() {
        sent.values().forEach(Message::gone);
        waiting.forEach(Message::gone);
        sent.clear();
        waiting.clear();
        bytes = 0;
    }

    boolean isEmpty() {
        return waiting.isEmpty() && sent.isEmpty();
    }

    int size() {
        return waiting.size() + sent.size();
    }

    /// How many messages were done with: stands still when a reader sleeps.
    long progress() {
        return progress;
    }
}
