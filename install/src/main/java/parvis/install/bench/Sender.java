package parvis.install.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.server.mqtt.PromptSockets;

/// One terminal of the bench: the next message leaves when one is acknowledged by the server.
final class Sender implements AutoCloseable {
    private static final long PATIENCE_MS = 30_000;

    private final MqttAsyncClient client;
    private final String facts;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int unanswered;
    private CountDownLatch done = new CountDownLatch(0);

    private Sender(MqttAsyncClient client, TerritoryId territory, TerminalId id) {
        this.client = client;
        this.facts = Topics.of(territory, id, Address.Kind.FACTS);
    }

    static Sender connect(IngestServer server, int number) throws MqttException {
        var id = IngestServer.id(number);
        var territory = server.territory().id();
        var client = new MqttAsyncClient("tcp://" + server.mqtt(), id, new MemoryPersistence());
        var sender = new Sender(client, territory, new TerminalId(id));
        var options = new MqttConnectOptions();
        options.setUserName(id);
        options.setPassword(IngestServer.password(number).toCharArray());
        options.setSocketFactory(new PromptSockets());
        options.setMaxInflight(1000);
        client.connect(options).waitForCompletion(PATIENCE_MS);
        client.subscribe(Topics.of(territory, new TerminalId(id), Address.Kind.ACK), 1, (_, _) -> sender.acknowledged())
                .waitForCompletion(PATIENCE_MS);
        return sender;
    }

    synchronized void prepare(List<byte[]> messages, CountDownLatch whenDone) {
        waiting.addAll(messages);
        unanswered = messages.size();
        done = whenDone;
    }

    synchronized void start(int inFlight) throws MqttException {
        for (var count = 0; count < inFlight; count++) {
            next();
        }
    }

    private synchronized void acknowledged() throws MqttException {
        unanswered--;
        if (unanswered == 0) {
            done.countDown();
        }
        next();
    }

    private void next() throws MqttException {
        var message = waiting.poll();
        if (message != null) {
            client.publish(facts, message, 1, false);
        }
    }

    @Override
    public void close() {
        try {
            client.disconnectForcibly(0, 500);
            client.close(true);
        } catch (MqttException gone) {
            // the bench is over
        }
    }
}
