package parvis.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.server.tls.BadKeyFiles;
import parvis.server.tls.OwnAuthority;
import parvis.server.tls.ServerKeys;

/// The certificates of a running server, looked at each minute: what was renewed on the disk is shown from then on,
/// and those of the own authority are renewed by itself.
final class Certificates implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final ServerKeys keys;
    private final Optional<OwnAuthority> authority;
    private final InstantSource clock;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("certificates").factory());

    private Certificates(ServerKeys keys, Optional<OwnAuthority> authority, InstantSource clock) {
        this.keys = keys;
        this.authority = authority;
        this.clock = clock;
    }

    /// Reads them, or makes them.
    ///
    /// @param folder where the own authority lives
    /// @throws BadKeyFiles when they cannot be used
    /// @throws IOException when the folder cannot be written
    static Certificates of(ServerConfig.Certificates whose, Path folder, InstantSource clock, SecureRandom random)
            throws BadKeyFiles, IOException {
        var certificates = switch (whose) {
            case ServerConfig.Given given -> new Certificates(ServerKeys.of(given.files()), Optional.empty(), clock);
            case ServerConfig.Own own -> {
                var authority = new OwnAuthority(folder, own.names(), random);
                yield new Certificates(ServerKeys.of(authority.ready(clock.instant())), Optional.of(authority), clock);
            }
        };
        var _ = certificates.minutes.scheduleWithFixedDelay(certificates::look, 1, 1, TimeUnit.MINUTES);
        return certificates;
    }

    ServerKeys keys() {
        return keys;
    }

    /// What terminals are given to trust; none with the town's own certificates, which they trust or not.
    Optional<Path> authority() {
        return authority.map(OwnAuthority::certificate);
    }

    private void look() {
        try {
            if (authority.isPresent()) {
                var _ = authority.get().ready(clock.instant());
            }
            var _ = keys.reload();
        } catch (IOException | BadKeyFiles | RuntimeException failure) {
            LOG.error("the certificates stay as they were: {}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        var _ = minutes.shutdownNow();
    }
}
