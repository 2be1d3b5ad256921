package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void refuses_who_was_revoked_while_its_secret_was_looked_at() throws Exception {
        var asked = new CountDownLatch(1);
        var revoked = new CountDownLatch(1);
        Credentials slow = (user, secret) -> {
            var peer = signIn(user, secret);
            asked.countDown();
            awaitQuietly(revoked);
            return peer;
        };
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, slow, Limits.ofATown());
                var terminal = new RawClient(broker.port())) {
            terminal.send(Packets.connect("borne-1", "borne-1", "x"));
            assertTrue(asked.await(5, TimeUnit.SECONDS));
            broker.disconnect(new TerminalId("borne-1"));
            revoked.countDown();
            // The cut stands in the broker's own queue: where the sign-in was quicker, it is let in and cut at once.
            assertTrue(terminal.connackCode() == 4 || terminal.closedWithin(2_000));
        }
    }

    @Test
    void answers_a_client_that_does_not_wait_for_the_answer_to_its_connect() throws Exception {
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, EmbeddedBrokerTest::signIn, Limits.ofATown());
                var hasty = new RawClient(broker.port())) {
            var all = new ByteArrayOutputStream();
            all.writeBytes(Packets.connect("borne-1", "borne-1", "x"));
            all.writeBytes(Packets.subscribe(1, 1, List.of("parvis/1/bourg-exemple/borne-1/ack")));
            all.writeBytes(Packets.PING);
            hasty.send(all.toByteArray());
            assertEquals(0, hasty.connackCode());
            assertEquals(Packets.SUBACK, hasty.read().orElseThrow().type());
            assertEquals(13, hasty.read().orElseThrow().type());
        }
    }

    @Test
    void keeps_nobody_waiting_for_who_guesses_at_another_terminals_secret() throws Exception {
        var guessed = new CountDownLatch(1);
        Credentials slow = (user, secret) -> {
            if (secret.equals("guess")) {
                awaitQuietly(guessed);
                return Optional.empty();
            }
            return signIn(user, secret);
        };
        var guesses = new ArrayList<RawClient>();
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, slow, Limits.ofATown())) {
            for (int time = 0; time < 40; time++) {
                var guess = new RawClient(broker.port());
                guess.send(Packets.connect("borne-1", "borne-1", "guess"));
                guesses.add(guess);
            }
            RawClient.signedIn(broker.port(), "server").close();
            guessed.countDown();
            var answers = new ArrayList<Integer>();
            for (RawClient guess : guesses) {
                answers.add(guess.connackCode());
                guess.close();
            }
            assertEquals(2, Collections.frequency(answers, 4), "looked at: " + answers);
            assertEquals(38, Collections.frequency(answers, 3), "told to come back later: " + answers);
        }
    }

    @Test
    void says_for_now_no_when_the_secrets_cannot_be_looked_at() throws Exception {
        Credentials broken = (_, _) -> {
            throw new IllegalStateException("no database");
        };
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, broken, Limits.ofATown());
                var terminal = new RawClient(broker.port())) {
            terminal.send(Packets.connect("borne-1", "borne-1", "x"));
            assertEquals(3, terminal.connackCode());
        }
    }

    @Test
    void bears_no_more_connections_than_it_was_told() throws Exception {
        var two = new Limits(2, 2, 2, 2, 10, 100, 500, 1 << 20, 1 << 20, 64, 1 << 20, 100, 4);
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, EmbeddedBrokerTest::signIn, two);
                var server = RawClient.signedIn(broker.port(), "server");
                var terminal = RawClient.signedIn(broker.port(), "borne-1");
                var third = new RawClient(broker.port())) {
            assertTrue(third.closedWithin(5_000));
            terminal.send(Packets.DISCONNECT);
            awaitConnections(broker, 1);
            RawClient.signedIn(broker.port(), "borne-1").close();
            server.send(Packets.PING);
            assertEquals(13, server.read().orElseThrow().type());
        }
    }

    private static void awaitConnections(EmbeddedBroker broker, int count) throws InterruptedException {
        for (int time = 0; time < 500 && broker.connections() != count; time++) {
            Thread.sleep(10);
        }
        assertEquals(count, broker.connections());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
