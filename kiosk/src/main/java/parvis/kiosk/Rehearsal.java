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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.help.Help;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.staff.Settings;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.PracticeDoor;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;

/// The terminal once more over a folder that is thrown away: the same town, the same screens, and nobody whom counts or
/// names could reach. For the practice and for pictures.
public final class Rehearsal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String FOLDER = "practice-";

    private final Path folder;
    private final Database counts;
    private final TeamServices services;
    private final Kiosk kiosk;
    private final StaffDoor door;

    private Rehearsal(Path folder, Database counts, TeamServices services, Kiosk kiosk, StaffDoor door) {
        this.folder = folder;
        this.counts = counts;
        this.services = services;
        this.kiosk = kiosk;
        this.door = door;
    }

    /// Opens one beside the real terminal, with a few people that nobody takes for real; blocks for its files.
    ///
    /// @throws UncheckedIOException when there is no room for it; then nothing of it is left
    static Rehearsal of(Kiosk real, Texts texts) {
        try {
            var folder = Files.createTempDirectory(real.config().data(), FOLDER);
            try {
                return open(real, folder, texts);
            } catch (RuntimeException e) {
                delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the practice", e);
        }
    }

    private static Rehearsal open(Kiosk real, Path folder, Texts texts) {
        var random = new SecureRandom();
        var codes = codes(random);
        var config = real.config().over(folder, codes);
        var time = new Wall(real.clock());
        var counts = Databases.open(folder, time);
        try {
            var store = new Store(
                    counts, time, config.place(), config.zone(), "practice", LocalDate.EPOCH, () -> draw(random));
            var services = TeamServices.open(config, counts, store, real.catalogue(), time, stretch(), random);
            try {
                var kiosk = kiosk(real, config, time, store, services.team());
                settle(kiosk, real.team().settings().settings());
                PracticeSamples.fill(kiosk, texts);
                return new Rehearsal(folder, counts, services, kiosk, door(kiosk, codes));
            } catch (RuntimeException e) {
                services.close();
                throw e;
            }
        } catch (RuntimeException e) {
            counts.close();
            throw e;
        }
    }

    /// The same town and the same hour; every way out leads nowhere.
    private static Kiosk kiosk(Kiosk real, KioskConfig config, TimeSource time, Store store, Team team) {
        return new Kiosk(
                config,
                real.clock(),
                store.counter(),
                new Tiles(store.counter(), time),
                real.catalogue(),
                Nowhere.delivery(),
                Help.nowhere(config.terminal(), time),
                new Team(
                        team.custody(),
                        team.entries(),
                        team.planning(),
                        team.bookings(),
                        team.closer(),
                        team.closures(),
                        team.days(),
                        team.works(),
                        team.history(),
                        Nowhere.printer(real.team().printer()),
                        team.house(),
                        team.calendar(),
                        team.settings(),
                        Nowhere.copy(),
                        team.doubts()),
                Optional.empty());
    }

    /// Set like the real one, but for what leads out.
    private static void settle(Kiosk kiosk, Settings real) {
        kiosk.team()
                .settings()
                .keep(real.withPrinters(PrinterChoice.Ways.NONE)
                        .withCopies(Optional.empty())
                        .withFiles(Optional.empty()));
    }

    /// Drawn anew each time and kept nowhere: what a cut leaves of a practice, nobody can read.
    private static KioskConfig.Codes codes(SecureRandom random) {
        return new KioskConfig.Codes(
                new DayCode(draw(random).value()), new ShortCode("%04d".formatted(random.nextInt(10_000))));
    }

    private static StaffDoor door(Kiosk kiosk, KioskConfig.Codes codes) {
        var door = new StaffDoor(kiosk.team().custody(), kiosk.team().entries(), PracticeDoor.LONGEST.plusMinutes(1));
        door.enter(codes.lock().value(), kiosk.clock().instant());
        return door;
    }

    /// Throws away what a practice left that ended with the program.
    static void sweep(Path data) {
        try (var folders = Files.list(data)) {
            for (var folder : folders.filter(one -> one.getFileName().toString().startsWith(FOLDER))
                    .toList()) {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.warn("what was practised is still on the disk, and nobody can read it", e);
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

    /// Its own door, which is open.
    StaffDoor door() {
        return door;
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
}
