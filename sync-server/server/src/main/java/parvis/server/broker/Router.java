package parvis.server.broker;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parvis.server.broker.Refusals.Why;

/// Brings each message to those who asked for it and may have it. Confined to the broker's one event loop.
final class Router {
    private final Map<String, Connection> byUser = new HashMap<>();
    private final Map<String, Set<Connection>> readers = new HashMap<>();
    private final Retained retained;

    Router(Retained retained) {
        this.retained = retained;
    }

    /// Takes a connection in; the same user's earlier one is cut first, and its will goes out before.
    void enter(Connection connection) {
        cut(connection.peer().user());
        byUser.put(connection.peer().user(), connection);
    }

    void cut(String user) {
        var earlier = byUser.get(user);
        if (earlier != null) {
            earlier.cut();
        }
    }

    void leave(Connection connection) {
        byUser.remove(connection.peer().user(), connection);
        connection.filters().forEach(filter -> unsubscribe(connection, filter));
    }

    /// Notes a reader.
    ///
    /// @return what is retained for that filter
    List<Message> subscribe(Connection connection, String filter) {
        readers.computeIfAbsent(filter, _ -> new LinkedHashSet<>()).add(connection);
        return retained.matching(filter);
    }

    void unsubscribe(Connection connection, String filter) {
        readers.computeIfPresent(filter, (_, set) -> {
            set.remove(connection);
            return set.isEmpty() ? null : set;
        });
    }

    /// Publishes for a peer, if it may.
    ///
    /// @param share counts what waits at the gateway; none for the gateway's own messages and for wills
    /// @return why it was refused; empty when it went its way
    Optional<Why> publish(Peer peer, String name, Buffer payload, int qos, boolean retain, @Nullable Share share) {
        var topic = Topic.read(name);
        if (topic.isEmpty() || !Acl.mayPublish(peer, topic.get(), retain)) {
            return Optional.of(Why.PUBLISH);
        }
        if (payload.length() > Limits.PAYLOAD_BYTES) {
            return Optional.of(Why.TOO_LONG);
        }
        if (retain && !retained.put(name, topic.get(), payload, qos)) {
            return Optional.of(Why.NO_ROOM);
        }
        return route(topic.get(), new Message(name, payload, qos, false, share));
    }

    private Optional<Why> route(Topic topic, Message message) {
        boolean room = true;
        var done = new LinkedHashSet<Connection>();
        for (String filter : topic.filters()) {
            for (Connection reader : List.copyOf(readers.getOrDefault(filter, Set.of()))) {
                // A reader whose filters overlap gets the message once.
                if (done.add(reader)) {
                    room &= reader.deliver(message, filter);
                }
            }
        }
        return room ? Optional.empty() : Optional.of(Why.NO_ROOM);
    }

    void sweep() {
        List.copyOf(byUser.values()).forEach(Connection::sweep);
    }

    int connections() {
        return byUser.size();
    }

    void cutAll() {
        List.copyOf(byUser.values()).forEach(Connection::cut);
    }
}
