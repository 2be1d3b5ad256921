package parvis.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The server's program: each command in a class of its own.
@Command(name = "parvis-server", mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /// Runs one command and ends with its code.
    public static void main(String[] arguments) {
        System.exit(commands(Clock.systemUTC()).execute(arguments));
    }

    /// All commands; what they print is UTF-8 whatever the machine's language.
    static CommandLine commands(Clock clock) {
        return new CommandLine(new Main())
                .addSubcommand(TerritoryCommand.with(clock))
                .addSubcommand(new ServeCommand(clock))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new BackupCommand(clock))
                .addSubcommand(new RestoreCommand(clock))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
