package parvis.kiosk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.help.Help;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.sync.Reporter;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Languages;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;

/// What [CentreRig] runs from one start to the next stop: the terminal over a folder, without its network.
final class CentreMachine {
    static final Shell.Window WINDOW = new Shell.Window(1080, 1920);

    private static final Scale.Panel PANEL = new Scale.Panel(21.5, 500);

    final Navigator navigator = new Navigator();
    final TeamServices services;
    final Shell shell;
    private final TestTime time;
    private final DataFolder held;
    private final Database counts;
    private final Store store;
    private final Reporter reporter;

    /// @param folder where its files lie; made where it is not there
    /// @param boot which boot of the machine this is
    CentreMachine(Path folder, String boot, TestTime time, SecureRandom random) {
        this(folder, boot, time, random, new AtOnce());
    }

    /// @param background where what blocks is run
    CentreMachine(Path folder, String boot, TestTime time, SecureRandom random, Background background) {
        held = DataFolder.hold(folder);
        var zone = CentreRig.ZONE;
        this.time = time;
        var config = config(folder);
        counts = Databases.open(folder, time);
        store = new Store(counts, time, config.place(), zone, boot, LocalDate.of(2026, 9, 1), () -> epoch(random));
        var catalogue = Samples.source(Optional.of(CentreTown.catalogue()));
        services = TeamServices.open(config, counts, store, catalogue, time, Vault.cheap(), random);
        var clock = new ZonedTime(time, zone);
        var kiosk = new Kiosk(
                config,
                clock,
                store.counter(),
                new Tiles(store.counter(), time),
                catalogue,
                new StillSync(),
                Help.nowhere(config.terminal(), time),
                services.team(),
                Optional.empty());
        reporter = new Reporter(store.books(), time, zone, Optional.empty());
        shell = Finger.onFx(() -> new Shell(
                navigator, Languages.bundled(), new KioskScreens(kiosk, background), clock, PANEL, WINDOW, false));
        tick(Duration.ZERO);
    }

    private static KioskConfig config(Path folder) {
        var like = Samples.config();
        return new KioskConfig(
                CentreTown.catalogue().territory().id(),
                like.terminal(),
                CentreTown.CENTRE,
                KioskConfig.Role.BOTH,
                CentreRig.ZONE,
                like.mqtt(),
                Optional.empty(),
                folder,
                like.screen(),
                Optional.empty(),
                KioskConfig.Hardware.NONE,
                List.of(),
                java.util.Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                false,
                false);
    }

    private static Epoch epoch(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Epoch(HexFormat.of().formatHex(bytes));
    }

    /// What happens as time goes by.
    ///
    /// @param quiet how long nobody has touched it
    void tick(Duration quiet) {
        reporter.tick();
        services.nightWork().tick(time.instant(), quiet);
        Finger.onFx(() -> {
            shell.tick();
            return true;
        });
    }

    /// All facts that are held, open ones sealed first.
    List<Fact> facts() {
        store.books().sealAll();
        var journal = store.journal();
        return journal.epochs().stream()
                .flatMap(epoch -> journal.sealed(epoch.epoch(), epoch.from(), Integer.MAX_VALUE).stream())
                .map(envelope -> envelope.fact())
                .toList();
    }

    /// Stops in order.
    void stop() {
        reporter.stop();
        drop();
    }

    /// Lets go of its files, and of nothing else.
    void drop() {
        services.close();
        counts.close();
        held.close();
    }
}
