package parvis.install;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Sets the demo's terminal up as a technician does: a code from the server, typed once into the terminal's program,
/// which writes its own configuration.
final class DemoEnrolment {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 60;
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final URI server;
    private final String territory;
    private final String token;

    /// @param server where its pages are
    /// @param territory whose terminal it is
    /// @param token one that may write
    DemoEnrolment(URI server, String territory, String token) {
        this.server = server;
        this.territory = territory;
        this.token = token;
    }

    /// Whether that configuration is of a terminal that this server knows, revoked or not: it may have been put aside,
    /// or be of another town.
    boolean knows(JsonNode config) throws IOException, InterruptedException {
        if (!config.path("territory").asString("").equals(territory)
                || !config.path("mqtt").path("password").isString()) {
            return false;
        }
        var all = ask("GET", "", OK).path("terminals");
        return StreamSupport.stream(all.spliterator(), false)
                .anyMatch(each -> each.path("id")
                        .asString("")
                        .equals(config.path("terminal").asString("")));
    }

    /// Has the terminal's program write `config`.
    ///
    /// @param place where it stands
    /// @param log for what it says
    void enrol(Path config, String place, File log) throws IOException, InterruptedException {
        var asked = JSON.writeValueAsString(Map.of("place", place, "role", "both"));
        var code = ask("POST", asked, CREATED).path("code").asString();
        // The code is worth nothing once it is used, and the next line uses it.
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "parvis.kiosk.Main",
                        "--config",
                        config.toString(),
                        "--enrol",
                        server.toString(),
                        code))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(
                    "la borne n’a pas pu s’inscrire auprès du serveur. Ses derniers mots sont dans " + log);
        }
    }

    private JsonNode ask(String method, String body, int expected) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/territories/" + territory + "/terminals"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IOException("le serveur n’a pas voulu de la borne : " + answer.body());
            }
            return JSON.readTree(answer.body());
        }
    }
}
