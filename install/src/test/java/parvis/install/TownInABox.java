package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server and a terminal as two processes that a test starts, kills and starts again over the same folders.
final class TownInABox implements AutoCloseable {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789a";
    private static final String PASSWORD = "a-password-of-the-tests";
    /// Opens the team's day in this town.
    static final String DAY_CODE = "le facteur passe tard";

    /// Unlocks the team's screens.
    static final String STAFF_CODE = "8024";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final int httpPort;
    private final Optional<Ears> ears;
    private @Nullable Path before;
    private @Nullable Child server;
    private @Nullable Process terminal;
    private @Nullable BufferedReader terminalSays;

    TownInABox(Path folder) throws IOException {
        this(folder, freePort(), freePort(), false);
    }

    /// One of which every byte between server and terminal is kept: [#ears].
    static TownInABox overheard(Path folder) throws IOException {
        return new TownInABox(folder, freePort(), freePort(), true);
    }

    private TownInABox(Path folder, int mqttPort, int httpPort, boolean overheard) throws IOException {
        this.folder = folder;
        this.httpPort = httpPort;
        this.ears = overheard
                ? Optional.of(new Ears(new RecordingProxy(mqttPort), new RecordingProxy(httpPort)))
                : Optional.empty();
        write("provision.json", """
                {"accounts":[],"tokens":[{"token":"%s","scope":"write"}],
                 "terminals":[{"id":"borne-1","place":"centre-social-arc-en-ciel","role":"both","password":"%s"}]}""".formatted(TOKEN, PASSWORD));
        write("server.json", """
                {"territory":"%s","data":"%s","http":{"host":"127.0.0.1","port":%d},
                 "publicAddress":"http://127.0.0.1:%d",
                 "mqtt":{"host":"127.0.0.1","port":%d},"provision":"%s","sample":false,"stopWithStdin":true}""".formatted(
                        Path.of("territories/dugny").toAbsolutePath(),
                        folder.resolve("server"),
                        httpPort,
                        ears.map(ear -> ear.http().port()).orElse(httpPort),
                        mqttPort,
                        folder.resolve("provision.json")));
        write("terminal.json", """
                {"v":1,"territory":"dugny","terminal":"borne-1","place":"centre-social-arc-en-ciel","role":"both",
                 "zone":"Europe/Paris","mqtt":{"url":"tcp://127.0.0.1:%d","user":"borne-1","password":"%s"},
                 "data":"%s","screen":{"width":1080,"height":1920,"diagonalInches":21.5,"distanceMm":500,
                 "fullScreen":false},"hardware":"none","clock":"trusted","sealAfterSeconds":1,"team":{"dayCode":"%s","shortCode":"%s"},"sample":false,
                 "stopWithStdin":false}""".formatted(
                ears.map(ear -> ear.mqtt().port()).orElse(mqttPort), PASSWORD, terminalData(), DAY_CODE, STAFF_CODE));
    }

    /// What listens between terminal and server.
    ///
    /// @param mqtt before the broker
    /// @param http before the pages and the catalogue's large parts
    record Ears(RecordingProxy mqtt, RecordingProxy http) {
        List<RecordingProxy.Heard> all() {
            return Stream.concat(mqtt.heard().stream(), http.heard().stream()).toList();
        }

        /// What the terminal published, in its order over each connection.
        Stream<WireReader.Published> published() {
            return mqtt.heard().stream()
                    .filter(RecordingProxy.Heard::up)
                    .flatMap(way -> WireReader.published(way.bytes()).stream());
        }

        /// How many messages of that kind it sent.
        long said(String kind) {
            return published().filter(message -> message.topic().endsWith(kind)).count();
        }

        /// How many names it last said it keeps.
        int namesHeld() {
            return published()
                    .filter(message -> message.topic().endsWith("/status"))
                    .map(message -> JSON.readTree(message.payload()).path("names"))
                    .filter(names -> names.has("held"))
                    .mapToInt(names -> names.path("held").asInt())
                    .reduce((_, last) -> last)
                    .orElse(-1);
        }
    }

