package parvis.install;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import parvis.install.sample.SampleAgenda;
import parvis.install.sample.SampleTerminal;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.Rehearsal;
import parvis.kiosk.TeamServices;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.help.Help;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.territory.Territory;

/// A terminal for pictures: a real territory, an invented agenda, an invented day of counts, a clock that stands still.
final class PictureTerminal {
    static final String STAFF_CODE = "2468";
    static final String DAY_CODE = "images sans personne";

    private static final int SEED = 8;
    private static final int OPENING = 9;
    private static final int MOST_AN_HOUR = 7;
    private static final int ONE_NEWCOMER_IN = 6;

    private final Pack pack;
    private final Territory territory;
    private final Still time;
    private final Path data;
    private final KioskConfig.Role role;
    private final Start start;
    private final PlaceId place;

    /// How it stands when its pictures are taken.
    enum Start {
        /// No team has chosen codes yet.
        UNFOUNDED,
        /// Nobody has counted yet.
        MORNING,
        AFTERNOON
    }

    /// @param pack the territory's folder
    /// @param data an empty folder
    /// @param role whose it is
    PictureTerminal(Path pack, Path data, KioskConfig.Role role, Start start) {
        this.pack = PackReader.open(pack);
        this.role = role;
        this.start = start;
        territory = this.pack.territory();
        this.data = data;
        place = territory.places().stream()
                .filter(candidate -> candidate.address().isPresent())
                .filter(candidate ->
                        candidate.type().toLowerCase(java.util.Locale.FRANCE).contains("social"))
                .findFirst()
                .orElse(territory.places().getFirst())
                .id();
        var hour = start == Start.MORNING ? 9 : 14;
        time = new Still(
                ZonedDateTime.of(2026, 11, 24, hour, 32, 0, 0, territory.zone()).toInstant());
    }

    /// The catalogue with its invented agenda.
    Catalogue catalogue() {
        var parts = CatalogueParts.of(pack);
        var today = LocalDate.ofInstant(time.instant(), territory.zone());
        var sessions = new ArrayList<SessionPart>();
        var number = 0;
        for (var where : List.of(place, territory.places().getLast().id())) {
            var terminal = new SampleTerminal(new TerminalId("borne-" + (number + 1)), where, "");
            new SampleAgenda(territory)
                    .of(terminal, number, today)
                    .sessions()
                    .forEach(session -> sessions.add(new SessionPart(terminal.id(), session)));
            number++;
        }
        return new Catalogue(
                "exemple",
                parts.territory(),
                parts.places(),
                parts.activities(),
                parts.closures(),
                parts.organizations(),
                sessions,
                parts.days(),
                parts.rights(),
                parts.needs());
    }

    /// What stands behind the screens, with the town's catalogue.
    Kiosk kiosk() {
        return kiosk(Optional.of(catalogue()));
    }

    /// What stands behind the screens, with a day that was counted until now.
    ///
    /// @param catalogue empty: a terminal that waits for its first one
    Kiosk kiosk(Optional<Catalogue> catalogue) {
        var random = new SecureRandom();
        var counts = Databases.open(data, time);
        var store = new Store(
                counts,
                time,
                place,
                territory.zone(),
                "pictures",
                LocalDate.EPOCH,
                () -> new Epoch("%032x".formatted(new java.math.BigInteger(128, random))));
        var now = time.instant();
        countTheDay(store);
        time.now = now;
        var source = source(catalogue);
        var services = TeamServices.open(config(), counts, store, source, time, Rehearsal.stretch(), random);
        return new Kiosk(
                config(),
                Clock.fixed(now, territory.zone()),
                store.counter(),
                new Tiles(store.counter(), time),
                source,
                sync(now.minus(Duration.ofMinutes(2))),
                Help.nowhere(config().terminal(), time),
                services.team(),
                Optional.empty());
    }

    private void countTheDay(Store store) {
        var random = new Random(SEED);
        var zone = territory.zone();
        var day = LocalDate.ofInstant(time.now, zone);
        var last = ZonedDateTime.ofInstant(time.now, zone).getHour();
        var reception = Dimensions.of(place, new ActivityId("reception"));
        for (var hour = OPENING; hour <= last; hour++) {
            time.now = day.atTime(hour, 5).atZone(zone).toInstant();
            for (var service : territory.services()) {
                for (var visit = random.nextInt(MOST_AN_HOUR); visit > 0; visit--) {
                    var first = random.nextInt(ONE_NEWCOMER_IN) == 0;
                    store.counter()
                            .count(
                                    reception.withService(service.id()),
                                    first
                                            ? Measures.of(Measure.PEOPLE, 1, Measure.NEWCOMERS, 1)
                                            : Measures.of(Measure.PEOPLE, 1));
                }
            }
        }
    }

    private KioskConfig config() {
        return new KioskConfig(
                territory.id(),
                new TerminalId("borne-1"),
                place,
                role,
                territory.zone(),
                new KioskConfig.Mqtt("tcp://127.0.0.1:1883", "borne-1", ""),
                Optional.empty(),
                data,
                new KioskConfig.Screen(1080, 1920, 21.5, 500, false),
                start == Start.UNFOUNDED
                        ? Optional.empty()
                        : Optional.of(new KioskConfig.Codes(new DayCode(DAY_CODE), new ShortCode(STAFF_CODE))),
                KioskConfig.Hardware.NONE,
                List.of(),
                java.util.Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                true,
                false);
    }

    /// The town's zone.
    ZoneId zone() {
        return territory.zone();
    }

    private static CatalogueSource source(Optional<Catalogue> catalogue) {
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> current() {
                return catalogue;
            }

            @Override
            public void onChange(Consumer<Catalogue> listener) {}
        };
    }

    private static SyncMonitor sync(Instant last) {
        return new SyncMonitor() {
            @Override
            public SyncStatus status() {
                return new SyncStatus(true, Optional.of(last), 0, 0, false);
            }

            @Override
            public void onChange(Consumer<SyncStatus> listener) {}
        };
    }

    private static final class Still implements TimeSource {
        private Instant now;

        Still(Instant now) {
            this.now = now;
        }

        @Override
        public Moment moment() {
            return new Moment(now, Duration.ofHours(1), ClockQuality.SYNCED);
        }
    }
}
