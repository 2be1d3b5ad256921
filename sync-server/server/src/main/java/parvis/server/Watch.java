package parvis.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Ingestor;
import parvis.server.metrics.Metrics;
import parvis.server.metrics.MetricsDoor;
import parvis.server.web.api.HealthApi;

/// What is shown of a running server to whoever watches over it.
final class Watch {
    private static final long LEAST_FREE_BYTES = 32L << 20;

    private Watch() {}

    /// Whether there is room for what comes.
    static HealthApi.Check disk(Path data) {
        return new HealthApi.Check("disk", () -> free(data) >= LEAST_FREE_BYTES);
    }

    /// Whether what comes is kept: a write, since a full disk reads perfectly.
    static HealthApi.Check store(Ingestor ingestor, Stores stores) {
        return new HealthApi.Check(
                "store", () -> ingestor.storeIsGood() && stores.database().isWritable());
    }

    private static long free(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Opens the door to the numbers, where the configuration has one.
    static Optional<MetricsDoor> open(ServerConfig config, Metrics metrics, Fleet fleet, List<HealthApi.Check> checks)
            throws IOException {
        metrics.watch(fleet);
        metrics.watchDisk(() -> free(config.data()));
        checks.forEach(check -> metrics.watch(check.name(), check::passes));
        return config.metrics().isEmpty()
                ? Optional.empty()
                : Optional.of(MetricsDoor.open(
                        config.metrics().get().host(), config.metrics().get().port(), metrics));
    }
}
