package parvis.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A program of Parvis as a process of its own. It ends when its standard input closes, so it never outlives who
/// started it, even one that was killed.
public final class Child implements AutoCloseable {
    private static final String READY = "READY ";
    private static final Duration STOP = Duration.ofSeconds(10);

    private final String name;
    private final Path log;
    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        Thread.ofVirtual().name(name + "-output").start(this::readOutput);
    }

    /// Starts `mainClass` on this program's own Java and class path; what it logs goes to `log`.
    public static Child start(String name, Path log, List<String> jvmOptions, String mainClass, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        Files.createDirectories(log.getParent());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Child(name, log, process);
    }

    /// Waits for the line `READY {…}` and returns what follows the word.
    ///
    /// @throws IOException when the program ends or stays silent instead
    public String ready(Duration patience) throws IOException, InterruptedException {
        try {
            return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(name + " n’a pas démarré. Ses derniers mots, dans " + log + " :\n" + lastWords(), e);
        }
    }

    /// The number of its process.
    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Completed when the program ends, by itself or not.
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /// Ends the program cleanly; after ten seconds by force.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader()) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()));
                }
            }
        } catch (IOException _) {
            // The pipe broke: the program is gone, which is what is said next.
        }
        ready.completeExceptionally(new IOException("ended before it was ready"));
    }

    private String lastWords() throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
