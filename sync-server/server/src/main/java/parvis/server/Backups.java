package parvis.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.sql.StoreFile;

/// A copy of the store each night, the last ones kept. A night that the server was off is made up for when it runs
/// again.
final class Backups implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final int NIGHT_HOUR = 2;
    private static final int LOOK_EVERY_MINUTES = 10;
    private static final Pattern NAME = Pattern.compile("parvis-\\d{4}-\\d{2}-\\d{2}\\.db");

    private final Path store;
    private final ServerConfig.Backup where;
    private final ZoneId zone;
    private final InstantSource clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());

    /// @param store the file that is copied
    /// @param where copies go, and how many stay
    /// @param zone whose night it is
    Backups(Path store, ServerConfig.Backup where, ZoneId zone, InstantSource clock) {
        this.store = store;
        this.where = where;
        this.zone = zone;
        this.clock = clock;
    }

    /// Looks now and then whether a copy is due, until it is closed.
    Backups begin() {
        var _ = looking.scheduleWithFixedDelay(this::look, 1, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
        return this;
    }

    /// Makes the day's copy when the night is there and it was not made yet.
    Optional<Path> makeWhenDue() {
        var now = clock.instant().atZone(zone);
        var due = now.getHour() >= NIGHT_HOUR && Files.notExists(of(now.toLocalDate()));
        return due ? Optional.of(make()) : Optional.empty();
    }

    /// Makes the day's copy, in place of one that was made earlier today, and lets the oldest go.
    Path make() {
        var copy = of(clock.instant().atZone(zone).toLocalDate());
        StoreFile.copy(store, copy);
        try {
            for (var old : all().stream().skip(where.keep()).toList()) {
                Files.delete(old);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    /// All copies, the newest first.
    List<Path> all() throws IOException {
        try (var files = Files.list(where.folder())) {
            return files.filter(
                            file -> NAME.matcher(where.folder().relativize(file).toString())
                                    .matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path of(LocalDate day) {
        return where.folder().resolve("parvis-" + day + ".db");
    }

    private void look() {
        try {
            makeWhenDue().ifPresent(copy -> LOG.info("the store was copied to {}", copy));
        } catch (StoreFailure | UncheckedIOException failure) {
            LOG.warn("the store could not be copied", failure);
        }
    }

    @Override
    public void close() {
        looking.shutdown();
        try {
            var _ = looking.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
