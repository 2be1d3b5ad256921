package parvis.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parvis.protocol.delivery.StoreFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `check --config FILE`: compares the sums that pages read with the facts, and mends them. The server stands still
/// meanwhile.
@Command(name = "check", description = "Comparer les cumuls que les pages lisent aux relevés, et les refaire.")
final class CheckCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int STEP = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FICHIER", description = "Le fichier de réglages.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (file == null || spec == null) {
            return WRONG;
        }
        var out = spec.commandLine().getOut();
        try (var database = Stores.open(ConfigReader.read(file))) {
            var said = new int[] {0};
            var different = database.checkSums(percent -> {
                if (percent / STEP > said[0]) {
                    said[0] = percent / STEP;
                    out.println(percent / STEP * STEP + " %");
                }
            });
            out.println(
                    different == 0
                            ? "Les cumuls sont ceux des relevés."
                            : "Des cumuls n’étaient pas ceux des relevés (" + different
                                    + " lignes) ; ils ont été refaits.");
            return different == 0 ? 0 : WRONG;
        } catch (ConfigFault | StoreFailure refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return WRONG;
        }
    }
}
