package parvis.server.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Counts.By;
import parvis.server.indicator.Period;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `counts`: sums of facts, told apart as asked.
public final class CountsApi {
    private static final int MOST_ROWS = 100_000;

    private final Counts counts;

    public CountsApi(Counts counts) {
        this.counts = counts;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(Route.get(Route.TERRITORY + "/counts", Need.READ, this::rows));
    }

    private void rows(Context ctx) {
        Query query = Query.of(ctx, "from", "to", "by");
        LocalDate from = query.day("from");
        LocalDate to = query.day("to");
        if (to.isBefore(from)) {
            throw Query.bad("to", "le dernier jour vient avant le premier");
        }
        List<By> by = query.text("by").map(CountsApi::kinds).orElse(List.of());
        List<Counts.Row> rows = counts.of(new Period(from, to), Set.copyOf(by), MOST_ROWS + 1);
        if (rows.size() > MOST_ROWS) {
            throw Problem.unprocessable(
                    "too-many-rows", "Plus de 100 000 lignes : demandez moins de jours ou moins de détail.");
        }
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("rows");
        rows.forEach(row -> list.add(json(by, row)));
        Json.answer(ctx, 200, answer);
    }

    private static List<By> kinds(String text) {
        List<By> by = Arrays.stream(text.split(",", -1))
                .map(word -> By.of(word)
                        .orElseThrow(() -> Query.bad(
                                "by",
                                "des noms séparés par des virgules sont attendus, parmi "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(By.values())
                                                        .map(By::wireName)
                                                        .toList()))))
                .toList();
        if (by.stream().distinct().count() < by.size()) {
            throw Query.bad("by", "un nom y est deux fois");
        }
        return by;
    }

    private static ObjectNode json(List<By> by, Counts.Row row) {
        ObjectNode node = Json.object();
        for (By dimension : by) {
            String value = row.group().getOrDefault(dimension, "");
            if (!value.isEmpty()) {
                node.put(dimension.wireName(), value);
            }
        }
        for (Measure measure : Measure.values()) {
            Long sum = row.sums().get(measure);
            if (sum != null && measure != Measure.FACTS) {
                node.put(measure.wireName(), sum);
            }
        }
        node.put(Measure.FACTS.wireName(), row.facts());
        return node;
    }
}
