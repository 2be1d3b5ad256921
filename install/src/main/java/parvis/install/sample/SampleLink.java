package parvis.install.sample;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.IMqttMessageListener;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Batch;
import parvis.protocol.message.TerritoryId;

/// The connection of one sample terminal, under its own credential: invented data comes the way of real data.
final class SampleLink implements AutoCloseable {
    private static final int PATIENCE_S = 30;

    private final TerritoryId territory;
    private final SampleTerminal terminal;
    private final MqttClient client;
    private final BlockingQueue<Acknowledgement> acknowledgements = new LinkedBlockingQueue<>();

    /// @param broker host and port
    SampleLink(TerritoryId territory, SampleTerminal terminal, String broker) throws MqttException {
        this.territory = territory;
        this.terminal = terminal;
        client = new MqttClient("tcp://" + broker, terminal.id().value(), new MemoryPersistence());
        var options = new MqttConnectOptions();
        options.setUserName(terminal.id().value());
        options.setPassword(terminal.password().toCharArray());
        client.connect(options);
        IMqttMessageListener listener = (_, message) -> {
            if (Codec.acknowledgement(message.getPayload()) instanceof Decoded.Sound<Acknowledgement>(var answer)) {
                acknowledgements.add(answer);
            }
        };
        client.subscribe(topic(Address.Kind.ACK), 1, listener);
    }

    /// Sends a batch and waits until the server has committed it.
    void send(Batch batch) throws IOException, InterruptedException, MqttException {
        client.publish(topic(Address.Kind.FACTS), Codec.encode(batch), 1, false);
        long through = 0;
        while (through < batch.last()) {
            var answer = acknowledgements.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("le serveur n’a pas répondu aux données d’exemple");
            }
            through = answer.marks().stream()
                    .filter(mark -> mark.epoch().equals(batch.epoch()))
                    .mapToLong(mark -> mark.through())
                    .max()
                    .orElse(through);
        }
    }

    void send(Agenda agenda) throws MqttException {
        client.publish(topic(Address.Kind.AGENDA), Codec.encode(agenda), 1, true);
    }

    private String topic(Address.Kind kind) {
        return Topics.of(territory, terminal.id(), kind);
    }

    @Override
    public void close() throws MqttException {
        client.disconnect();
        client.close();
    }
}
