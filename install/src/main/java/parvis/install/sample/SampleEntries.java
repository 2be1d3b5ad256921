package parvis.install.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Enters invented values for the figures that coordinators enter, over the API like any program.
///
/// @param territory the API's address of the territory
/// @param token a token that may write
public record SampleEntries(URI territory, String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCE =
            ResourceBundle.getBundle("parvis.install.sample.sample").getString("source");
    private static final int CREATED = 201;
    private static final int OK = 200;

    void send(LocalDate today) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var random = new Random(1);
            var asked = ask(http, request("indicators?year=" + today.getYear()).GET(), OK);
            for (var indicator : JSON.readTree(asked).path("indicators")) {
                for (var figure : indicator.path("figures")) {
                    if (lacksAnEntry(figure)) {
                        enter(http, indicator, figure, today.minusYears(1).withDayOfYear(60), 20 + random.nextInt(20));
                        enter(http, indicator, figure, today.withDayOfYear(1), 30 + random.nextInt(30));
                    }
                }
            }
        }
    }

    private static boolean lacksAnEntry(JsonNode figure) {
        for (var missing : figure.path("missing")) {
            if (missing.path("code").asString().equals("entry")) {
                return true;
            }
        }
        return false;
    }

    private void enter(HttpClient http, JsonNode indicator, JsonNode figure, LocalDate day, int value)
            throws IOException, InterruptedException {
        var entry = Map.of(
                "indicator",
                indicator.path("id").asString(),
                "figure",
                figure.path("key").asString(),
                "day",
                day.toString(),
                "value",
                value,
                "source",
                SOURCE);
        var _ = ask(
                http,
                request("entries").POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(entry))),
                CREATED);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(territory + "/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String ask(HttpClient http, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException("le serveur a refusé une donnée d’exemple : " + answer.body());
        }
        return answer.body();
    }

    @Override
    public String toString() {
        return "SampleEntries[" + territory + "]";
    }
}
