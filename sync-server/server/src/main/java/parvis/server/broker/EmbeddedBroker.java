package parvis.server.broker;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.X509ExtendedKeyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.message.TerminalId;

/// An MQTT 3.1.1 broker inside the server's process, which knows the contract's topics and refuses all else.
///
/// What a **gateway** (user and client id `server`) may subscribe: `parvis/1/T/X/LEAF` and `parvis/1/T/catalogue`,
/// `parvis/1/T/catalogue/#`, where each of `T` and `X` is an id or `+` and `LEAF` is one of `facts`, `hello`,
/// `agenda`, `status`, `call`, `ack`, `notice`. So it reads everything with five filters: `parvis/1/+/+/facts`,
/// `parvis/1/+/+/hello`, `parvis/1/+/+/agenda`, `parvis/1/+/+/status`, `parvis/1/+/+/call`. It publishes `ack` and
/// `notice` of any terminal, never retained, and `catalogue` and its parts, retained or not (empty: cleared).
///
/// A **terminal** subscribes exactly its own `ack` and `notice`, `catalogue` and `catalogue/#` of its territory.
/// It publishes its own `facts`, `hello`, `call`, and `agenda` and `status`, which alone may be retained; its will
/// may be its `status` alone. QoS 2, `$share` and every other wildcard are refused.
///
/// Sessions are clean, whatever the client asks. A forbidden publish is dropped and acknowledged. The gateway gets
/// what a terminal published in its order; a terminal that is 500 messages behind is cut.
///
/// In clear it listens on loopback only, which [#start] enforces; [#listenSecurely] opens it to the network, over TLS.
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    /// Linux would give each deaf reader some megabytes of kernel memory.
    private static final int SEND_BUFFER_BYTES = 128 * 1024;

    private static final long SWEEP_MS = 2_500;
    private static final long SWEEPS_A_MINUTE = 60_000 / SWEEP_MS;
    private static final long PATIENCE_SECONDS = 10;

    private final Vertx vertx;
    private final GatedTransport transport;
    private final List<MqttServer> listeners = new CopyOnWriteArrayList<>();
    private final Gate gate;
    private final Router router;
    private final Refusals refusals;
    private final Reception reception;
    private long sweeps;

    private EmbeddedBroker(Credentials credentials, Limits limits) {
        refusals = new Refusals();
        gate = new Gate(limits, refusals);
        router = new Router(new Retained(limits.retainedBytes()));
        transport = new GatedTransport(gate);
        vertx = Vertx.builder()
                .with(new VertxOptions()
                        .setEventLoopPoolSize(1)
                        .setWorkerPoolSize(16)
                        .setInternalBlockingPoolSize(1)
                        .setUseDaemonThread(true)
                        .setFileSystemOptions(new FileSystemOptions()
                                .setFileCachingEnabled(false)
                                .setClassPathResolvingEnabled(false)))
                .withTransport(transport)
                .build();
        reception = new Reception(vertx, credentials, gate, router, limits, refusals);
    }

    private static MqttServerOptions options() {
        var options = new MqttServerOptions()
                .setMaxMessageSize(Limits.PACKET_BYTES)
                .setTimeoutOnConnect(Limits.CONNECT_SECONDS)
                .setAutoClientId(false);
        options.setTcpKeepAlive(true)
                .setTcpNoDelay(true)
                .setAcceptBacklog(1_024)
                .setSendBufferSize(SEND_BUFFER_BYTES);
        return options;
    }

    /// Starts to listen.
    ///
    /// @param host a loopback address
    /// @param port 0 for any free one
    /// @throws IOException when it cannot listen there
    /// @throws IllegalArgumentException when the host is not loopback: passwords would cross the network in clear
    public static EmbeddedBroker start(String host, int port, Credentials credentials, Limits limits)
            throws IOException {
        if (!java.net.InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalArgumentException("MQTT off loopback is spoken over TLS only: " + host);
        }
        var broker = new EmbeddedBroker(credentials, limits);
        try {
            var _ = broker.listen(host, port, Optional.empty());
            broker.vertx.setPeriodic(SWEEP_MS, _ -> broker.sweep());
            return broker;
        } catch (IOException e) {
            broker.close();
            throw e;
        }
    }

    /// Listens at one more address, over TLS 1.2 or newer, on any network. To be called by who started it, before
    /// others know of it.
    ///
    /// @param port 0 for any free one
    /// @param keys asked at each handshake, so that a certificate can be changed under it
    /// @return the port on which it listens
    /// @throws IOException when it cannot listen there
    public int listenSecurely(String host, int port, X509ExtendedKeyManager keys) throws IOException {
        var tls = SslContextBuilder.forServer(keys)
                .sslProvider(SslProvider.JDK)
                .protocols("TLSv1.3", "TLSv1.2")
                .build();
        return listen(host, port, Optional.of(tls));
    }

    private int listen(String host, int port, Optional<SslContext> tls) throws IOException {
        var server = MqttServer.create(vertx, options());
        server.exceptionHandler(_ -> refusals.count(Refusals.Why.MALFORMED));
        server.endpointHandler(endpoint -> reception.receive(endpoint, server.actualPort()));
        transport.nextListens(tls);
        try {
            await(server.listen(port, host));
        } catch (IOException e) {
            throw new IOException("MQTT broker cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
        listeners.add(server);
        return server.actualPort();
    }

    private void sweep() {
        router.sweep();
        sweeps++;
        if (sweeps % SWEEPS_A_MINUTE == 0) {
            String news = refusals.news();
            if (!news.isEmpty()) {
                LOG.warn("refused in the last minute: {}", news);
            }
        }
    }

    /// The port on which it listens in clear, on this machine.
    public int port() {
        return listeners.getFirst().actualPort();
    }

    /// TCP connections that are open now, signed in or not.
    public int connections() {
        return gate.connections();
    }

    /// Cuts a terminal's connection, and a sign-in of it that is under way: for who has just revoked its secret.
    /// Returns at once; done within milliseconds.
    public void disconnect(TerminalId terminal) {
        vertx.runOnContext(_ -> reception.revoke(terminal.value()));
    }

    @Override
    public void close() {
        try {
            for (var server : listeners) {
                await(server.close());
            }
            await(vertx.close());
        } catch (IOException e) {
            LOG.warn("MQTT broker did not end cleanly", e);
        }
    }

    private static <T> T await(Future<T> future) throws IOException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer in " + PATIENCE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
