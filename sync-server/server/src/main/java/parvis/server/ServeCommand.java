package parvis.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.pack.BrokenPack;
import parvis.server.tls.BadKeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve --config FILE`: runs a server until it is told to end, by a signal or by the end of its standard input.
@Command(name = "serve", description = "Faire tourner le serveur d’un territoire.")
final class ServeCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FICHIER", description = "Le fichier de réglages.")
    private @Nullable Path file;

    ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (file == null || spec == null) {
            return FAILED;
        }
        try {
            var config = ConfigReader.read(file);
            serve(config, Server.start(config, clock, new SecureRandom()), spec);
            return 0;
        } catch (ConfigFault | BrokenPack | StoreFailure | BadKeyFiles | IOException refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return FAILED;
        }
    }

    private static void serve(ServerConfig config, Server server, CommandSpec spec) throws InterruptedException {
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            end.countDown();
            awaitQuietly(ended);
        }));
        if (config.stopWithStdin()) {
            Thread.ofPlatform().name("stdin").daemon().start(() -> readToTheEnd(end));
        }
        server.firstLink()
                .ifPresent(link -> spec.commandLine()
                        .getErr()
                        .println(
                                "Personne n’administre encore ce territoire. Ouvrez ce lien dans les 24 heures, il sert une seule"
                                        + " fois :\n" + link));
        spec.commandLine()
                .getOut()
                .println("READY {\"url\":\"" + server.url() + "\",\"mqtt\":\"" + server.mqtt() + "\"}");
        end.await();
        server.close();
        ended.countDown();
    }

    private static void readToTheEnd(CountDownLatch end) {
        try {
            while (System.in.read() >= 0) {
                // nobody says anything here; only the end matters
            }
        } catch (IOException gone) {
            // an input that cannot be read any more has ended
        }
        end.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
