package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.install.FirstTerritory;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.TeamServices;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.help.Help;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.TerminalId;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.PackReader;

/// A real town around a store with a past: what the team's screens of that terminal are made of.
final class StaffTown {
    private static final int HOUR = 15;

    private final Catalogue catalogue;
    private final PlacePart place;

    StaffTown() throws IOException {
        var parts = CatalogueParts.of(PackReader.open(FirstTerritory.folder(FirstTerritory.root())));
        catalogue = new Catalogue(
                "1",
                parts.territory(),
                parts.places(),
                parts.activities(),
                parts.closures(),
                parts.organizations(),
                List.of(),
                parts.days(),
                parts.rights(),
                parts.needs());
        place = catalogue.places().stream()
                .filter(one -> !one.services().isEmpty())
                .findFirst()
                .orElse(catalogue.places().getFirst());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    StaffStore.Where where() {
        var services = place.services().isEmpty()
                ? catalogue.territory().services().stream()
                        .map(service -> service.id())
                        .toList()
                : List.copyOf(place.services());
        return new StaffStore.Where(place.id(), services);
    }

    /// A terminal over that folder, which a [StaffStore] filled and closed.
    Terminal open(Path folder) {
        var now = StaffStore.TODAY.atTime(HOUR, 0).atZone(StaffStore.ZONE).toInstant();
        var time = new Still(now);
        var random = new SecureRandom();
        var config = config(folder);
        var counts = Databases.open(folder, time);
        var store = new Store(
                counts, time, place.id(), StaffStore.ZONE, "bench", LocalDate.EPOCH, () -> new Epoch("1".repeat(32)));
        var source = new Standing(catalogue);
        var services = TeamServices.open(config, counts, store, source, time, new NoStretch(), random);
        var kiosk = new Kiosk(
                config,
                Clock.fixed(now, StaffStore.ZONE),
                store.counter(),
                new Tiles(store.counter(), time),
                source,
                new Sent(now),
                Help.nowhere(config.terminal(), time),
                services.team(),
                Optional.empty());
        return new Terminal(kiosk, services, counts);
    }

    private KioskConfig config(Path folder) {
        return new KioskConfig(
                catalogue.territory().id(),
                new TerminalId("borne-1"),
                place.id(),
                KioskConfig.Role.BOTH,
                StaffStore.ZONE,
                new KioskConfig.Mqtt("tcp://127.0.0.1:9", "borne-1", ""),
                Optional.empty(),
                folder,
                new KioskConfig.Screen(1080, 1920, 21.5, 500, false),
                Optional.empty(),
                KioskConfig.Hardware.NONE,
                List.of(),
                Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                false,
                false);
    }

    /// What its screens are made of, to be closed.
    ///
    /// @param kiosk behind the screens
    /// @param services behind the team's
    /// @param counts the counts' file
    record Terminal(Kiosk kiosk, TeamServices services, Database counts) implements AutoCloseable {
        @Override
        public void close() {
            services.close();
            counts.close();
        }
    }

    private record Still(Instant now) implements TimeSource {
        @Override
        public Moment moment() {
            return new Moment(now, Duration.ofHours(1), ClockQuality.SYNCED);
        }
    }

    private record Standing(Catalogue catalogue) implements CatalogueSource {
        @Override
        public Optional<Catalogue> current() {
            return Optional.of(catalogue);
        }

        @Override
        public void onChange(Consumer<Catalogue> listener) {}
    }

    private record Sent(Instant last) implements SyncMonitor {
        @Override
        public SyncStatus status() {
            return new SyncStatus(true, Optional.of(last), 0, 0, false);
        }

        @Override
        public void onChange(Consumer<SyncStatus> listener) {}
    }
}
