package parvis.kiosk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Sets a terminal up by a one-time code: asks the server for its name, its place and its secret, and writes them into
/// the configuration, which its owner alone may read. What else stands in the file (the screen, the sensor) is kept.
final class Enrolling {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path config;
    private final Optional<Path> trusted;
    private final String software;

    /// @param config the file to write
    /// @param trusted certificates that the server's is held against, PEM; empty: the machine's own
    /// @param software this program's version
    Enrolling(Path config, Optional<Path> trusted, String software) {
        this.config = config.toAbsolutePath();
        this.trusted = trusted;
        this.software = software;
    }

    /// Redeems the code.
    ///
    /// @return what the terminal is called now
    /// @throws ConfigFault with what to do, when it does not work; the file is as it was then
    String redeem(String server, String code) throws InterruptedException {
        var address = address(server);
        try {
            // Before the code is used up: it is worth nothing a second time.
            var file = kept();
            var draft = draft();
            try {
                var answer = config(ask(address, code), server);
                merge(file, answer);
                Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
                Files.move(draft, config, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return answer.get("terminal").stringValue();
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ConfigFault("enrol.file", config, String.valueOf(e.getMessage()));
        }
    }

    private static URI address(String server) {
        try {
            var address = URI.create(server.replaceAll("/+$", "") + "/api/enrol");
            boolean here = List.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(address.getHost()));
            if ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here)) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Said below: it is no address.
        }
        throw new ConfigFault("enrol.address", server);
    }

    private Path draft() throws IOException {
        Files.createDirectories(config.getParent());
        var draft = config.resolveSibling(config.getFileName() + ".new");
        Files.deleteIfExists(draft);
        return Files.createFile(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private HttpResponse<String> ask(URI address, String code) throws InterruptedException {
        ObjectNode said = JSON.createObjectNode();
        said.put("code", code);
        said.put("software", software);
        said.put("hardware", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        trusted.map(BrokerOf::trust).ifPresent(client::sslContext);
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(said)))
                .build();
        try (var http = client.build()) {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_CHARACTERS));
        } catch (IOException e) {
            throw new ConfigFault("enrol.unreachable", address, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode config(HttpResponse<String> answer, String server) {
        switch (answer.statusCode()) {
            case 200 -> {
                // Read below.
            }
            case 404 -> throw new ConfigFault("enrol.unknown");
            case 410 -> throw new ConfigFault("enrol.over");
            case 429 -> throw new ConfigFault("enrol.wait");
            default -> throw new ConfigFault("enrol.answer", server, answer.statusCode());
        }
        try {
            if (JSON.readTree(answer.body()) instanceof ObjectNode node
                    && node.path("v").asInt(0) == 1
                    && node.path("terminal").isString()) {
                return node;
            }
        } catch (JacksonException _) {
            // Said below: it is no configuration.
        }
        throw new ConfigFault("enrol.answer", server, answer.statusCode());
    }

    private void merge(ObjectNode file, ObjectNode answer) throws IOException {
        answer.properties().stream()
                .filter(field -> !List.of("ca", "catalogue").contains(field.getKey()))
                .forEach(field -> file.set(field.getKey(), field.getValue()));
        JsonNode authority = answer.path("ca");
        if (authority.isString()) {
            var pem = config.resolveSibling("ca.pem");
            Files.writeString(pem, authority.stringValue());
            file.put("ca", pem.toString());
        } else {
            file.remove("ca");
        }
        if (!file.has("data")) {
            file.put("data", config.resolveSibling("data").toString());
        }
    }

    private ObjectNode kept() throws IOException {
        if (!Files.exists(config)) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(Files.readString(config)) instanceof ObjectNode node) {
                return node;
            }
        } catch (JacksonException e) {
            throw new ConfigFault("config.json", config, e.getOriginalMessage());
        }
        throw new ConfigFault("config.json", config, "{ }");
    }
}
