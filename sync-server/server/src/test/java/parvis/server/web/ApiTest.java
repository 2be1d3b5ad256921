package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;
import parvis.server.web.access.Route;
import tools.jackson.databind.JsonNode;

/// What the API answers, held against its description.
final class ApiTest {
    private static final String FACTS = """
            b1#1 2025-06-02 bibliotheque-du-bourg reading-circle topic=contes audience=seniors people=6 newcomers=2 led=volunteers
            b1#2 2025-06-03 bibliotheque-du-bourg reading-circle topic=contes people=3 partners=caf,cpam
            b1#3 2026-06-04 tiers-lieu-des-flamboyants repair-workshop topic=freins held=1 items=7 service=tiers-lieu people=4
            b1#4 2026-06-05 tiers-lieu-des-flamboyants repair-workshop cancelled=1
            b1#5 2026-06-05 tiers-lieu-des-flamboyants passage service=mairie people=90
            b1#6 2026-06-04 tiers-lieu-des-flamboyants repair-workshop topic=freins items=-2 people=-1 service=tiers-lieu corrects=3
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    private final OpenApi openApi = new OpenApi();

    @BeforeEach
    void start() {
        site = new TestSite(folder);
        site.count(FACTS);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private JsonNode read(String rest) {
        return openApi.check("GET", Route.TERRITORY + "/" + rest.split("\\?", 2)[0], site.read(rest));
    }

    private JsonNode write(String method, String route, String rest, String body) {
        return openApi.check(method, Route.TERRITORY + "/" + route, site.write(method, rest, body));
    }

    private static JsonNode figure(JsonNode plan, String indicator, String key) {
        return plan.get("indicators")
                .valueStream()
                .filter(row -> row.get("id").stringValue().equals(indicator))
                .flatMap(row -> row.get("figures").valueStream())
                .filter(figure -> figure.get("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void routes_and_description_agree() {
        var routes = new TreeSet<String>();
        site.site.routes().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .forEach(route -> routes.add(route.method().name() + " " + route.path()));
        assertEquals(routes, new TreeSet<>(openApi.operations()));
        var served = site.get("/api/openapi.json");
        assertEquals(200, served.statusCode());
        assertTrue(served.body().contains("\"openapi\": \"3.1.0\""));
    }

    @Test
    void the_plan_comes_whole_in_its_order_with_values_or_what_is_missing() {
        var plan = read("indicators?year=2026");
        assertEquals("bourg-exemple", plan.get("territory").stringValue());
        assertEquals("2026-12-31", plan.get("period").get("to").stringValue());
        assertEquals(
                site.pack.territory().indicators().stream()
                        .map(row -> row.id().value())
                        .toList(),
                plan.get("indicators")
                        .valueStream()
                        .map(row -> row.get("id").stringValue())
                        .toList());
        assertEquals(5, figure(plan, "VELO_1", "value").get("value").intValue());
        assertEquals(2, figure(plan, "VELO_2", "all").get("value").intValue());
        var growth = figure(plan, "VELO_5", "value");
        assertEquals(3, growth.get("current").intValue());
        assertEquals(9, growth.get("baseline").intValue());
        assertEquals(new BigDecimal("-66.7"), growth.get("value").decimalValue());
        var households = figure(plan, "LIRE_4", "households");
        assertTrue(households.get("value").isNull());
        assertEquals(
                "reference:households",
                households.get("missing").get(0).get("code").stringValue());
    }

    @Test
    void a_figure_told_apart_by_topic_has_one_value_a_topic() {
        var plan = read("indicators?from=2025&to=2026");
        assertEquals(
                new BigDecimal("66.7"),
                figure(plan, "LIRE_3", "contes").get("value").decimalValue());
        assertEquals(6, figure(plan, "LIRE_3", "contes").get("numerator").intValue());
    }

    @Test
    void completeness_goes_with_figures_that_facts_feed_and_with_no_other() {
        var plan = read("indicators?year=2026");
        assertTrue(figure(plan, "VELO_1", "value")
                        .get("completeness")
                        .get("expected")
                        .intValue()
                > 0);
        assertFalse(figure(plan, "VELO_3", "value").has("completeness"));
    }

    @Test
    void an_entry_is_added_counted_listed_and_struck_and_stays_visible() {
        var body =
                "{\"indicator\":\"VELO_3\",\"figure\":\"value\",\"day\":\"2026-05-04\",\"value\":1,\"source\":\"Conseil\"}";
        var added = write("POST", "entries", "entries", body);
        assertEquals(
                1,
                figure(read("indicators?year=2026"), "VELO_3", "value")
                        .get("value")
                        .intValue());
        assertEquals(
                "2026-05-04",
                figure(read("indicators?year=2026"), "VELO_3", "value")
                        .get("day")
                        .stringValue());
        var id = added.get("id").asString();
        assertTrue(added.get("author").stringValue().startsWith("token "));
        assertTrue(write("DELETE", "entries/{id}", "entries/" + id, "").has("struck"));
        assertEquals(
                0,
                figure(read("indicators?year=2026"), "VELO_3", "value")
                        .get("value")
                        .intValue());
        assertTrue(read("entries").get("entries").get(0).has("struck"));
        assertEquals(
                "already-struck",
                write("DELETE", "entries/{id}", "entries/" + id, "").get("code").stringValue());
    }

    @Test
    void baselines_targets_and_references_take_part_at_once() {
        write(
                "PUT",
                "baselines/{indicator}/{figure}",
                "baselines/VELO_5/value",
                "{\"value\":2,\"year\":2024,\"source\":\"Tableur\"}");
        write("PUT", "targets/{indicator}/{figure}", "targets/VELO_5/value", "{\"value\":75.5,\"year\":2027}");
        write(
                "PUT",
                "references/{id}",
                "references/households",
                "{\"label\":\"Foyers\",\"value\":1000,\"unit\":\"foyers\",\"year\":2024,\"source\":\"Insee\"}");
        var plan = read("indicators?year=2026");
        assertEquals(50, figure(plan, "VELO_5", "value").get("value").intValue());
        assertEquals(
                new BigDecimal("75.5"),
                figure(plan, "VELO_5", "value").get("target").get("value").decimalValue());
        assertEquals(0, figure(plan, "LIRE_4", "households").get("value").intValue());
        write("PUT", "baselines/{indicator}/{figure}", "baselines/VELO_5/value", "{\"year\":2025}");
        assertEquals(
                9,
                figure(read("indicators?year=2026"), "VELO_5", "value")
                        .get("baseline")
                        .intValue());
        var listed = read("references");
        assertTrue(listed.get("references")
                .valueStream()
                .anyMatch(item -> item.get("source").stringValue().equals("Insee")));
    }

    @Test
    void counts_are_told_apart_as_asked_and_passages_are_added_to_nothing() {
        var rows =
                read("counts?from=2026-01-01&to=2026-12-31&by=month,activity").get("rows");
        assertEquals("2026-06", rows.get(0).get("month").stringValue());
        assertEquals(2, rows.size());
        var total = read("counts?from=2026-01-01&to=2026-12-31").get("rows").get(0);
        assertEquals(3, total.get("people").intValue());
        assertEquals(
                0,
                read("counts?from=2020-01-01&to=2020-12-31&by=day").get("rows").size());
    }

    @Test
    void lists_go_on_where_a_page_ends() {
        for (int i = 1; i <= 5; i++) {
            site.write(
                    "POST",
                    "entries",
                    "{\"indicator\":\"LIRE_2\",\"figure\":\"value\",\"day\":\"2026-01-0%d\",\"value\":%d,\"source\":\"s\"}"
                            .formatted(i, i));
        }
        var first = read("entries?limit=2");
        assertEquals(2, first.get("entries").size());
        var second = read("entries?limit=2&after=" + first.get("next").stringValue());
        assertEquals(3, second.get("entries").get(0).get("value").intValue());
        var third = read("entries?limit=2&after=" + second.get("next").stringValue());
        assertFalse(third.has("next"));
        var references = read("references?limit=1");
        assertEquals(1, references.get("references").size());
        assertTrue(read("references?limit=500&after=" + references.get("next").stringValue())
                        .get("references")
                        .size()
                > 1);
    }

    @Test
    void terminals_and_quarantine_say_what_a_person_should_look_at() {
        var terminal = new TerminalId("b1");
        site.ledger.commit(writing -> {
            var id = new FactId(terminal, new FactRef(new Epoch("0".repeat(32)), 99));
            writing.refuse(id, RefusalReason.NEGATIVE, "{\"people\":-1,\"note\":\"<script>\"}", site.now);
            writing.unreadable(
                    terminal,
                    "\u0000<b>".getBytes(StandardCharsets.UTF_8),
                    Acknowledgement.Reason.UNREADABLE,
                    site.now);
            return 0;
        });
        var items = read("quarantine").get("quarantine");
        assertEquals(2, items.size());
        assertTrue(items.valueStream()
                .anyMatch(item -> item.get("reason").stringValue().equals("negative")
                        && item.get("text").stringValue().contains("négatif")));
        assertEquals(1, read("quarantine?limit=1").get("quarantine").size());
        var only = read("terminals").get("terminals").get(0);
        assertEquals("b1", only.get("id").stringValue());
        assertEquals(1, only.get("refused").intValue());
        assertTrue(only.get("completeness").get("expected").intValue() > 0);
    }

    @Test
    void health_needs_no_token_and_says_which_part_is_failing() {
        assertEquals(
                "good",
                openApi.check("GET", "/api/health", site.get("/api/health"))
                        .get("status")
                        .stringValue());
        site.healthy = false;
        var answer = site.get("/api/health");
        assertEquals(503, answer.statusCode());
        assertEquals(
                "failing",
                openApi.check("GET", "/api/health", answer)
                        .get("checks")
                        .get("broker")
                        .stringValue());
    }

    @Test
    void the_exports_hold_the_same_figures() {
        var plan = read("indicators?year=2026");
        assertEquals(plan, read("export.json?year=2026"));
        HttpResponse<String> csv = site.read("export.csv?year=2026");
        openApi.check("GET", Route.TERRITORY + "/export.csv", csv);
        var lines = csv.body().lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFFindicator;figure;"));
        List<String> values = lines.stream()
                .skip(1)
                .map(line -> line.split(";", 7)[5].replace(',', '.'))
                .toList();
        List<String> expected = plan.get("indicators")
                .valueStream()
                .flatMap(row -> row.get("figures").valueStream())
                .map(figure -> figure.get("value").isNull()
                        ? ""
                        : figure.get("value").decimalValue().toPlainString())
                .toList();
        assertEquals(expected, values);
        assertTrue(csv.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .contains("indicateurs-bourg-exemple-2026.csv"));
    }
}
