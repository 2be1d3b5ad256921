package parvis.install;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo as a process, as somebody who types `install/demo` has it.
final class RunningDemo implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<ProcessHandle> children;
    private final JsonNode ready;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningDemo(Process process, JsonNode ready) {
        this.process = process;
        this.ready = ready;
        this.children = process.descendants().toList();
    }

    static Process launch(Path data, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "parvis.install.Demo",
                "--headless",
                "--http",
                "0",
                "--mqtt",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put("PARVIS_ROOT", Path.of("..").toAbsolutePath().normalize().toString());
        return builder.start();
    }

    static RunningDemo start(Path data, String... more) throws Exception {
        var process = launch(data, more);
        var line = CompletableFuture.supplyAsync(() -> firstLine(process));
        return new RunningDemo(process, JSON.readTree(line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)));
    }

    private static String firstLine(Process process) {
        try {
            var line = process.inputReader().readLine();
            if (line == null || !line.startsWith("READY ")) {
                throw new IllegalStateException("no READY line but: " + line);
            }
            return line.substring("READY ".length());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    JsonNode ready() {
        return ready;
    }

    /// Answers `path` below this territory's API with the demo's token.
    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(api(path)).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(
                request.header(
                                "Authorization",
                                "Bearer " + ready.path("apiToken").asString())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    URI api(String path) {
        return URI.create(ready.path("url").asString() + "/api/v1/territories/"
                + ready.path("territory").asString() + "/" + path);
    }

    /// The one figure of an indicator for a year, as the API tells it.
    JsonNode figure(String indicator, String key, int year) throws IOException, InterruptedException {
        for (var row : get("indicators?year=" + year).path("indicators")) {
            if (row.path("id").asString().equals(indicator)) {
                for (var figure : row.path("figures")) {
                    if (figure.path("key").asString().equals(key)) {
                        return figure;
                    }
                }
            }
        }
        throw new IOException("no figure " + indicator + " " + key);
    }

    Stream<ProcessHandle> children() {
        return children.stream();
    }

    /// The process of that main class among the demo's children.
    ProcessHandle child(String mainClass) {
        return children()
                .filter(child -> child.info().commandLine().orElse("").contains(mainClass))
                .findFirst()
                .orElseThrow();
    }

    /// As Ctrl-C or a service manager ends it; true when it and its children ended by themselves.
    boolean stop() throws InterruptedException {
        process.destroy();
        return ended(Duration.ofSeconds(20));
    }

    void kill() {
        process.destroyForcibly();
    }

    boolean ended(Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive() && children().noneMatch(ProcessHandle::isAlive)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        children().forEach(ProcessHandle::destroyForcibly);
    }
}
