package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parvis.install.Child;
import parvis.install.FirstTerritory;
import parvis.protocol.message.PlaceId;
import parvis.server.pack.PackReader;
import parvis.server.territory.Territory;
import tools.jackson.databind.json.JsonMapper;

/// The real server in a process of its own, on a free port and an empty store.
final class IngestServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Child process;
    private final Territory territory;
    private final String mqtt;

    private IngestServer(Child process, Territory territory, String mqtt) {
        this.process = process;
        this.territory = territory;
        this.mqtt = mqtt;
    }

    static IngestServer start(Path directory, int terminals) throws IOException, InterruptedException {
        var folder = FirstTerritory.folder(FirstTerritory.root()).toAbsolutePath();
        var territory = PackReader.open(folder).territory();
        var place = territory.places().getFirst().id();
        var provision = write(
                directory.resolve("provision.json"),
                Map.of(
                        "terminals",
                        IntStream.range(0, terminals)
                                .mapToObj(number -> terminal(number, place))
                                .toList()));
        var settings = write(
                directory.resolve("server.json"),
                Map.of(
                        "territory",
                        folder.toString(),
                        "data",
                        directory.resolve("data").toString(),
                        "http",
                        Map.of("port", 0),
                        "mqtt",
                        Map.of("port", 0),
                        "provision",
                        provision.toString(),
                        "stopWithStdin",
                        true));
        var process = Child.start(
                "Le serveur",
                directory.resolve("server.log"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                settings.toString());
        var ready = JSON.readTree(process.ready(PATIENCE));
        return new IngestServer(process, territory, ready.get("mqtt").stringValue());
    }

    static String id(int number) {
        return "borne-" + (number + 1);
    }

    static String password(int number) {
        return "essai de " + id(number);
    }

    Territory territory() {
        return territory;
    }

    String mqtt() {
        return mqtt;
    }

    private static Map<String, Object> terminal(int number, PlaceId place) {
        return Map.of("id", id(number), "place", place.value(), "role", "both", "password", password(number));
    }

    private static Path write(Path file, Map<String, Object> content) throws IOException {
        return Files.writeString(file, JSON.writeValueAsString(content));
    }

    @Override
    public void close() {
        process.close();
    }
}
