package parvis.install;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.IMqttMessageListener;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stranger's program that plays the spare terminal with nothing but the contract's text in hand.
final class SparePlayer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MqttClient client;
    private final String topic;
    private final BlockingQueue<JsonNode> acknowledgements = new LinkedBlockingQueue<>();

    SparePlayer(JsonNode ready) throws MqttException {
        var spare = ready.path("spareTerminal");
        var id = spare.path("id").asString();
        topic = "parvis/1/" + ready.path("territory").asString() + "/" + id + "/";
        client = new MqttClient("tcp://" + ready.path("mqtt").asString(), id, new MemoryPersistence());
        var options = new MqttConnectOptions();
        options.setUserName(spare.path("user").asString());
        options.setPassword(spare.path("password").asString().toCharArray());
        client.connect(options);
        IMqttMessageListener listener = (_, message) -> acknowledgements.add(JSON.readTree(message.getPayload()));
        client.subscribe(topic + "ack", 1, listener);
    }

    /// Publishes facts as they are written and answers the acknowledgement.
    JsonNode facts(String json) throws Exception {
        client.publish(topic + "facts", json.getBytes(StandardCharsets.UTF_8), 1, false);
        var answer = acknowledgements.poll(30, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("no acknowledgement within 30 s");
        }
        return answer;
    }

    @Override
    public void close() throws MqttException {
        client.disconnectForcibly(100, 100, false);
        client.close(true);
    }
}
