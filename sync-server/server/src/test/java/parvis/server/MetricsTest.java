package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a monitoring system reads of a whole server, and that it is shown nowhere unless somebody wants it.
final class MetricsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    private Server server(String more) throws Exception {
        var settings = ServerSamples.settings(folder);
        Files.writeString(settings, Files.readString(settings).replaceFirst("\\{", "{" + more));
        return Server.start(ConfigReader.read(settings), Clock.systemUTC(), new SecureRandom());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void answers_commits_terminals_health_and_the_machine_are_numbers_that_name_nobody() throws Exception {
        try (var server = server("\"metrics\":{\"port\":0},")) {
            get(server.url() + "/api/health");
            get(
                    server.url() + "/api/v1/territories/bourg-exemple/terminals",
                    "Authorization",
                    "Bearer " + ServerSamples.TOKEN);
            get(server.url() + "/nothing/of/ours");
            try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
                terminal.send(ServerSamples.batch(ServerSamples.EPOCH, 1, 20));
            }
            var metrics = "http://127.0.0.1:" + server.metricsPort();
            var answer = get(metrics + "/metrics");
            assertEquals(200, answer.statusCode());
            var text = answer.body();
            assertTrue(text.contains("parvis_answer_seconds_count{method=\"GET\",route=\"/api/health\"} 1"), text);
            assertTrue(text.contains("route=\"/api/v1/territories/{territory}/terminals\"} 1"), text);
            assertFalse(text.contains("bourg-exemple") || text.contains("borne-") || text.contains("nothing"), text);
            assertTrue(text.contains("parvis_terminals{state=\"offline\"} 2"), text);
            assertTrue(text.contains("parvis_health{part=\"store\"} 1"), text);
            assertTrue(text.contains("parvis_health{part=\"broker\"} 1"), text);
            assertTrue(text.contains("parvis_disk_free_bytes "), text);
            assertTrue(text.contains("parvis_commit_seconds_count 1"), text);
            assertTrue(text.contains("parvis_commit_facts_total 20.0"), text);
            assertTrue(text.contains("jvm_memory_used_bytes"), text);
            assertEquals(404, get(metrics + "/").statusCode());
        }
    }

    @Test
    void they_are_read_nowhere_unless_the_configuration_says_where() throws Exception {
        try (var server = server("")) {
            assertEquals(0, server.metricsPort());
            assertEquals(404, get(server.url() + "/metrics").statusCode());
        }
    }
}
