package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;

/// The terminal once more over a folder that is thrown away: the same town, the same screens, and nobody whom counts or
/// names could reach. For the practice and for pictures.
public final class Rehearsal implements AutoCloseable {
    private static final String FOLDER = "practice-";

    private final Path folder;
    private final Database counts;
    private final TeamServices services;
    private final Kiosk kiosk;

    private Rehearsal(Path folder, Database counts, TeamServices services, Kiosk kiosk) {
        this.folder = folder;
        this.counts = counts;
        this.services = services;
        this.kiosk = kiosk;
    }

    /// Opens one beside the real terminal; blocks for its files.
    ///
    /// @param codes what opens its door
    static Rehearsal of(Kiosk real, KioskConfig.Codes codes) {
        try {
            Files.createDirectories(real.config().data());
            sweep(real.config().data());
            return open(real, codes, Files.createTempDirectory(real.config().data(), FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the practice", e);
        }
    }

    private static Rehearsal open(Kiosk real, KioskConfig.Codes codes, Path folder) {
        var random = new SecureRandom();
        var config = real.config().over(folder, codes);
        var time = new Wall(real.clock());
        var counts = Databases.open(folder, time);
        var store =
                new Store(counts, time, config.place(), config.zone(), "practice", LocalDate.EPOCH, () -> draw(random));
        var services = TeamServices.open(config, counts, store, real.catalogue(), time, stretch(), random);
        var kiosk = new Kiosk(
                config,
                real.clock(),
                store.counter(),
                new Tiles(store.counter(), time),
                real.catalogue(),
                new NoDelivery(),
                services.team(),
                Optional.empty());
        return new Rehearsal(folder, counts, services, kiosk);
    }

    /// What a practice left that the power cut short.
    static void sweep(Path data) {
        try (var folders = Files.list(data)) {
            for (var folder : folders.filter(one -> one.getFileName().toString().startsWith(FOLDER))
                    .toList()) {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Epoch draw(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Epoch(HexFormat.of().formatHex(bytes));
    }

    /// Costs nothing: what is rehearsed guards nothing.
    public static KeyStretch stretch() {
        return new KeyStretch() {
            @Override
            public String recipe() {
                return "rehearsal";
            }

            @Override
            public byte[] key(String code, String recipe) {
                try {
                    return MessageDigest.getInstance("SHA-256")
                            .digest((recipe + code).getBytes(StandardCharsets.UTF_8));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("SHA-256 is in every JDK", e);
                }
            }
        };
    }

    /// What its screens are made of.
    Kiosk kiosk() {
        return kiosk;
    }

    /// Nothing of it is left.
    @Override
    public void close() {
        services.close();
        counts.close();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The real clock, believed.
    private record Wall(Clock clock) implements TimeSource {
        @Override
        public Moment moment() {
            return new Moment(clock.instant(), Duration.ofNanos(System.nanoTime()), ClockQuality.SYNCED);
        }
    }

    /// Nothing leaves.
    private static final class NoDelivery implements SyncMonitor {
        @Override
        public SyncStatus status() {
            return SyncStatus.STARTING;
        }

        @Override
        public void onChange(Consumer<SyncStatus> listener) {}
    }
}
