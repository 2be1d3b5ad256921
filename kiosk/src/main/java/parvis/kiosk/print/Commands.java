package parvis.kiosk.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs other programs, each with a deadline after which it and what it started are killed.
final class Commands {
    private static final int MOST_BYTES = 64 * 1024;

    private final Optional<Path> folder;

    /// @param folder where the programs are; empty: where the machine looks for programs
    Commands(Optional<Path> folder) {
        this.folder = folder;
    }

    /// What a program said.
    ///
    /// @param end how it ended
    /// @param exit its exit code
    /// @param said its output, errors among it
    record Answer(End end, int exit, String said) {
        /// It ended well.
        boolean well() {
            return end == End.BY_ITSELF && exit == 0;
        }
    }

    /// How a program ended.
    enum End {
        BY_ITSELF,
        KILLED,
        /// It did not even begin.
        ABSENT
    }

    /// Runs it; never throws for what it does, and never waits beyond the deadline.
    Answer run(Duration deadline, byte[] input, String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(folder.map(in -> in.resolve(program).toString()).orElse(program));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            return talk(builder.start(), deadline, input);
        } catch (IOException e) {
            return new Answer(End.ABSENT, -1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(End.KILLED, -1, "");
        }
    }

    private static Answer talk(Process process, Duration deadline, byte[] input) throws InterruptedException {
        var said = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> said.complete(heard(process.getInputStream())));
        Thread.ofVirtual().start(() -> tell(process, input));
        try {
            if (process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Answer(End.BY_ITSELF, process.exitValue(), said.get(500, TimeUnit.MILLISECONDS));
            }
        } catch (ExecutionException | TimeoutException e) {
            // A child of its own keeps the output open: as bad as one that does not end.
        } finally {
            kill(process);
        }
        return new Answer(End.KILLED, -1, "");
    }

    /// Ends it and all that it started.
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void tell(Process process, byte[] input) {
        try (var to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException e) {
            // It does not read to the end: its exit code says what of it.
        }
    }

    private static String heard(InputStream from) {
        try (from) {
            var said = new String(from.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            from.skip(Long.MAX_VALUE);
            return said;
        } catch (IOException e) {
            return "";
        }
    }
}
