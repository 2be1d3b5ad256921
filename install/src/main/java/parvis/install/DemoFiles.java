package parvis.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parvis.install.sample.Sample;
import parvis.install.sample.SampleEntries;
import parvis.install.sample.SampleTerminal;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.territory.Territory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The files that the demo hands to its two programs, and what it tells the world once both run.
final class DemoFiles {
    /// The demo's own account on the web pages.
    static final String USER = "demo";

    private static final String SPARE = "borne-essai";
    private static final int SEAL_AFTER_SECONDS = 5;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final DemoOptions options;
    private final Path directory;
    private final Path data;
    private final DemoSecrets secrets;
    private final Territory territory;
    private String url = "";
    private String mqtt = "";
    private String name = "";

    DemoFiles(DemoOptions options, Path directory, Path data, DemoSecrets secrets, Territory territory) {
        this.options = options;
        this.directory = directory;
        this.data = data;
        this.secrets = secrets;
        this.territory = territory;
    }

    Territory territory() {
        return territory;
    }

    DemoSecrets secrets() {
        return secrets;
    }

    String url() {
        return url;
    }

    /// Host and port of the broker.
    String mqtt() {
        return mqtt;
    }

    /// Reads where the server came up.
    void serverIsAt(String ready) {
        JsonNode node = JSON.readTree(ready);
        url = node.path("url").asString();
        mqtt = node.path("mqtt").asString();
    }

    Path writeServer() throws IOException {
        var provision = write(
                "provision.json",
                Map.of(
                        "accounts",
                        List.of(Map.of("user", USER, "password", secrets.password(), "role", "administrator")),
                        "tokens",
                        List.of(Map.of("token", secrets.apiToken(), "scope", "write")),
                        "terminals",
                        terminals()));
        var server = new LinkedHashMap<String, Object>();
        server.put("territory", directory.toString());
        server.put("data", data.resolve("server").toString());
        server.put("http", Map.of("host", "127.0.0.1", "port", options.http()));
        server.put("mqtt", Map.of("host", "127.0.0.1", "port", options.mqtt()));
        server.put("provision", provision.toString());
        server.put("sample", options.sample);
        server.put("stopWithStdin", true);
        return write("server.json", server);
    }

    /// What the terminal got for its code at the first start, and what the demo says of its screen and its team.
    Path writeTerminal() throws IOException, InterruptedException {
        var file = data.resolve("terminal.json");
        var enrolment = new DemoEnrolment(URI.create(url), territory.id().value(), secrets.apiToken());
        if (!Files.exists(file) || !enrolment.knows(JSON.readTree(Files.readAllBytes(file)))) {
            Files.deleteIfExists(file);
            enrolment.enrol(file, place(0), data.resolve("terminal.log").toFile());
        }
        var terminal = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        name = terminal.path("terminal").asString();
        var screen = options.screen();
        ((ObjectNode) terminal.path("mqtt")).put("url", "tcp://" + mqtt);
        terminal.put("data", data.resolve("terminal").toString());
        terminal.putPOJO(
                "screen",
                Map.of(
                        "width",
                        screen.width(),
                        "height",
                        screen.height(),
                        "diagonalInches",
                        screen.diagonalInches(),
                        "distanceMm",
                        screen.distanceMm(),
                        "fullScreen",
                        false));
        terminal.putPOJO("team", Map.of("dayCode", secrets.staffCode(), "shortCode", secrets.staffShortCode()));
        terminal.put("hardware", options.hardware());
        terminal.put("clock", "trusted");
        terminal.put("sealAfterSeconds", SEAL_AFTER_SECONDS);
        terminal.put("sample", options.sample);
        terminal.put("stopWithStdin", true);
        return write(file.getFileName().toString(), terminal);
    }

    /// What the READY line says.
    Map<String, Object> announcement() {
        var said = new LinkedHashMap<String, Object>();
        said.put("url", url);
        said.put("mqtt", mqtt);
        said.put("apiToken", secrets.apiToken());
        said.put("territory", territory.id().value());
        said.put("terminal", name);
        said.put("staffCode", secrets.staffCode());
        said.put("staffShortCode", secrets.staffShortCode());
        said.put("login", credentials(USER, secrets.password()));
        var spare = new LinkedHashMap<String, Object>(Map.of("id", SPARE));
        spare.putAll(credentials(SPARE, secrets.sparePassword()));
        said.put("spareTerminal", spare);
        return said;
    }

    /// In this order at each start, so that two READY lines can be compared: a `Map.of` draws another each time.
    private static Map<String, Object> credentials(String user, String password) {
        var said = new LinkedHashMap<String, Object>();
        said.put("user", user);
        said.put("password", password);
        return said;
    }

    /// The invented past and agenda of this territory, to be sent to the server.
    Sample sample() {
        var api = URI.create(url + "/api/v1/territories/" + territory.id());
        return new Sample(territory, sampleTerminals(), mqtt, new SampleEntries(api, secrets.apiToken()));
    }

    /// The terminals that play the invented past, one for each place where a terminal is planned.
    private List<SampleTerminal> sampleTerminals() {
        return IntStream.range(0, Math.max(1, territory.terminalsExpected().size()))
                .mapToObj(number -> new SampleTerminal(
                        new TerminalId("exemple-" + (number + 1)), new PlaceId(place(number)), secrets.sparePassword()))
                .toList();
    }

    private List<Map<String, String>> terminals() {
        var all = new ArrayList<Map<String, String>>();
        all.add(credential(SPARE, place(1), secrets.sparePassword()));
        if (options.sample) {
            sampleTerminals()
                    .forEach(one ->
                            all.add(credential(one.id().value(), one.place().value(), one.password())));
        }
        return all;
    }

    private static Map<String, String> credential(String id, String place, String password) {
        return Map.of("id", id, "place", place, "role", "both", "password", password);
    }

    /// The place of the demo's n-th terminal: where the territory plans one, else its first places.
    private String place(int number) {
        var planned = territory.terminalsExpected();
        var id = planned.isEmpty()
                ? territory.places().get(number % territory.places().size()).id()
                : planned.get(number % planned.size());
        return id.value();
    }

    private Path write(String name, Object content) throws IOException {
        var file = data.resolve(name);
        DemoSecrets.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        return file;
    }
}
