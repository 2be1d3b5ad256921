package parvis.server.broker;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttVersion;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttEndpoint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.server.broker.Refusals.Why;

/// Looks at each CONNECT: version, names, secret, will. Confined to the broker's one event loop; the secret alone is
/// looked at on a thread that may wait, while nothing is read from the connection.
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /// Sign-ins of one user from one address that are looked at at once.
    private static final int SIGN_INS_OF_ONE = 2;

    private final Vertx vertx;
    private final Credentials credentials;
    private final Gate gate;
    private final Router router;
    private final Limits limits;
    private final Refusals refusals;
    private final Set<Attempt> underWay = new HashSet<>();

    Reception(Vertx vertx, Credentials credentials, Gate gate, Router router, Limits limits, Refusals refusals) {
        this.vertx = vertx;
        this.credentials = credentials;
        this.gate = gate;
        this.router = router;
        this.limits = limits;
        this.refusals = refusals;
    }

    /// A CONNECT whose secret is being looked at; revoked when its terminal is meanwhile.
    private static final class Attempt {
        final MqttEndpoint endpoint;
        final Wire wire;
        final String user;
        boolean revoked;

        Attempt(MqttEndpoint endpoint, Wire wire, String user) {
            this.endpoint = endpoint;
            this.wire = wire;
            this.user = user;
        }
    }

    /// @param listener the port of ours to which it came
    void receive(MqttEndpoint endpoint, int listener) {
        var remote = endpoint.remoteAddress();
        var wire = gate.find(remote.hostAddress(), remote.port(), listener);
        if (wire.isEmpty()) {
            endpoint.close();
        } else if (endpoint.protocolVersion() != MqttVersion.MQTT_3_1_1.protocolLevel()) {
            reject(endpoint, Why.BAD_VERSION, MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION);
        } else if (endpoint.auth() == null || endpoint.auth().getPassword() == null) {
            reject(endpoint, Why.BAD_SECRET, MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);
        } else if (!Acl.mayAsk(endpoint.clientIdentifier(), endpoint.auth().getUsername())) {
            reject(endpoint, Why.BAD_NAME, MqttConnectReturnCode.CONNECTION_REFUSED_IDENTIFIER_REJECTED);
        } else if (crowded(endpoint.auth().getUsername(), wire.get())) {
            reject(endpoint, Why.TOO_MANY_SIGN_INS, MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE);
        } else {
            askForSecret(new Attempt(endpoint, wire.get(), endpoint.auth().getUsername()));
        }
    }

    /// Who guesses at one terminal's secret keeps neither the others waiting nor, from elsewhere, that one.
    private boolean crowded(String user, Wire wire) {
        long same = underWay.stream()
                .filter(attempt -> attempt.user.equals(user))
                .filter(attempt -> attempt.wire.address().equals(wire.address()))
                .count();
        return same >= SIGN_INS_OF_ONE || underWay.size() >= limits.signIns();
    }

    private void askForSecret(Attempt attempt) {
        String secret = attempt.endpoint.auth().getPassword();
        underWay.add(attempt);
        attempt.wire.pause(Wire.Reason.SIGN_IN);
        vertx.executeBlocking(() -> credentials.signIn(attempt.user, secret), false)
                .onComplete(answer -> answered(attempt, answer));
    }

    private void answered(Attempt attempt, AsyncResult<Optional<Peer>> answer) {
        underWay.remove(attempt);
        var endpoint = attempt.endpoint;
        try {
            if (!attempt.wire.active()) {
                return;
            }
            if (answer.failed()) {
                LOG.error("cannot look at a terminal's secret; it is refused for now", answer.cause());
                endpoint.reject(MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE);
                return;
            }
            var peer = answer.result().filter(found -> found.user().equals(attempt.user));
            if (peer.isEmpty() || attempt.revoked) {
                reject(endpoint, Why.BAD_SECRET, MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);
            } else if (!willAllowed(peer.get(), endpoint)) {
                reject(endpoint, Why.BAD_WILL, MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED);
            } else {
                welcome(peer.get(), attempt);
            }
        } catch (IllegalArgumentException _) {
            // The endpoint closed itself while the secret was looked at: nobody is there to be answered.
            attempt.wire.close();
        } finally {
            attempt.wire.resume(Wire.Reason.SIGN_IN);
        }
    }

    private void welcome(Peer peer, Attempt attempt) {
        gate.signedIn(attempt.wire);
        var connection = new Connection(peer, attempt.endpoint, attempt.wire, router, limits, refusals);
        router.enter(connection);
        connection.open();
    }

    private static boolean willAllowed(Peer peer, MqttEndpoint endpoint) {
        var will = endpoint.will();
        return will == null
                || !will.isWillFlag()
                || (will.getWillQos() < 2
                        && will.getWillMessage().length() <= Limits.PAYLOAD_BYTES
                        && Topic.read(will.getWillTopic())
                                .filter(topic -> Acl.mayLeave(peer, topic))
                                .isPresent());
    }

    private void reject(MqttEndpoint endpoint, Why why, MqttConnectReturnCode code) {
        refusals.count(why);
        endpoint.reject(code);
    }

    /// Cuts that user's connection, and any attempt of it under way.
    void revoke(String user) {
        underWay.stream().filter(attempt -> attempt.user.equals(user)).forEach(attempt -> attempt.revoked = true);
        router.cut(user);
    }
}
