package parvis.server.mqtt;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.TerritoryId;

/// One Paho client and its one connection, from the attempt to the loss; never used again.
final class PahoConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PahoConnection.class);
    private static final int QOS = 1;
    private static final int KEEP_ALIVE_S = 30;
    private static final int MOST_IN_FLIGHT = 2_000;
    private static final int GRANTED = 2;

    private final PahoGateway.Settings settings;
    private final PahoGateway.Listener listener;
    private final MqttAsyncClient client;
    private final CountDownLatch lost = new CountDownLatch(1);

    PahoConnection(PahoGateway.Settings settings, PahoGateway.Listener listener) throws MqttException {
        this.settings = settings;
        this.listener = listener;
        client = new MqttAsyncClient(settings.url(), settings.user(), new MemoryPersistence());
        client.setCallback(new Incoming());
    }

    /// Connects and subscribes to what the terminals of a territory say.
    void open(TerritoryId territory) throws MqttException {
        client.connect(options()).waitForCompletion(settings.deadline().toMillis());
        var filters = Arrays.stream(Address.Kind.values())
                .filter(Address.Kind::fromTerminal)
                .map(kind -> Topics.ofAll(territory, kind))
                .toArray(String[]::new);
        var qos = new int[filters.length];
        Arrays.fill(qos, QOS);
        var token = client.subscribe(filters, qos);
        token.waitForCompletion(settings.deadline().toMillis());
        if (Arrays.stream(token.getGrantedQos()).anyMatch(granted -> granted > GRANTED)) {
            throw new MqttException(MqttException.REASON_CODE_SUBSCRIBE_FAILED);
        }
    }

    private MqttConnectOptions options() {
        var options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setCleanSession(true);
        options.setAutomaticReconnect(false);
        options.setKeepAliveInterval(KEEP_ALIVE_S);
        options.setConnectionTimeout((int) Math.max(1, settings.deadline().toSeconds()));
        options.setMaxInflight(MOST_IN_FLIGHT);
        options.setSocketFactory(new PromptSockets());
        options.setUserName(settings.user());
        options.setPassword(settings.password().toCharArray());
        return options;
    }

    boolean isConnected() {
        return lost.getCount() > 0 && client.isConnected();
    }

    void publish(String topic, byte[] payload, boolean retained) {
        try {
            client.publish(topic, payload, QOS, retained);
        } catch (MqttException failure) {
            LOG.warn("a message of {} bytes to {} is lost: {}", payload.length, topic, failure.getMessage());
        }
    }

    void awaitLoss() throws InterruptedException {
        lost.await();
    }

    void giveUp() {
        lost.countDown();
    }

    /// Ends the connection, and with it all that Paho started for it.
    @Override
    public void close() {
        lost.countDown();
        try {
            if (client.isConnected()) {
                client.disconnect(1_000).waitForCompletion(2_000);
            }
        } catch (MqttException failure) {
            LOG.debug("no clean end of the connection: {}", failure.getMessage());
        }
        try {
            client.disconnectForcibly(0, 0, false);
        } catch (MqttException failure) {
            LOG.debug("nothing to cut: {}", failure.getMessage());
        }
        try {
            client.close(true);
        } catch (MqttException failure) {
            LOG.warn("a client could not be closed: {}", failure.getMessage());
        }
    }

    private final class Incoming implements MqttCallback {
        @Override
        public void connectionLost(@Nullable Throwable cause) {
            LOG.warn("connection to the broker lost: {}", String.valueOf(cause));
            lost.countDown();
        }

        /// Paho acknowledges when this returns and cuts the connection when it throws: so it never throws.
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            try {
                listener.arrived(topic, message.getPayload());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Throwable bad) {
                LOG.error(
                        "a message of {} bytes could not be handed on, passed over", message.getPayload().length, bad);
            }
        }

        @Override
        public void deliveryComplete(IMqttDeliveryToken token) {
            // Only the broker has it: that says nothing of the terminal.
        }
    }
}