    Ears ears() {
        return ears.orElseThrow();
    }

    /// The terminal's next starts find these resources before its own: another build of the same program.
    void terminalBuiltWith(Path resources) {
        before = resources;
    }

    Path serverData() {
        return folder.resolve("server");
    }

    /// What the terminal, or the server, wrote to its log.
    ///
    /// @param program `terminal` or `server`
    Path log(String program) {
        return folder.resolve(program + ".log");
    }

    Path terminalData() {
        return folder.resolve("terminal");
    }

    /// What the terminal wrote beside its data.
    Path terminalTemp() {
        return folder.resolve("terminal-tmp");
    }

    void startServer() throws IOException, InterruptedException {
        server = Child.start(
                "server",
                folder.resolve("server.log"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                folder.resolve("server.json").toString());
        var _ = server.ready(PATIENCE);
    }

    void killServer() {
        ProcessHandle.of(server().pid()).orElseThrow().destroyForcibly();
        server().onExit().join();
    }

    void startTerminal() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(KioskJvm.options(true));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(terminalTemp()));
        command.addAll(List.of(
                "-cp",
                (before == null ? "" : before + File.pathSeparator) + System.getProperty("java.class.path"),
                RobotTerminal.class.getName(),
                "--config",
                folder.resolve("terminal.json").toString()));
        terminal = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("terminal.log").toFile()))
                .start();
        terminalSays = terminal.inputReader(StandardCharsets.UTF_8);
        await("READY ");
    }

    /// Gives the finger an order and waits until it is done.
    void finger(String order) throws IOException {
        say(order);
        await("done ");
    }

    /// Gives the finger an order and does not wait.
    void say(String order) {
        var writer = new PrintWriter(terminal().outputWriter(StandardCharsets.UTF_8), true);
        writer.println(order);
    }

    void killTerminal() {
        terminal().destroyForcibly().onExit().join();
    }

    /// The finger is lifted for good: a clean stop.
    void stopTerminal() throws IOException {
        terminal().getOutputStream().close();
        terminal().onExit().join();
    }

    /// The people of that activity that the server counted in all.
    long people(String activity) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort
                            + "/api/v1/territories/dugny/counts?from=2024-01-01&to=2030-12-31&by=activity"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            long people = 0;
            for (JsonNode row : JSON.readTree(answer.body()).path("rows")) {
                if (row.path("activity").asString().equals(activity)) {
                    people += row.path("people").asLong();
                }
            }
            return people;
        }
    }

    /// One person says at the terminal that they come, from wherever it stands.
    ///
    /// @return one
    long come() throws IOException {
        toTheQuestion();
        finger("touch Oui");
        finger("see Merci");
        return 1;
    }

    /// The way to the last question before somebody is counted.
    void toTheQuestion() throws IOException {
        finger("touch Touchez l’écran|Accueil");
        finger("touch Je viens pour");
        finger("touch Centre social");
        finger("see première fois");
    }

    /// Waits until the server counted so many, a minute at most.
    void awaitPeople(String activity, long expected) throws IOException, InterruptedException {
        long found = -1;
        for (int i = 0; i < 600 && found != expected; i++) {
            found = people(activity);
            Thread.sleep(100);
        }
        assertEquals(expected, found);
    }

    private void await(String word) throws IOException {
        while (true) {
            var line = java.util.Objects.requireNonNull(terminalSays).readLine();
            if (line == null || line.startsWith("failed")) {
                throw new IOException(
                        "the terminal said: " + line + "\n" + Files.readString(folder.resolve("terminal.log")));
            }
            if (line.startsWith(word)) {
                return;
            }
        }
    }

    private Child server() {
        return java.util.Objects.requireNonNull(server);
    }

    private Process terminal() {
        return java.util.Objects.requireNonNull(terminal);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (terminal != null) {
            terminal.destroyForcibly();
        }
        if (server != null) {
            server.close();
        }
        ears.ifPresent(ear -> {
            ear.mqtt().close();
            ear.http().close();
        });
    }
}
