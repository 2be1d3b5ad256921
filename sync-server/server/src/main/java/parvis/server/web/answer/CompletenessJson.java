package parvis.server.web.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Completeness as JSON, there and back.
public final class CompletenessJson {
    private CompletenessJson() {}

    /// What stands beside figures that facts feed.
    public static ObjectNode of(Completeness completeness) {
        ObjectNode node = Json.object();
        node.put("expected", completeness.expected());
        node.put("complete", completeness.complete());
        var missing = node.putArray("missing");
        completeness
                .missing()
                .forEach(day -> missing.addObject()
                        .put("terminal", day.terminal().value())
                        .put("day", day.day().toString()));
        node.put("missingCount", completeness.missingCount());
        var assumed = node.putArray("assumed");
        completeness.assumed().forEach(place -> assumed.add(place.value()));
        return node;
    }

    static Completeness read(JsonNode node) {
        var assumed = new TreeSet<PlaceId>(Comparator.comparing(PlaceId::value));
        node.get("assumed").forEach(place -> assumed.add(new PlaceId(place.stringValue())));
        return new Completeness(
                node.get("expected").intValue(),
                node.get("complete").intValue(),
                node.get("missing")
                        .valueStream()
                        .map(day -> new Completeness.Missed(
                                new TerminalId(day.get("terminal").stringValue()),
                                LocalDate.parse(day.get("day").stringValue())))
                        .toList(),
                node.get("missingCount").intValue(),
                assumed);
    }
}
