package parvis.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.delivery.Receiver;
import parvis.server.account.PasswordHash;
import parvis.server.account.Provision;
import parvis.server.broker.EmbeddedBroker;
import parvis.server.broker.Limits;
import parvis.server.broker.Peer;
import parvis.server.completeness.CompletenessCheck;
import parvis.server.completeness.OpeningDays;
import parvis.server.document.Logos;
import parvis.server.document.PdfReport;
import parvis.server.indicator.Calculator;
import parvis.server.ingest.Ingestor;
import parvis.server.metrics.Metrics;
import parvis.server.mqtt.CataloguePublisher;
import parvis.server.mqtt.PahoGateway;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.password.Argon2Password;
import parvis.server.report.ReportMaker;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlClosings;
import parvis.server.sql.SqlCounts;
import parvis.server.sql.SqlQuarantine;
import parvis.server.sql.SqlReports;
import parvis.server.tls.BadKeyFiles;
import parvis.server.tls.ServerKeys;
import parvis.server.web.Listening;
import parvis.server.web.WebSite;
import parvis.server.web.access.Access;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.ReportJson;
import parvis.server.web.api.CatalogueApi;
import parvis.server.web.api.HealthApi;

/// A server that runs: all parts, put together once and taken apart in the other order.
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final String LOOPBACK = "127.0.0.1";

    private final ServerConfig config;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Metrics metrics = new Metrics();
    private final CountDownLatch connected = new CountDownLatch(1);
    private List<HealthApi.Check> checks = List.of();
    private volatile String url = "";
    private String mqtt = "";
    private int brokerPort;
    private int metricsPort;
    private Optional<Path> authority = Optional.empty();
    private Optional<String> firstLink = Optional.empty();

    private Server(ServerConfig config, InstantSource clock, SecureRandom random) {
        this.config = config;
        this.clock = clock;
        this.random = random;
    }

    /// Starts all parts; when this returns the server takes facts and shows pages.
    ///
    /// @throws parvis.server.pack.BrokenPack when the territory cannot be served
    /// @throws ConfigFault when the provision file cannot be used
    /// @throws IOException when it cannot listen
    /// @throws BadKeyFiles when it has no certificate to show
    static Server start(ServerConfig config, InstantSource clock, SecureRandom random) throws IOException, BadKeyFiles {
        var server = new Server(config, clock, random);
        try {
            server.assemble();
            return server;
        } catch (IOException | BadKeyFiles | RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /// Where browsers find it.
    String url() {
        return url;
    }

    /// Where terminals find its broker, `host:port`.
    String mqtt() {
        return mqtt;
    }

    /// The one-time link for the first administrator, when nobody can let people in.
    Optional<String> firstLink() {
        return firstLink;
    }

    private void assemble() throws IOException, BadKeyFiles {
        var pack = PackReader.open(config.territory());
        var territory = pack.territory();
        Files.createDirectories(config.data());
        started(metrics);
        var stores = Stores.over(started(Stores.open(config)), pack);
        var passwords = new Argon2Password(random);
        var accounts = new SqlAccounts(stores.database());
        config.provision()
                .ifPresent(new Provisioning(
                        territory,
                        new Provision(accounts, passwords, territory.id()),
                        stores.terminals(),
                        passwords,
                        clock)::apply);
        var tls = certificates();
        var terminals = connect(pack, stores, passwords, tls);
        var access = Entrance.of(
                territory,
                stores,
                passwords,
                terminals.cut(),
                terminals.link(mqtt, tls.isPresent(), authority),
                clock,
                random);
        listen(pack, stores, access, terminals, tls);
        terminals.begin().run();
        awaitConnection();
        firstLink = access.people().first().map(secret -> url + "/invitation/" + secret.value());
        metricsPort = Watch.open(config, metrics, stores.fleet(), checks)
                .map(door -> started(door).port())
                .orElse(0);
        started(new Backups(Stores.file(config), config.backup(), territory.zone(), clock).begin());
    }

    /// Where numbers of this program are read; 0 where they are not.
    int metricsPort() {
        return metricsPort;
    }

    /// The certificates, read anew each minute: whoever renews the files does not stop the server.
    private Optional<ServerKeys> certificates() throws IOException, BadKeyFiles {
        if (config.tls().isEmpty()) {
            return Optional.empty();
        }
        var certificates = Certificates.of(config.tls().get(), config.data().resolve("tls"), clock, random);
        started(certificates);
        authority = certificates.authority();
        return Optional.of(certificates.keys());
    }

    private TerminalSide connect(Pack pack, Stores stores, PasswordHash passwords, Optional<ServerKeys> tls)
            throws IOException {
        var territory = pack.territory();
        var secret = HexFormat.of().formatHex(random.generateSeed(32));
        var door = new TerminalDoor(territory.id(), stores.terminals(), passwords, secret, random);
        var at = config.mqtt();
        var broker = started(EmbeddedBroker.start(
                tls.isPresent() ? LOOPBACK : at.host(), tls.isPresent() ? 0 : at.port(), door, Limits.ofATown()));
        brokerPort = broker.port();
        mqtt = at.host() + ":"
                + (tls.isPresent() ? broker.listenSecurely(at.host(), at.port(), tls.get()) : brokerPort);
        var gateway = new PahoGateway(
                new PahoGateway.Settings(
                        "tcp://" + (tls.isPresent() ? LOOPBACK : at.host()) + ":" + brokerPort,
                        Peer.SERVER_USER,
                        secret,
                        DEADLINE),
                territory.id());
        var publisher = new CataloguePublisher(
                territory.id(),
                new CatalogueSource(CatalogueParts.of(pack), stores.fleet()::sessions),
                part -> url + "/api/v1/territories/" + territory.id() + "/catalogue/" + part,
                gateway,
                clock);
        var receiver = new Receiver(stores.ledger(), territory.convention().from(), territory.zone());
        var ingestor = started(new Ingestor(
                territory.id(),
                stores.terminals(),
                metrics.watched(receiver::receive),
                gateway,
                stores.fleet(),
                publisher,
                clock));
        started(gateway);
        PahoGateway.Listener listener = new PahoGateway.Listener() {
            @Override
            public void arrived(String topic, byte[] payload) throws InterruptedException {
                ingestor.accept(topic, payload);
            }

            @Override
            public void connected() {
                publisher.connected();
                connected.countDown();
            }
        };
        checks = List.of(
                new HealthApi.Check("broker", gateway::isConnected),
                Watch.store(ingestor, stores),
                Watch.disk(config.data()));
        return new TerminalSide(door, publisher, broker::disconnect, () -> gateway.start(listener));
    }

    private void listen(Pack pack, Stores stores, Access access, CatalogueApi.Shelf shelf, Optional<ServerKeys> tls) {
        var territory = pack.territory();
        var check = new CompletenessCheck(new OpeningDays(territory), new SqlClosings(stores.database()));
        var figures = new Figures(
                new Calculator(territory, stores.sources()),
                pack.definitions(),
                check,
                territory.zone(),
                clock,
                stores.database()::changes);
        var web = started(new WebSite(
                        territory,
                        pack.definitions(),
                        figures,
                        stores.sources(),
                        new SqlCounts(stores.database()),
                        stores.trail(),
                        stores.follow(),
                        stores.fleet(),
                        new SqlQuarantine(stores.database()),
                        access,
                        shelf,
                        desk(pack, stores, figures),
                        checks,
                        clock,
                        config.sample(),
                        config.publicAddress())
                .start(
                        new Listening(
                                config.http().host(),
                                config.http().port(),
                                tls.map(ServerKeys::context),
                                Optional.of(brokerPort)),
                        metrics));
        url = config.publicAddress()
                .map(Object::toString)
                .orElse((tls.isPresent() ? "https://" : "http://")
                        + config.http().host() + ":" + web.port());
    }

    private ReportDesk desk(Pack pack, Stores stores, Figures figures) {
        var maker = new ReportMaker(
                pack.territory(),
                pack.definitions(),
                figures::of,
                figures::completeness,
                stores.sources().references(),
                clock,
                config.sample());
        return new ReportDesk(
                maker,
                new SqlReports(stores.database(), new ReportJson()),
                new PdfReport(new Logos(config.territory())),
                clock);
    }

    private void awaitConnection() throws IOException {
        try {
            if (!connected.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the gateway did not reach the broker within " + DEADLINE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while connecting", interrupted);
        }
    }

    private <T extends AutoCloseable> T started(T part) {
        started.push(part);
        return part;
    }

    /// Stops all parts, the last started first: nothing more comes in, what came is committed, then the store closes.
    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                LOG.warn("a part did not stop cleanly", failure);
            }
        }
    }
}
