package parvis.kiosk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.argon2.Argon2Stretch;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.attendance.PassageSensor;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.gpio.SimulatedBell;
import parvis.kiosk.mqtt.PahoLink;
import parvis.kiosk.mqtt.Timing;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.SqliteCatalogueShelf;
import parvis.kiosk.sqlite.SqliteLastSent;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.CatalogueUpdater;
import parvis.kiosk.sync.Delivery;
import parvis.kiosk.sync.HttpParts;
import parvis.kiosk.sync.Machine;
import parvis.kiosk.sync.Reporter;
import parvis.kiosk.sync.TerminalClock;
import parvis.protocol.message.Epoch;

/// Everything behind the screens, put together in its order and taken down in the other.
final class Services implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final TeamServices team;
    private final Delivery delivery;
    private final Door door;
    private final Kiosk kiosk;
    private final KioskVoice voice;
    private final KioskHelp help;
    private final Upkeep upkeep;

    private Services(
            DataFolder folder,
            Database database,
            TeamServices team,
            Delivery delivery,
            Door door,
            Kiosk kiosk,
            KioskVoice voice,
            KioskHelp help,
            Upkeep upkeep) {
        this.folder = folder;
        this.database = database;
        this.team = team;
        this.delivery = delivery;
        this.door = door;
        this.kiosk = kiosk;
        this.voice = voice;
        this.help = help;
        this.upkeep = upkeep;
    }

    /// Opens the store, then starts the sensor and the delivery.
    ///
    /// @param boot which boot of the machine this is
    /// @throws ConfigFault when something on the machine is not as the configuration says
    static Services start(KioskConfig config, TerminalClock time, Build build, String boot) {
        var random = new SecureRandom();
        var folder = DataFolder.hold(config.data());
        var database = Databases.open(config.data(), time);
        var store = new Store(database, time, config.place(), config.zone(), boot, build.day(), () -> draw(random));
        var door = Door.open(config, store.counter());
        var parts = new HttpParts(config.mqtt().user(), config.mqtt().password(), BrokerOf.trust(config));
        var catalogue = new CatalogueUpdater(new SqliteCatalogueShelf(database), parts);
        var team = TeamServices.open(config, database, store, catalogue, time, new Argon2Stretch(random), random);
        var link = new PahoLink(BrokerOf.config(config), config.territory(), config.terminal(), Timing.FIELD, random);
        var machine =
                new Machine(config.data(), Machine.THERMAL, () -> door.sensor().map(PassageSensor::state));
        var delivery = new Delivery(
                store.journal(),
                link,
                new Reporter(store.books(), time, config.zone(), config.sealAfter()),
                catalogue,
                time,
                new Delivery.Self(
                        build.version(),
                        config.role().wireName(),
                        machine,
                        database.replaced(),
                        new SqliteLastSent(database),
                        new PlannedAgenda(team.team().planning(), config.place(), new ZonedTime(time, config.zone())),
                        new NamesKept(team.team().bookings(), team.team().settings())));
        parts.onPart(delivery::part);
        var voice = KioskVoice.open(config);
        var help = KioskHelp.open(config, delivery.calls(), voice::speaking, time);
        delivery.start();
        var kiosk = new Kiosk(
                config,
                new ZonedTime(time, config.zone()),
                store.counter(),
                new Tiles(store.counter(), time),
                catalogue,
                delivery,
                help.help(),
                team.team(),
                emulated(door));
        var upkeep = new Upkeep(team.nightWork(), team.team().custody(), time);
        upkeep.start();
        return new Services(folder, database, team, delivery, door, kiosk, voice, help, upkeep);
    }

    private static Optional<Consumer<Passage>> emulated(Door door) {
        return door.simulated().map(sensor -> sensor::pass);
    }

    private static Epoch draw(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Epoch(HexFormat.of().formatHex(bytes));
    }

    /// Somebody touched the terminal; any thread.
    void touched() {
        upkeep.touched();
    }

    /// What the screens are made of.
    Kiosk kiosk() {
        return kiosk;
    }

    /// What reads the screens aloud.
    KioskVoice voice() {
        return voice;
    }

    /// What rings when somebody calls for help, where it is only shown.
    Optional<SimulatedBell> bell() {
        return help.emulated();
    }

    /// Stops in order: no passage is counted any more, what is open is sealed, what can leave leaves.
    @Override
    public void close() {
        voice.close();
        help.close();
        door.close();
        upkeep.close();
        delivery.close();
        team.close();
        database.close();
        folder.close();
    }
}
