package parvis.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.sync.TerminalClock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts a terminal: the store, the sensor and the delivery, then the screens. Ends it in the other order, at SIGTERM,
/// at the end of the standard input where that is asked, or when the window is closed.
@Command(name = "parvis-kiosk", mixinStandardHelpOptions = true, description = "Une borne Parvis.")
public final class Main implements Callable<Integer> {
    private static final Path SYNCHRONIZED = Path.of("/run/systemd/timesync/synchronized");
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /// A stop that takes longer is made short: what was thanked is on the disk.
    private static final Duration STOP = Duration.ofSeconds(12);

    @Option(names = "--config", required = true, description = "Le fichier de configuration de la borne (JSON).")
    private Path config = Path.of("kiosk.json");

    @Option(
            names = "--restore",
            description = "Remet la copie de la carte d’avant, prise dans ce dossier, puis s’arrête.")
    private Optional<Path> restore = Optional.empty();

    @Option(
            names = "--enrol",
            arity = "2",
            paramLabel = "ADRESSE CODE",
            description =
                    "Installe cette borne avec un code donné par le serveur, écrit la configuration, puis s’arrête.")
    private List<String> enrol = List.of();

    @Option(
            names = "--trust",
            description = "Avec --enrol : le certificat du serveur, s’il est fait par lui-même (PEM).")
    private Optional<Path> trust = Optional.empty();

    private Main() {}

    /// Runs a terminal until it is stopped.
    ///
    /// @param arguments `--config FILE`; with `--restore FOLDER`, puts a dead card's copy back and ends;
    ///     with `--enrol URL CODE`, makes the file by a one-time code and ends
    public static void main(String[] arguments) {
        if (isPlain(arguments)) {
            KioskApplication.warmUp();
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> log().error("on thread {}", thread.getName(), e));
        System.exit(isPlain(arguments) ? plain(arguments[1]) : new CommandLine(new Main()).execute(arguments));
    }

    /// The call that every start makes needs no parser, whose classes would keep the first frame waiting.
    private static boolean isPlain(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals("--config");
    }

    private static int plain(String file) {
        var main = new Main();
        main.config = Path.of(file);
        try {
            return main.call();
        } catch (InterruptedException _) {
            return 1;
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            if (!enrol.isEmpty()) {
                var name =
                        new Enrolling(config, trust, Build.read().version()).redeem(enrol.getFirst(), enrol.getLast());
                System.out.println(ConfigFault.words("enrol.done", name, config));
                return 0;
            }
            var read = ConfigReader.read(config);
            if (restore.isPresent()) {
                return putBack(read, restore.get()) ? 0 : 1;
            }
            KioskApplication.warmUp();
            run(read);
            return 0;
        } catch (ConfigFault e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    private static boolean putBack(KioskConfig config, Path medium) {
        var words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new PutBack(config, medium, Clock.systemUTC()).run(words, System.out);
    }

    private static void run(KioskConfig config) throws InterruptedException {
        run(config, InstantSource.system(), () -> Duration.ofNanos(System.nanoTime()));
    }

    /// Runs a terminal until it is stopped, with the clocks of whoever starts it.
    ///
    /// @param machine what time it is
    /// @param sinceBoot what went by, without a jump
    static void run(KioskConfig config, InstantSource machine, Supplier<Duration> sinceBoot)
            throws InterruptedException {
        var time = new TerminalClock(machine, sinceBoot, trust(config));
        var screens = KioskApplication.open(config, new ZonedTime(time, config.zone()));
        screens.awaitFirstFrame();
        var services = Services.start(config, time, Build.read(), boot());
        var lifecycle = new Lifecycle(services, STOP);
        Runtime.getRuntime().addShutdownHook(new Thread(lifecycle::stopAndHalt, "stop"));
        if (config.stopWithStdin()) {
            Thread.ofPlatform().daemon().name("stdin").start(() -> {
                awaitEndOfInput();
                System.exit(0);
            });
        }
        screens.show(services.kiosk(), services.voice(), services.bell(), services::touched, () -> ready(config));
        lifecycle.stop();
    }

    private static BooleanSupplier trust(KioskConfig config) {
        return switch (config.clock()) {
            case TRUSTED -> () -> true;
            case SYSTEM -> () -> Files.exists(SYNCHRONIZED);
        };
    }

    /// Asked for late, so that the toolkit starts before the log does.
    private static Logger log() {
        return LoggerFactory.getLogger(Main.class);
    }

    private static String boot() {
        try {
            return Files.readString(BOOT_ID).strip();
        } catch (IOException e) {
            log().info("this machine has no boot id: {}", e.getMessage());
            return UUID.randomUUID().toString();
        }
    }

    private static void ready(KioskConfig config) {
        System.out.println("READY {\"terminal\":\"" + config.terminal() + "\"}");
        System.out.flush();
    }

    private static void awaitEndOfInput() {
        try {
            var read = System.in.read();
            while (read >= 0) {
                read = System.in.read();
            }
        } catch (IOException e) {
            log().info("the standard input broke: {}", e.getMessage());
        }
    }
}
