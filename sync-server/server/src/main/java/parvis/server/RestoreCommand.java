package parvis.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.sql.StoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `restore --config FILE --from COPY`: puts a copy back in the place of the store, which is kept beside it.
@Command(name = "restore", description = "Remettre une copie à la place de la base ; le serveur doit être arrêté.")
final class RestoreCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FICHIER", description = "Le fichier de réglages.")
    private @Nullable Path file;

    @Option(names = "--from", required = true, paramLabel = "COPIE", description = "La copie à remettre.")
    private @Nullable Path copy;

    RestoreCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (file == null || copy == null || spec == null) {
            return FAILED;
        }
        try {
            var store = Stores.file(ConfigReader.read(file));
            var stamp = STAMP.format(clock.instant().atOffset(ZoneOffset.UTC));
            var aside = store.resolveSibling(store.getFileName() + ".avant-" + stamp);
            StoreFile.restore(copy, store, aside);
            spec.commandLine()
                    .getOut()
                    .println("La copie est en place ; la base d’avant est gardée dans " + aside
                            + ". Les bornes renvoient d’elles-mêmes les relevés faits depuis cette copie.");
            return 0;
        } catch (ConfigFault | StoreFailure refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return FAILED;
        }
    }
}
