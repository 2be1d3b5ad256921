package parvis.server;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.jspecify.annotations.Nullable;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Batch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Hello;
import parvis.protocol.message.TerminalId;

/// A client that plays a terminal, byte by byte.
final class TestTerminal implements AutoCloseable {
    private static final long PATIENCE_MS = 15_000;

    private final TerminalId id;
    private final MqttAsyncClient client;
    private final BlockingQueue<Acknowledgement> acknowledgements = new LinkedBlockingQueue<>();
    /// Everything of the catalogue that came, as `topic` and bytes.
    final BlockingQueue<Message> catalogue = new LinkedBlockingQueue<>();

    /// Completed when the server ends the connection.
    final CompletableFuture<Throwable> lost = new CompletableFuture<>();

    private TestTerminal(TerminalId id, MqttAsyncClient client) {
        this.id = id;
        this.client = client;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Message(String topic, byte[] payload) {}

    /// Connects as that terminal.
    static TestTerminal connect(String broker, String id) throws MqttException {
        return connect(broker, id, "secret de " + id);
    }

    /// Connects as that terminal with a secret of its own.
    static TestTerminal connect(String broker, String id, String secret) throws MqttException {
        var client = new MqttAsyncClient("tcp://" + broker, id, new MemoryPersistence());
        var terminal = new TestTerminal(new TerminalId(id), client);
        var options = new MqttConnectOptions();
        options.setSocketFactory(new parvis.server.mqtt.PromptSockets());
        options.setUserName(id);
        options.setPassword(secret.toCharArray());
        client.setCallback(new MqttCallback() {
            @Override
            public void connectionLost(Throwable cause) {
                terminal.lost.complete(cause);
            }

            @Override
            public void messageArrived(String topic, MqttMessage message) {
                // each filter has a listener of its own
            }

            @Override
            public void deliveryComplete(IMqttDeliveryToken token) {
                // an acknowledgement of the server's is another message
            }
        });
        client.connect(options).waitForCompletion(PATIENCE_MS);
        client.subscribe(terminal.topic(Address.Kind.ACK), 1, (_, message) -> {
                    if (Codec.acknowledgement(message.getPayload()) instanceof Decoded.Sound(var said)) {
                        terminal.acknowledgements.add(said);
                    }
                })
                .waitForCompletion(PATIENCE_MS);
        return terminal;
    }

    /// Listens to the catalogue from now on; what is retained comes at once.
    void listen() throws MqttException {
        client.subscribe(
                        new String[] {Topics.manifest(ServerSamples.TERRITORY), Topics.parts(ServerSamples.TERRITORY)},
                        new int[] {1, 1},
                        new org.eclipse.paho.client.mqttv3.IMqttMessageListener[] {
                            (topic, message) -> catalogue.add(new Message(topic, message.getPayload())),
                            (topic, message) -> catalogue.add(new Message(topic, message.getPayload()))
                        })
                .waitForCompletion(PATIENCE_MS);
    }

    Acknowledgement send(Batch batch) throws Exception {
        return send(Address.Kind.FACTS, Codec.encode(batch));
    }

    Acknowledgement greet(Hello hello) throws Exception {
        return send(Address.Kind.HELLO, Codec.encode(hello));
    }

    Acknowledgement greet(EpochState... epochs) throws Exception {
        return greet(new Hello("essai", java.util.Optional.empty(), 1, 1, java.util.List.of(epochs)));
    }

    /// Sends a payload and waits for the server's answer.
    Acknowledgement send(Address.Kind kind, byte[] payload) throws Exception {
        acknowledgements.clear();
        publish(kind, payload, false);
        var answer = answer(PATIENCE_MS);
        assertNotNull(answer, "no answer to " + payload.length + " bytes on " + kind);
        return answer;
    }

    void publish(Address.Kind kind, byte[] payload, boolean retained) throws MqttException {
        client.publish(topic(kind), payload, 1, retained);
    }

    @Nullable
    Acknowledgement answer(long millis) throws InterruptedException {
        return acknowledgements.poll(millis, TimeUnit.MILLISECONDS);
    }

    private String topic(Address.Kind kind) {
        return Topics.of(ServerSamples.TERRITORY, id, kind);
    }

    @Override
    public void close() {
        try {
            client.disconnectForcibly(0, 200, true);
        } catch (MqttException gone) {
            // the server was killed
        }
        try {
            client.close(true);
        } catch (MqttException gone) {
            // nothing is left of it
        }
    }
}
