package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parvis.server.web.access.Route;

/// Requests that are wrong, each answered with a problem document that says what.
final class StrictTest {
    private static final String ENTRY =
            "{\"indicator\":\"LIRE_2\",\"figure\":\"value\",\"day\":\"2026-01-02\",\"value\":12.5,\"source\":\"s\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    private final OpenApi openApi = new OpenApi();

    @BeforeAll
    static void start() {
        site = new TestSite(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private void refused(int status, String code, String method, String route, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        var problem = openApi.check(method, Route.TERRITORY + "/" + route, answer);
        assertEquals(code, problem.get("code").stringValue());
        assertEquals(status, problem.get("status").intValue());
        assertFalse(problem.get("detail").stringValue().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicators                                   | missing-parameter
            indicators?year=                             | bad-parameter
            indicators?year=26                           | bad-parameter
            indicators?year=2026-01                      | bad-parameter
            indicators?year=%D9%A2%D9%A0%D9%A2%D9%A6     | bad-parameter
            indicators?year=2026&year=2025               | bad-parameter
            indicators?year=2026&from=2025&to=2026       | bad-parameter
            indicators?from=2025                         | missing-parameter
            indicators?to=2025                           | missing-parameter
            indicators?from=2027&to=2025                 | bad-parameter
            indicators?year=2026&jahr=2026               | unknown-parameter
            export.csv?year=abcd                         | bad-parameter
            counts?from=2026-01-01                       | missing-parameter
            counts?from=2026-01-01&to=2026-02-30         | bad-parameter
            counts?from=2026-02-01&to=2026-01-01         | bad-parameter
            counts?from=2026-01-01&to=2026-02-01&by=hour | bad-parameter
            counts?from=2026-01-01&to=2026-02-01&by=day,day | bad-parameter
            counts?from=2026-01-01&to=2026-02-01&by=     | bad-parameter
            counts?from=01/01/2026&to=2026-02-01         | bad-parameter
            entries?limit=0                              | bad-parameter
            entries?limit=501                            | bad-parameter
            entries?limit=x                              | bad-parameter
            entries?after=x                              | bad-parameter
            references?after=99999                       | bad-parameter
            quarantine?after=nonsense                    | bad-parameter
            terminals?after=nobody                       | bad-parameter
            """)
    void a_wrong_address_is_said(String rest, String code) {
        refused(400, code, "GET", rest.split("\\?", 2)[0], site.read(rest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value":12.5 | "value":"12.5"    | 400 | bad-field
            "value":12.5 | "value":null      | 400 | bad-field
            "value":12.5 | "value":true      | 400 | bad-field
            "value":12.5 | "value":12.505    | 400 | bad-field
            "value":12.5 | "value":1e40      | 400 | bad-field
            "value":12.5 | "value":NaN       | 400 | bad-json
            "value":12.5 | "value":1,"value":2 | 400 | bad-json
            "value":12.5 | "wert":12.5       | 400 | missing-field
            "value":12.5 | "value":12.5,"x":1 | 400 | unknown-field
            "day":"2026-01-02" | "day":"2026-02-30" | 400 | bad-field
            "day":"2026-01-02" | "day":20260102 | 400 | bad-field
            "source":"s" | "source":"  "     | 400 | bad-field
            "source":"s" | "source":"a\\u0000b" | 400 | bad-field
            "source":"s" | "source":["s"]    | 400 | bad-field
            "indicator":"LIRE_2" | "indicator":"NADA" | 422 | unknown-figure
            "figure":"value" | "figure":"other" | 422 | unknown-figure
            "indicator":"LIRE_2" | "indicator":"VELO_1" | 422 | not-entered
            "indicator":"LIRE_2" | "indicator":"VELO_3" | 422 | bad-value
            """)
    void a_wrong_entry_is_said_and_nothing_is_kept(String right, String wrong, int status, String code) {
        assertTrue(ENTRY.contains(right));
        refused(status, code, "POST", "entries", site.write("POST", "entries", ENTRY.replace(right, wrong)));
        assertEquals("{\"entries\":[]}", site.read("entries").body());
    }

    @Test
    void what_is_no_json_object_is_said() {
        for (var body : Arrays.asList(
                "",
                "[]",
                "12",
                "null",
                ENTRY + " x",
                "{",
                "[".repeat(5000),
                "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}")) {
            var answer = site.write("POST", "entries", body);
            assertEquals(400, answer.statusCode(), body + answer.body());
        }
        var form = site.send(
                "POST",
                site.api("entries"),
                ENTRY,
                "Authorization",
                "Bearer " + TestSite.WRITE,
                "Content-Type",
                "text/plain");
        refused(415, "content-type", "POST", "entries", form);
    }

    @Test
    void a_long_body_is_not_read_whatever_its_headers_say() {
        var body = "{\"note\":\"" + "x".repeat(70_000) + "\"}";
        refused(413, "too-long", "POST", "entries", site.write("POST", "entries", body));
        var chunked = HttpRequest.newBuilder(site.address(site.api("entries")))
                .header("Authorization", "Bearer " + TestSite.WRITE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body)))
                .build();
        refused(413, "too-long", "POST", "entries", site.send(chunked));
    }

    @Test
    void baselines_targets_and_references_are_as_strict() {
        var baselines = "baselines/{indicator}/{figure}";
        refused(404, "unknown-figure", "PUT", baselines, site.write("PUT", "baselines/NADA/value", "{\"year\":2025}"));
        refused(422, "no-baseline", "PUT", baselines, site.write("PUT", "baselines/VELO_1/value", "{\"year\":2025}"));
        refused(
                400,
                "missing-field",
                "PUT",
                baselines,
                site.write("PUT", "baselines/VELO_5/value", "{\"year\":2025,\"value\":3}"));
        refused(400, "bad-field", "PUT", baselines, site.write("PUT", "baselines/VELO_5/value", "{\"year\":\"2025\"}"));
        refused(
                400,
                "missing-field",
                "PUT",
                "targets/{indicator}/{figure}",
                site.write("PUT", "targets/VELO_5/value", "{\"value\":3}"));
        var reference = "{\"label\":\"l\",\"value\":1,\"unit\":\"u\",\"year\":2025,\"source\":\"s\"}";
        refused(400, "bad-id", "PUT", "references/{id}", site.write("PUT", "references/Population", reference));
        refused(404, "unknown-entry", "DELETE", "entries/{id}", site.write("DELETE", "entries/77", ""));
        refused(404, "unknown-entry", "DELETE", "entries/{id}", site.write("DELETE", "entries/-1", ""));
    }

    @Test
    void what_is_not_there_is_a_problem_document_too() {
        var nowhere = site.read("nowhere");
        assertEquals(404, nowhere.statusCode());
        assertEquals(
                "application/problem+json",
                nowhere.headers().firstValue("Content-Type").orElse(""));
        var method = site.write("PATCH", "entries", "{}");
        assertEquals(405, method.statusCode());
        assertEquals(
                "application/problem+json",
                method.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void a_store_that_fails_is_said_without_a_word_of_how() throws IOException {
        try (var other = new TestSite(folder, "fails")) {
            other.database.close();
            Files.delete(folder.resolve("fails/parvis.db"));
            var answer = other.get("/connexion");
            assertEquals(200, answer.statusCode());
            var failed = other.read("entries");
            assertEquals(503, failed.statusCode(), failed.body());
            assertTrue(failed.body().contains("Incident"), failed.body());
            assertFalse(failed.body().contains("SQL") || failed.body().contains("at parvis"), failed.body());
        }
    }
}
