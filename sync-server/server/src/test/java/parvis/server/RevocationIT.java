package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static parvis.server.ServerSamples.EPOCH;
import static parvis.server.ServerSamples.batch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Guarantee G12 over the whole server: a live connection ends with the revocation, what was sent before stays, and a
/// terminal that was set up by a code speaks with the secret that it got. The ends of connections are awaited, five
/// seconds at most, as events.
final class RevocationIT {
    private static final Epoch OTHER = new Epoch("fedcba9876543210fedcba9876543210");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        server = Server.start(
                ConfigReader.read(ServerSamples.settings(directory)), Clock.systemUTC(), new SecureRandom());
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private JsonNode post(int status, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + ServerSamples.TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String here(String rest) {
        return "/api/v1/territories/" + ServerSamples.TERRITORY + "/" + rest;
    }

    private long people() throws Exception {
        var day = ServerSamples.DAY;
        var request = HttpRequest.newBuilder(
                        URI.create(server.url() + here("counts?by=activity&from=" + day + "&to=" + day)))
                .header("Authorization", "Bearer " + ServerSamples.TOKEN)
                .build();
        var rows = JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body())
                .get("rows");
        return rows.isEmpty() ? 0 : rows.get(0).get("people").longValue();
    }

    @Test
    void a_revoked_terminal_loses_its_live_connection_and_nothing_newer_is_accepted_while_what_it_sent_stays()
            throws Exception {
        try (var stolen = TestTerminal.connect(server.mqtt(), "borne-1");
                var other = TestTerminal.connect(server.mqtt(), "borne-4")) {
            stolen.send(batch(EPOCH, 1, 20));
            post(200, here("terminals/borne-1/revoke"), "");
            stolen.lost.get(5, TimeUnit.SECONDS);
            assertThrows(
                    MqttException.class,
                    () -> stolen.publish(Address.Kind.FACTS, Codec.encode(batch(EPOCH, 21, 40)), false));
            assertThrows(
                    MqttException.class,
                    () -> TestTerminal.connect(server.mqtt(), "borne-1").close());
            // The other terminal's answer comes behind whatever of the stolen one might have been on its way.
            assertEquals(
                    List.of(new Mark(OTHER, 5)), other.send(batch(OTHER, 1, 5)).marks());
            assertFalse(other.lost.isDone(), "only who was revoked is cut off");
        }
        assertEquals(ServerSamples.peopleUpTo(20) + ServerSamples.peopleUpTo(5), people());
    }

    @Test
    void a_terminal_set_up_by_a_code_counts_and_its_replacement_takes_its_name_and_its_place() throws Exception {
        var first = enrolled("{\"place\":\"%s\",\"role\":\"both\"}".formatted(ServerSamples.PLACE));
        var id = first.get("terminal").stringValue();
        try (var old = connect(first)) {
            old.send(batch(EPOCH, 1, 10));
            var body = "{\"place\":\"%s\",\"role\":\"both\",\"replaces\":\"%s\"}".formatted(ServerSamples.PLACE, id);
            var second = enrolled(body);
            assertEquals(id, second.get("terminal").stringValue());
            old.lost.get(5, TimeUnit.SECONDS);
            assertThrows(MqttException.class, () -> connect(first).close());
            try (var next = connect(second)) {
                assertEquals(
                        List.of(new Mark(OTHER, 5)),
                        next.send(batch(OTHER, 1, 5)).marks());
            }
        }
        assertEquals(ServerSamples.peopleUpTo(10) + ServerSamples.peopleUpTo(5), people());
    }

    private JsonNode enrolled(String body) throws Exception {
        var code = post(201, here("terminals"), body).get("code").stringValue();
        return post(200, "/api/enrol", "{\"code\":\"%s\",\"software\":\"1.0\",\"hardware\":\"x\"}".formatted(code));
    }

    private static TestTerminal connect(JsonNode config) throws MqttException {
        var mqtt = config.get("mqtt");
        var broker = mqtt.get("url").stringValue().replace("tcp://", "");
        return TestTerminal.connect(
                broker, mqtt.get("user").stringValue(), mqtt.get("password").stringValue());
    }
}
