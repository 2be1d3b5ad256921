package parvis.server.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Period;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Territory;
import parvis.server.web.answer.CompletenessJson;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The plan's figures as JSON: the answer of `indicators` and of `export.json`.
final class FigureJson {
    private FigureJson() {}

    static ObjectNode plan(Territory territory, Figures figures, Period period) {
        Map<IndicatorId, List<Figure>> byIndicator = figures.of(period).stream()
                .collect(Collectors.groupingBy(figure -> figure.id().indicator()));
        Completeness completeness = figures.completeness(period);
        ObjectNode answer = Json.object();
        answer.put("territory", territory.id().value());
        answer.set("period", period(period));
        ArrayNode indicators = answer.putArray("indicators");
        for (Fiche fiche : territory.fiches()) {
            for (Indicator indicator : fiche.indicators()) {
                ObjectNode node = indicators.addObject();
                node.put("id", indicator.id().value());
                node.put("fiche", fiche.id());
                node.put("label", indicator.label());
                node.put("kind", indicator.kind());
                ArrayNode all = node.putArray("figures");
                byIndicator
                        .getOrDefault(indicator.id(), List.of())
                        .forEach(figure -> all.add(figure(figure, completeness)));
            }
        }
        return answer;
    }

    private static ObjectNode figure(Figure figure, Completeness completeness) {
        ObjectNode node = Json.object();
        node.put("key", figure.id().key());
        node.put("name", figure.name());
        figure.value().ifPresentOrElse(value -> node.set("value", Json.number(value)), () -> node.putNull("value"));
        node.put("unit", figure.unit());
        node.set("period", period(figure.period()));
        node.put("definition", figure.definition());
        number(node, "numerator", figure.operands().numerator());
        number(node, "denominator", figure.operands().denominator());
        number(node, "current", figure.operands().current());
        number(node, "baseline", figure.operands().baseline());
        figure.day().ifPresent(day -> node.put("day", day.toString()));
        figure.target().ifPresent(target -> {
            ObjectNode wanted = node.putObject("target");
            wanted.set("value", Json.number(target.value()));
            wanted.put("year", target.year().getValue());
        });
        node.put("source", figure.source());
        if (figure.fedByFacts()) {
            node.set("completeness", CompletenessJson.of(completeness));
        }
        ArrayNode missing = node.putArray("missing");
        figure.missing().forEach(lack -> {
            ObjectNode item = missing.addObject();
            item.put("code", lack.code());
            item.put("text", lack.text());
        });
        return node;
    }

    private static ObjectNode period(Period period) {
        ObjectNode node = Json.object();
        node.put("from", period.from().toString());
        node.put("to", period.to().toString());
        return node;
    }

    private static void number(ObjectNode node, String field, Optional<BigDecimal> value) {
        value.ifPresent(number -> node.set(field, Json.number(number)));
    }
}
