package parvis.server.web.answer;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Missing;
import parvis.server.indicator.Target;
import parvis.server.territory.Convention.Contradiction;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Party;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The small parts of a report as JSON, there and back.
final class ReportParts {
    private ReportParts() {}

    static ObjectNode party(Party party) {
        var node = Json.object().put("name", party.name());
        party.logo().ifPresent(logo -> node.put("logo", logo));
        return node;
    }

    static Party readParty(JsonNode node) {
        return new Party(node.get("name").stringValue(), text(node, "logo"));
    }

    static ObjectNode reference(Reference one) {
        var node = Json.object().put("id", one.id().value()).put("label", one.label());
        node.set("value", Json.number(one.value()));
        node.put("unit", one.unit());
        one.year().ifPresent(year -> node.put("year", year.getValue()));
        return node.put("source", one.source());
    }

    static Reference readReference(JsonNode node) {
        return new Reference(
                new ReferenceId(node.get("id").stringValue()),
                node.get("label").stringValue(),
                node.get("value").decimalValue(),
                node.get("unit").stringValue(),
                number(node, "year").map(year -> Year.of(year.intValueExact())),
                node.get("source").stringValue());
    }

    static ObjectNode contradiction(Contradiction one) {
        var node = Json.object().put("about", one.about());
        var readings = node.putArray("readings");
        one.readings()
                .forEach(reading ->
                        readings.addObject().put("says", reading.says()).put("where", reading.where()));
        return node;
    }

    static Contradiction readContradiction(JsonNode node) {
        return new Contradiction(
                node.get("about").stringValue(),
                node.get("readings")
                        .valueStream()
                        .map(one -> new Contradiction.Reading(
                                one.get("says").stringValue(), one.get("where").stringValue()))
                        .toList());
    }

    static Missing readMissing(JsonNode node) {
        return new Missing(node.get("code").stringValue(), node.get("text").stringValue());
    }

    static FigureKey key(JsonNode node) {
        return new FigureKey(
                new IndicatorId(node.get("indicator").stringValue()),
                node.get("key").stringValue());
    }

    static Optional<Target> target(JsonNode node) {
        return Optional.ofNullable(node.get("target"))
                .map(target -> new Target(
                        target.get("value").decimalValue(),
                        Year.of(target.get("year").intValue())));
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::stringValue);
    }

    static Optional<BigDecimal> number(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::decimalValue);
    }

    static void put(ObjectNode node, String field, Optional<BigDecimal> value) {
        value.ifPresent(number -> node.set(field, Json.number(number)));
    }
}
