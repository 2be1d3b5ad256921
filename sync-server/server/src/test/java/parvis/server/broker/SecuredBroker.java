package parvis.server.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import parvis.protocol.message.TerminalId;
import parvis.server.tls.OwnAuthority;
import parvis.server.tls.ServerKeys;

/// The embedded broker behind its secured listener, with an authority of its own, and a [Tunnel] to it.
final class SecuredBroker implements BrokerSubject {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Path folder;
    private final EmbeddedBroker broker;
    private final Tunnel tunnel;
    private final ServerKeys keys;
    private final int securePort;

    SecuredBroker() throws Exception {
        folder = Files.createTempDirectory("parvis-tls");
        keys = ServerKeys.of(authority("localhost").ready(NOW));
        broker = EmbeddedBroker.start("127.0.0.1", 0, this::signIn, Limits.ofATown());
        securePort = broker.listenSecurely("127.0.0.1", 0, keys);
        tunnel = new Tunnel(trusting(folder.resolve("ca.pem")), securePort);
    }

    private Optional<Peer> signIn(String user, String secret) {
        return revoked.contains(user) ? Optional.empty() : BrokerSubject.signIn(user, secret);
    }

    OwnAuthority authority(String... names) {
        return new OwnAuthority(folder, List.of(names), new SecureRandom());
    }

    ServerKeys keys() {
        return keys;
    }

    Instant now() {
        return NOW;
    }

    /// The listener over TLS itself.
    int securePort() {
        return securePort;
    }

    SSLSocketFactory trusting() throws IOException, GeneralSecurityException {
        return trusting(folder.resolve("ca.pem"));
    }

    static SSLSocketFactory trusting(Path pem) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var stream = Files.newInputStream(pem)) {
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    @Override
    public int port() {
        return tunnel.port();
    }

    @Override
    public void revoke(String terminal) {
        revoked.add(terminal);
        broker.disconnect(new TerminalId(terminal));
    }

    @Override
    public Optional<Long> heapBytes() {
        return Optional.empty();
    }

    @Override
    public int logLines() {
        return 0;
    }

    @Override
    public void stop() throws IOException {
        tunnel.close();
        broker.close();
    }
}
