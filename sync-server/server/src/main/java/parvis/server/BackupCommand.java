package parvis.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.pack.BrokenPack;
import parvis.server.pack.PackReader;
import parvis.server.sql.StoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `backup --config FILE`: copies the store as it stands; the server may go on meanwhile.
@Command(name = "backup", description = "Copier la base du serveur, qui peut tourner pendant ce temps.")
final class BackupCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FICHIER", description = "Le fichier de réglages.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            paramLabel = "FICHIER",
            description = "Où mettre la copie ; sans cela, avec celles de chaque nuit.")
    private @Nullable Path copy;

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (file == null || spec == null) {
            return FAILED;
        }
        try {
            var config = ConfigReader.read(file);
            spec.commandLine().getOut().println("La base est copiée dans " + made(config) + ".");
            return 0;
        } catch (ConfigFault | BrokenPack | StoreFailure refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return FAILED;
        }
    }

    private Path made(ServerConfig config) {
        var store = Stores.file(config);
        if (copy != null) {
            StoreFile.copy(store, copy);
            return copy;
        }
        var zone = PackReader.open(config.territory()).territory().zone();
        try (var backups = new Backups(store, config.backup(), zone, clock)) {
            return backups.make();
        }
    }
}
