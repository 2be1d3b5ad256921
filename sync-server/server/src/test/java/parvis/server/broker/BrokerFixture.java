package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import parvis.server.mqtt.PromptSockets;

/// One broker for a class of tests, a gateway that notes all it gets, and what must hold after each test: the next
/// good fact lands at once, and the memory is as small as before.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrokerFixture {
    private static final long AT_ONCE_MS = 3_000;
    private static final long HEAP_BOUND = 64L << 20;
    private static final int LOG_BOUND = 400;
    private static final List<String> LEAVES = List.of("facts", "hello", "agenda", "status", "call");

    /// Whether the campaigns of an hour were asked for.
    static final boolean LONG = Boolean.getBoolean("parvis.long");

    /// What the gateway got, as `topic payload`.
    final BlockingQueue<String> received = new LinkedBlockingQueue<>();

    private BrokerSubject subject;
    private MqttClient gateway;
    private int markers;

    abstract BrokerSubject start() throws Exception;

    BrokerSubject subject() {
        return subject;
    }

    int port() {
        return subject.port();
    }

    @BeforeAll
    final void startOnce() throws Exception {
        subject = start();
    }

    @AfterAll
    final void stopOnce() throws Exception {
        assertTrue(subject.logLines() < LOG_BOUND, "the log grew with the attack: " + subject.logLines());
        gateway.disconnectForcibly(0, 100);
        gateway.close();
        subject.stop();
    }

    @BeforeEach
    final void listen() throws Exception {
        received.clear();
        if (gateway == null || !gateway.isConnected()) {
            gateway = paho("server");
            for (String leaf : LEAVES) {
                gateway.subscribe(
                        "parvis/1/+/+/" + leaf,
                        1,
                        (topic, message) -> received.add(topic + " " + new String(message.getPayload(), UTF_8)));
            }
        }
    }

    @AfterEach
    final void the_next_good_fact_lands_at_once_and_memory_is_bounded() throws Exception {
        nextFactLands();
        long heap = subject.heapBytes().orElse(0L);
        assertTrue(heap < HEAP_BOUND, "heap after the test: " + heap);
    }

    MqttClient gateway() {
        return gateway;
    }

    /// A terminal that has done nothing wrong signs in, and its fact lands.
    void nextFactLands() throws Exception {
        try (var good = RawClient.signedIn(port(), "borne-99")) {
            nextFactLands(good, "borne-99");
            good.send(Packets.DISCONNECT);
        }
    }

    void nextFactLands(RawClient good, String terminal) throws Exception {
        String marker = "marker-" + ++markers;
        long start = System.nanoTime();
        good.send(Packets.publish(BrokerSubject.topic(terminal, "facts"), marker.getBytes(UTF_8), 1, false, 9));
        while (true) {
            String next = received.poll(AT_ONCE_MS, TimeUnit.MILLISECONDS);
            assertNotNull(next, "the next good fact did not land");
            if (next.endsWith(" " + marker)) {
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                assertTrue(took < AT_ONCE_MS, "the next good fact took " + took + " ms");
                return;
            }
        }
    }

    /// Publishes a good fact over the same wire, waits until it lands, and says what came before it.
    List<String> receivedBefore(RawClient client, String terminal) throws Exception {
        String marker = "marker-" + ++markers;
        client.trySend(Packets.publish(BrokerSubject.topic(terminal, "facts"), marker.getBytes(UTF_8), 1, false, 9));
        var before = new ArrayList<String>();
        for (int waits = 0; waits < 30; waits++) {
            String next = received.poll(100, TimeUnit.MILLISECONDS);
            if (next != null && next.endsWith(" " + marker)) {
                return before;
            } else if (next != null) {
                before.add(next);
            } else if (client.closedWithin(1)) {
                // The marker cannot come: the connection was closed, and with it all that was forbidden.
                return before;
            }
        }
        throw new AssertionError("neither the marker nor the end came");
    }

    MqttClient paho(String user) throws MqttException {
        var client = new MqttClient("tcp://127.0.0.1:" + port(), user, new MemoryPersistence());
        var options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setUserName(user);
        options.setPassword(BrokerSubject.secret(user).toCharArray());
        options.setMaxInflight(1_000);
        options.setConnectionTimeout(5);
        options.setSocketFactory(new PromptSockets());
        client.setTimeToWait(10_000);
        client.connect(options);
        return client;
    }

    /// How often something is done: as stated in `--long`, a part of it otherwise.
    static int times(int quick, int many) {
        return LONG ? many : quick;
    }

    static void assertNothing(List<String> received) {
        assertEquals(List.of(), received);
    }
}
