package parvis.kiosk.mqtt;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.sync.Downlink;
import parvis.kiosk.sync.Uplink;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Call;
import parvis.protocol.message.Hello;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TerritoryId;

/// The supervised connection: one thread that connects, waits for the end, pauses, and connects again with a new
/// client, for as long as the terminal runs.
public final class PahoLink implements Uplink {
    private static final Logger LOG = LoggerFactory.getLogger(PahoLink.class);
    private static final long END_MS = 8_000;

    private final Broker broker;
    private final TerritoryId territory;
    private final TerminalId terminal;
    private final Timing timing;
    private final RandomGenerator random;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<PahoConnection> current = Optional.empty();
    private volatile boolean started;

    /// @param random spreads the attempts of a town's terminals
    public PahoLink(Broker broker, TerritoryId territory, TerminalId terminal, Timing timing, RandomGenerator random) {
        this.broker = broker;
        this.territory = territory;
        this.terminal = terminal;
        this.timing = timing;
        this.random = random;
    }

    @Override
    public void start(Downlink downlink) {
        started = true;
        Thread.ofVirtual().name("mqtt-supervisor").start(() -> {
            try {
                supervise(downlink);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
            }
        });
    }

    private void supervise(Downlink downlink) throws InterruptedException {
        var failures = 0;
        var pause = 0L;
        while (!closing.await(pause, TimeUnit.MILLISECONDS)) {
            var began = System.nanoTime();
            connectOnce(downlink);
            var settled = System.nanoTime() - began >= timing.settled().toNanos();
            failures = settled ? 0 : failures + 1;
            pause = timing.pause(Math.max(0, failures - 1), random).toMillis();
        }
    }

    private void connectOnce(Downlink downlink) throws InterruptedException {
        var will = new PahoConnection.Will(topic(Address.Kind.STATUS), offline());
        var filters = List.of(
                topic(Address.Kind.ACK),
                topic(Address.Kind.NOTICE),
                Topics.manifest(territory),
                Topics.parts(territory));
        try (var connection = PahoConnection.open(
                broker, will, filters, timing.deadline(), (topic, payload) -> arrived(downlink, topic, payload))) {
            current = Optional.of(connection);
            LOG.info("connected to {}", broker);
            downlink.connected();
            awaitEnd(connection);
        } catch (MqttException e) {
            LOG.info("no connection to {}: {} ({})", broker, e.getMessage(), e.getReasonCode());
        } catch (RuntimeException e) {
            LOG.error("no connection to {}", broker, e);
        } finally {
            if (current.isPresent()) {
                current = Optional.empty();
                downlink.lost();
            }
        }
    }

    private void awaitEnd(PahoConnection connection) throws InterruptedException {
        if (closing.getCount() > 0) {
            connection.awaitEnd();
        }
        if (closing.getCount() == 0) {
            connection.farewell(topic(Address.Kind.STATUS), offline());
        }
    }

    private static void arrived(Downlink downlink, String topic, byte[] payload) {
        switch (Topics.parse(topic).orElse(null)) {
            case Address.OfTerminal(var _, var _, var kind)
            when kind == Address.Kind.ACK -> downlink.acknowledgement(payload);
            case Address.OfTerminal(var _, var _, var kind)
            when kind == Address.Kind.NOTICE -> downlink.notice(payload);
            case Address.OfManifest _ -> downlink.manifest(payload);
            case Address.OfPart(var _, var _, var sha256) -> downlink.part(sha256, payload);
            case Address.OfTerminal _ -> LOG.debug("nothing is done with {}", topic);
            case null -> LOG.info("a message on a topic that nobody knows");
        }
    }

    @Override
    public int publish(Batch batch) {
        return send(Address.Kind.FACTS, Codec.encode(batch), false);
    }

    @Override
    public int publish(Hello hello) {
        return send(Address.Kind.HELLO, Codec.encode(hello), false);
    }

    @Override
    public void publish(TerminalStatus status) {
        send(Address.Kind.STATUS, Codec.encode(status), true);
    }

    @Override
    public void publish(Agenda agenda) {
        send(Address.Kind.AGENDA, Codec.encode(agenda), true);
    }

    @Override
    public void publish(Call call) {
        send(Address.Kind.CALL, Codec.encode(call), false);
    }

    private int send(Address.Kind kind, byte[] payload, boolean retained) {
        current.ifPresent(connection -> connection.publish(topic(kind), payload, retained));
        return payload.length;
    }

    @Override
    public void renew() {
        current.ifPresent(PahoConnection::giveUp);
    }

    @Override
    public void close() {
        closing.countDown();
        renew();
        if (!started) {
            return;
        }
        try {
            if (!ended.await(END_MS, TimeUnit.MILLISECONDS)) {
                LOG.warn("the connection did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String topic(Address.Kind kind) {
        return Topics.of(territory, terminal, kind);
    }

    private static byte[] offline() {
        return Codec.encode(new TerminalStatus.Offline());
    }
}
