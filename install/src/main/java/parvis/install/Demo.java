package parvis.install;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parvis.server.pack.BrokenPack;
import parvis.server.pack.PackReader;
import parvis.server.territory.Territory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Runs the whole system on one machine: a server with its broker, and one terminal, each a process of its own.
///
/// Prints one line `READY {…}` on standard output when all is up; everything else goes to standard error and to the
/// logs beside the data.
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String ARCHIVE = "terminal.jsa";
    private static final int FAILED = 1;
    private static final int WRONG_OPTION = 2;

    private final DemoOptions options;
    private final Path root;
    private final CountDownLatch stop = new CountDownLatch(1);

    private Demo(DemoOptions options, Path root) {
        this.options = options;
        this.root = root;
    }

    /// See `install/demo --help`.
    public static void main(String[] arguments) throws InterruptedException {
        var options = new DemoOptions();
        var line = new CommandLine(options);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested()) {
                line.usage(System.out);
                return;
            }
            new Demo(options, Path.of(System.getenv().getOrDefault("PARVIS_ROOT", "."))).run();
        } catch (ParameterException e) {
            System.err.println("install/demo : " + e.getMessage());
            System.exit(WRONG_OPTION);
        } catch (IOException e) {
            System.err.println("install/demo : " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private void run() throws IOException, InterruptedException {
        var data = options.data();
        try (var _ = DataLock.take(data)) {
            var secrets = DemoSecrets.of(data, new SecureRandom());
            var directory = options.territory(root);
            var files = new DemoFiles(options, directory, data, secrets, territory(directory));
            var ended = new CountDownLatch(1);
            try (var server = server(files, data);
                    var terminal = terminal(files, data)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(ended), "stop"));
                if (options.stopWithStdin) {
                    Thread.ofVirtual().name("stdin").start(this::stopWithStdin);
                }
                announce(files, secrets);
                waitForTheEnd(server, terminal);
            } finally {
                new ClassArchive(data.resolve(ARCHIVE)).seal();
                ended.countDown();
            }
        }
    }

    private static Territory territory(Path directory) throws IOException {
        try {
            return PackReader.open(directory).territory();
        } catch (BrokenPack e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Child server(DemoFiles files, Path data) throws IOException, InterruptedException {
        var server = Child.start(
                "Le serveur",
                data.resolve("server.log"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                files.writeServer().toString());
        try {
            files.serverIsAt(server.ready(PATIENCE));
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private Child terminal(DemoFiles files, Path data) throws IOException, InterruptedException {
        var terminal = Child.start(
                "La borne",
                data.resolve("terminal.log"),
                KioskJvm.keeping(data.resolve(ARCHIVE), KioskJvm.options(options.headless || !KioskJvm.hasDisplay())),
                "parvis.kiosk.Main",
                "--config",
                files.writeTerminal().toString());
        try {
            var _ = terminal.ready(PATIENCE);
            if (options.sample) {
                files.sample().send(data, LocalDate.now(files.territory().zone()));
            }
            return terminal;
        } catch (IOException | RuntimeException e) {
            terminal.close();
            throw e;
        }
    }

    private void announce(DemoFiles files, DemoSecrets secrets) {
        System.out.println("READY " + JSON.writeValueAsString(files.announcement()));
        System.out.flush();
        System.err.println("""

                Parvis tourne. La page des indicateurs : %s
                  Compte : %s   Mot de passe : %s
                  Équipe, à la borne (5 secondes sur le nom du lieu, en haut) : code du jour « %s », puis %s
                Ctrl-C arrête tout ; rien de ce qui est remercié ne se perd.""".formatted(
                files.url(), DemoFiles.USER, secrets.password(), secrets.staffCode(), secrets.staffShortCode()));
    }

    private void waitForTheEnd(Child server, Child terminal) throws IOException, InterruptedException {
        var someoneEnded = CompletableFuture.anyOf(server.onExit(), terminal.onExit());
        var _ = someoneEnded.thenRun(stop::countDown);
        var seconds = options.seconds();
        if (seconds.isPresent()) {
            var _ = stop.await(seconds.get().toSeconds(), TimeUnit.SECONDS);
        } else {
            stop.await();
        }
        if (someoneEnded.isDone() && !server.isAlive()) {
            throw new IOException("le serveur s’est arrêté. Son journal est à côté des données.");
        }
    }

    /// For a program that starts the demo: it ends with its starter.
    private void stopWithStdin() {
        try {
            while (System.in.read() >= 0) {
                // What is said there does not matter, only that somebody is still there.
            }
        } catch (IOException _) {
            // A broken pipe is an end too.
        }
        stop.countDown();
    }

    private void stopAndWait(CountDownLatch ended) {
        stop.countDown();
        try {
            var _ = ended.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
