package parvis.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parvis.server.pack.CheckReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `territory check DIR`: says in French whether a folder can serve as a territory, and what to mend where.
@Command(name = "territory", description = "Vérifier le dossier d’un territoire.")
final class TerritoryCommand implements Callable<Integer> {
    private static final int MISUSED = 2;

    /// The command with its subcommand.
    static CommandLine with(Clock clock) {
        return new CommandLine(new TerritoryCommand()).addSubcommand(new Check(clock));
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return explain(spec);
    }

    private static int explain(@Nullable CommandSpec spec) {
        if (spec != null) {
            spec.commandLine().getErr().println(CheckReport.usage());
        }
        return MISUSED;
    }

    /// `check`: ends with 0 when the folder can serve, 1 when it cannot, 2 when it was not named.
    @Command(name = "check", description = "Dire, en français, ce qui ne va pas et où : fichier, ligne, champ.")
    static final class Check implements Callable<Integer> {
        private final Clock clock;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "DOSSIER", description = "Le dossier du territoire.")
        private @Nullable Path folder;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Integer call() {
            if (folder == null || spec == null) {
                return explain(spec);
            }
            var report = CheckReport.of(folder, clock.instant());
            List<String> lines = report.lines();
            lines.forEach(spec.commandLine().getOut()::println);
            return report.sound() ? 0 : 1;
        }
    }
}
