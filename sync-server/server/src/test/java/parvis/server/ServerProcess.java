package parvis.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The real server program in a JVM of its own with 256 MiB.
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("READY \\{\"url\":\"([^\"]*)\",\"mqtt\":\"([^\"]*)\"}");

    private final Process process;
    private final String mqtt;
    private final String url;

    private ServerProcess(Process process, String url, String mqtt) {
        this.process = process;
        this.url = url;
        this.mqtt = mqtt;
    }

    static ServerProcess start(Path settings) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "parvis.server.Main",
                        "serve",
                        "--config",
                        settings.toString()))
                .redirectError(settings.resolveSibling("server.log").toFile())
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = out.readLine();
        var ready = READY.matcher(String.valueOf(line));
        if (!ready.matches()) {
            process.destroyForcibly();
            throw new IOException("the server did not start: " + line + ", see "
                    + java.nio.file.Files.readString(settings.resolveSibling("server.log")));
        }
        return new ServerProcess(process, ready.group(1), ready.group(2));
    }

    String mqtt() {
        return mqtt;
    }

    /// Limits how long a file of the process may become, which to it is a full disk; 0 lifts the limit.
    void limitFiles(long bytes) throws IOException, InterruptedException {
        var limit = (bytes == 0 ? "unlimited" : String.valueOf(bytes)) + ":unlimited";
        var done = new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + limit)
                .inheritIO()
                .start()
                .waitFor();
        if (done != 0) {
            throw new IOException("prlimit ended with " + done);
        }
    }

    String url() {
        return url;
    }

    /// SIGKILL, and waits until nothing is left.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Ends it as a service manager does.
    ///
    /// @return its exit code
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// Ends it as a launcher does: its standard input ends.
    ///
    /// @return its exit code
    int hangUp() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
