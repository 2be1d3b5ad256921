package parvis.kiosk.mqtt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One Paho client, used for one attempt and one connection, then thrown away by force: a client that waits for an
/// answer that never comes cannot be used again.
final class PahoConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PahoConnection.class);
    private static final long FAREWELL_MS = 2_000;

    private final MqttAsyncClient client;
    private final CountDownLatch end = new CountDownLatch(1);

    private PahoConnection(MqttAsyncClient client) {
        this.client = client;
    }

    /// Connects and subscribes within the deadline, or throws and leaves nothing behind.
    static PahoConnection open(
            Broker broker, Will will, List<String> filters, Duration deadline, BiConsumer<String, byte[]> arrived)
            throws MqttException {
        var client = new PatientClient(broker.url(), broker.user());
        var connection = new PahoConnection(client);
        client.setCallback(connection.callback(arrived));
        var until = System.nanoTime() + deadline.toNanos();
        try {
            client.connect(broker.options(will.topic, will.payload, socketSeconds(deadline)))
                    .waitForCompletion(left(until));
            for (var filter : filters) {
                client.subscribe(filter, 1).waitForCompletion(left(until));
            }
            return connection;
        } catch (MqttException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    /// The socket and the handshake each get less than half, so that the deadline never strikes while the client starts
    /// its loops: a client that is stopped then leaves a thread behind.
    private static int socketSeconds(Duration deadline) {
        return (int) deadline.multipliedBy(2).dividedBy(5).toSeconds();
    }

    private static long left(long until) {
        return Math.max(1, (until - System.nanoTime()) / 1_000_000);
    }

    /// Hands a message over; what cannot leave is lost.
    void publish(String topic, byte[] payload, boolean retained) {
        try {
            client.publish(topic, payload, 1, retained);
        } catch (MqttException e) {
            LOG.info("a message on {} could not leave: {}", topic, e.getMessage());
        }
    }

    /// Waits until the connection is lost or given up.
    void awaitEnd() throws InterruptedException {
        end.await();
    }

    /// Gives the connection up.
    void giveUp() {
        end.countDown();
    }

    /// Says a last word and ends in order, as far as the broker plays along.
    void farewell(String topic, byte[] payload) {
        try {
            client.publish(topic, payload, 1, true).waitForCompletion(FAREWELL_MS);
            client.disconnect(FAREWELL_MS).waitForCompletion(FAREWELL_MS);
        } catch (MqttException e) {
            LOG.info("no farewell to the broker: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            client.disconnectForcibly(0, 1, false);
        } catch (MqttException | RuntimeException e) {
            LOG.debug("disconnect by force", e);
        }
        try {
            client.close(true);
        } catch (MqttException | RuntimeException e) {
            LOG.debug("close by force", e);
        }
    }

    private MqttCallback callback(BiConsumer<String, byte[]> arrived) {
        return new MqttCallback() {
            @Override
            public void connectionLost(@Nullable Throwable cause) {
                LOG.info("connection lost: {}", cause == null ? "no reason" : cause.getMessage());
                giveUp();
            }

            @Override
            public void messageArrived(String topic, MqttMessage message) {
                try {
                    arrived.accept(topic, message.getPayload());
                } catch (RuntimeException e) {
                    LOG.error("a message on {} could not be taken", topic, e);
                }
            }

            @Override
            public void deliveryComplete(IMqttDeliveryToken token) {}
        };
    }

    /// What the broker says when the terminal is gone without a word.
    @SuppressWarnings("ArrayRecordComponent")
    record Will(String topic, byte[] payload) {}
}
