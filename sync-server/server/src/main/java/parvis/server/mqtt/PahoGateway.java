package parvis.server.mqtt;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.server.ingest.Answers;

/// The server's connection to the broker. Paho is never trusted to reconnect: each attempt has a new client and a
/// deadline, and a lost connection is followed by another attempt for as long as the gateway is open.
public final class PahoGateway implements Answers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PahoGateway.class);

    private final Settings settings;
    private final TerritoryId territory;
    private final Backoff backoff =
            new Backoff(Duration.ofMillis(200), Duration.ofSeconds(30), ThreadLocalRandom.current());
    private final Object turn = new Object();
    private @Nullable Thread supervisor;
    private volatile @Nullable PahoConnection connection;
    private volatile boolean closing;

    /// A gateway that does not connect before [#start].
    public PahoGateway(Settings settings, TerritoryId territory) {
        this.settings = settings;
        this.territory = territory;
    }

    /// How to reach the broker.
    ///
    /// @param url `tcp://host:port`
    /// @param user the server's own user and client id
    /// @param password its secret
    /// @param deadline for each step of an attempt
    public record Settings(String url, String user, String password, Duration deadline) {
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }

    /// Who is told what comes.
    public interface Listener {
        /// A message came; may wait, which holds the network up.
        void arrived(String topic, byte[] payload) throws InterruptedException;

        /// A new connection stands, and all is subscribed.
        void connected();
    }

    /// Connects, now and after each loss.
    public void start(Listener listener) {
        supervisor = Thread.ofPlatform().name("mqtt-gateway").daemon().start(() -> supervise(listener));
    }

    /// True while a connection stands.
    public boolean isConnected() {
        var current = connection;
        return current != null && current.isConnected();
    }

    @Override
    public void acknowledge(TerminalId to, Acknowledgement acknowledgement) {
        publish(Topics.of(territory, to, Address.Kind.ACK), Codec.encode(acknowledgement), false);
    }

    @Override
    public void notify(TerminalId to, Notice notice) {
        publish(Topics.of(territory, to, Address.Kind.NOTICE), Codec.encode(notice), false);
    }

    /// Hands a message to the network; without a connection it is lost.
    void publish(String topic, byte[] payload, boolean retained) {
        var current = connection;
        if (current != null) {
            current.publish(topic, payload, retained);
        }
    }

    /// Gives the connection up for good.
    @Override
    public void close() {
        synchronized (turn) {
            closing = true;
            turn.notifyAll();
        }
        var current = connection;
        if (current != null) {
            current.giveUp();
        }
        try {
            if (supervisor != null) {
                supervisor.join(10_000);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void supervise(Listener listener) {
        while (!closing) {
            try (var attempt = new PahoConnection(settings, listener)) {
                connection = attempt;
                if (closing) {
                    return;
                }
                attempt.open(territory);
                backoff.reset();
                LOG.info("connected to the broker as {}", settings);
                listener.connected();
                attempt.awaitLoss();
            } catch (InterruptedException interrupted) {
                return;
            } catch (Exception failure) {
                LOG.warn("broker {} cannot be reached: {}", settings, failure.toString());
            } finally {
                connection = null;
            }
            await(backoff.next());
        }
    }

    private void await(Duration wait) {
        var until = System.nanoTime() + wait.toNanos();
        synchronized (turn) {
            try {
                for (var left = wait.toMillis(); !closing && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                    turn.wait(left);
                }
            } catch (InterruptedException interrupted) {
                closing = true;
            }
        }
    }
}
