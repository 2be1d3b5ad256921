package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

final class EmbeddedBrokerTest {
    @Test
    void brings_a_fact_to_the_gateway() throws Exception {
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, EmbeddedBrokerTest::signIn, Limits.ofATown())) {
            var got = new LinkedBlockingQueue<String>();
            var server = connect(broker.port(), "server");
            server.subscribe(
                    "parvis/1/+/+/facts",
                    1,
                    (topic, message) ->
                            got.add(topic + " " + new String(message.getPayload(), StandardCharsets.UTF_8)));
            var terminal = connect(broker.port(), "borne-1");
            terminal.publish("parvis/1/bourg-exemple/borne-1/facts", "{}".getBytes(StandardCharsets.UTF_8), 1, false);
            assertEquals("parvis/1/bourg-exemple/borne-1/facts {}", got.poll(5, TimeUnit.SECONDS));
            terminal.disconnect();
            server.disconnect();
        }
    }

    @Test
    void does_not_listen_off_loopback_since_it_has_no_tls() {
        assertThrows(
                IllegalArgumentException.class,
                () -> EmbeddedBroker.start("0.0.0.0", 0, EmbeddedBrokerTest::signIn, Limits.ofATown()));
    }

    private static Optional<Peer> signIn(String user, String secret) {
        return switch (user) {
            case "server" -> Optional.of(new Peer.Gateway());
            case "borne-1" ->
                Optional.of(new Peer.Terminal(new TerritoryId("bourg-exemple"), new TerminalId("borne-1")));
            default -> Optional.empty();
        };
    }

    private static MqttClient connect(int port, String user) throws Exception {
        var client = new MqttClient("tcp://127.0.0.1:" + port, user, new MemoryPersistence());
        var options = new MqttConnectOptions();
        options.setUserName(user);
        options.setPassword("x".toCharArray());
        client.connect(options);
        return client;
    }
}
