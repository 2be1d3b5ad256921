package parvis.server.broker;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import parvis.server.broker.Refusals.Why;

/// One peer that has signed in. Confined to the broker's one event loop.
///
/// Whatever ends it (a word of goodbye, a reset, a takeover, a revocation) passes through [#end] once; only after
/// DISCONNECT does the will stay unsaid.
final class Connection {
    /// Sweeps without one acknowledgement after which a reader with mail is asleep.
    private static final int ASLEEP = 24;

    private final Peer peer;
    private final MqttEndpoint endpoint;
    private final Wire wire;
    private final Router router;
    private final Limits limits;
    private final Refusals refusals;
    private final Outbox outbox;
    private final Share share;
    private final Map<String, Integer> filters = new HashMap<>();
    private boolean open = true;
    private boolean goodbye;
    private int refused;
    private int idleSweeps;
    private long lastProgress;

    Connection(Peer peer, MqttEndpoint endpoint, Wire wire, Router router, Limits limits, Refusals refusals) {
        this.peer = peer;
        this.endpoint = endpoint;
        this.wire = wire;
        this.router = router;
        this.limits = limits;
        this.refusals = refusals;
        this.share = new Share(limits.share(), wire);
        this.outbox = switch (peer) {
            case Peer.Gateway() -> new Outbox(limits.window(), Integer.MAX_VALUE, limits.gatewayQueueBytes());
            case Peer.Terminal _ -> new Outbox(limits.window(), limits.queue(), limits.queueBytes());
        };
    }

    Peer peer() {
        return peer;
    }

    Set<String> filters() {
        return Set.copyOf(filters.keySet());
    }

    /// Says yes to the CONNECT, and listens.
    ///
    /// @throws IllegalArgumentException when the other end has gone meanwhile
    void open() {
        wire.whenClosed(this::end);
        endpoint.publishAutoAck(false).subscriptionAutoAck(false);
        endpoint.publishHandler(this::publish)
                .subscribeHandler(this::subscribe)
                .unsubscribeHandler(this::unsubscribe)
                .publishAcknowledgeHandler(this::acknowledged)
                .disconnectHandler(_ -> goodbye = true);
        wire.whenWritable(this::drain);
        endpoint.accept(false);
        wire.signedIn();
    }

    /// Takes a message for this reader.
    ///
    /// @return false when it had to be cut since it is too far behind, or the sender must come back later
    boolean deliver(Message message, String filter) {
        if (!open) {
            return true;
        }
        int qos = Math.min(message.qos(), filters.getOrDefault(filter, 0));
        boolean counted = peer instanceof Peer.Gateway && message.share() != null;
        var mine = new Message(
                message.topic(), message.payload(), qos, message.retained(), counted ? message.share() : null);
        if (!outbox.offer(mine)) {
            return full();
        }
        if (mine.share() != null) {
            mine.share().take();
        }
        drain();
        return true;
    }

    private boolean full() {
        if (peer instanceof Peer.Gateway) {
            return false;
        }
        refusals.count(Why.SLOW_READER);
        cut();
        return true;
    }

    private void drain() {
        while (open && endpoint.isConnected() && wire.writable()) {
            var next = outbox.next();
            if (next.isEmpty()) {
                return;
            }
            var message = next.get();
            var qos = MqttQoS.valueOf(message.qos());
            int id = outbox.sending(message).orElse(0);
            endpoint.publish(message.topic(), message.payload(), qos, false, message.retained(), id);
        }
    }

    private void acknowledged(int id) {
        outbox.acknowledged(id);
        drain();
    }

    private void publish(MqttPublishMessage message) {
        int qos = message.qosLevel().value();
        var why = router.publish(peer, message.topicName(), message.payload(), qos, message.isRetain(), share);
        why.ifPresent(this::refuse);
        // A forbidden publish is dropped and yet acknowledged: a client that waited would jam itself.
        if (qos == 1 && open && endpoint.isConnected()) {
            endpoint.publishAcknowledge(message.messageId());
        }
    }

    private void subscribe(MqttSubscribeMessage message) {
        var codes = new ArrayList<MqttQoS>();
        var granted = new ArrayList<String>();
        for (var wish : message.topicSubscriptions()) {
            if (grant(wish.topicName())) {
                int qos = Math.min(1, wish.qualityOfService().value());
                filters.put(wish.topicName(), qos);
                granted.add(wish.topicName());
                codes.add(MqttQoS.valueOf(qos));
            } else {
                codes.add(MqttQoS.FAILURE);
            }
        }
        endpoint.subscribeAcknowledge(message.messageId(), codes);
        if (granted.size() < codes.size()) {
            refuse(Why.SUBSCRIBE);
        }
        for (String filter : granted) {
            router.subscribe(this, filter).forEach(kept -> deliver(kept, filter));
        }
    }

    private boolean grant(String filter) {
        return open
                && Acl.maySubscribe(peer, filter)
                && (filters.containsKey(filter) || filters.size() < limits.subscriptions());
    }

    private void unsubscribe(MqttUnsubscribeMessage message) {
        for (String filter : message.topics()) {
            if (filters.remove(filter) != null) {
                router.unsubscribe(this, filter);
            }
        }
        endpoint.unsubscribeAcknowledge(message.messageId());
    }

    private void refuse(Why why) {
        refusals.count(why);
        refused++;
        if (why == Why.NO_ROOM) {
            cut();
        } else if (refused == limits.refusals()) {
            refusals.count(Why.TOO_MANY_REFUSALS);
            cut();
        }
    }

    /// Cuts a reader that has mail and has taken none of it for a minute.
    void sweep() {
        idleSweeps = outbox.isEmpty() || outbox.progress() != lastProgress ? 0 : idleSweeps + 1;
        lastProgress = outbox.progress();
        if (idleSweeps >= ASLEEP) {
            refusals.count(Why.SLOW_READER);
            cut();
        }
    }

    void cut() {
        end();
        wire.close();
    }

    private void end() {
        if (!open) {
            return;
        }
        open = false;
        router.leave(this);
        outbox.clear();
        var will = endpoint.will();
        if (!goodbye && will != null && will.isWillFlag()) {
            int qos = Math.min(1, will.getWillQos());
            router.publish(peer, will.getWillTopic(), will.getWillMessage(), qos, will.isWillRetain(), null);
        }
    }
}
