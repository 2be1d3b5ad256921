package parvis.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every field that a terminal may send and the values that it may have, from the contract's text and not from its
/// code: a field that is not here has no business on the wire, and a text that is no id, no date, no word of a list
/// and no title that the team typed is a way out.
final class WireRules {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Predicate<JsonNode> NUMBER = JsonNode::isIntegralNumber;
    private static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;
    private static final Predicate<JsonNode> ID = text("[a-z0-9][a-z0-9-]{0,62}");
    private static final Predicate<JsonNode> EPOCH = text("[0-9a-f]{32}");
    private static final Predicate<JsonNode> DAY = text("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Predicate<JsonNode> LOCAL = text("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Predicate<JsonNode> INSTANT = text("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final Predicate<JsonNode> SOFTWARE = text("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    private static final Predicate<JsonNode> VERSION = text("[0-9a-f]{1,64}");

    private final Map<String, Map<String, Predicate<JsonNode>>> topics = new LinkedHashMap<>();

    /// @param titles what the team typed to be read by everybody
    WireRules(Set<String> titles) {
        topics.put("facts", facts());
        topics.put("hello", hello());
        topics.put("status", status());
        topics.put("agenda", agenda(titles));
        topics.put(
                "call",
                Map.of("v", NUMBER, "terminal", ID, "state", text("ringing|answered|cancelled"), "since", INSTANT));
    }

    private static Map<String, Predicate<JsonNode>> facts() {
        var rules =
                new LinkedHashMap<String, Predicate<JsonNode>>(Map.of("v", NUMBER, "epoch", EPOCH, "first", NUMBER));
        for (var id : List.of("place", "activity", "service", "topic", "theme", "audience", "session")) {
            rules.put("facts[]." + id, ID);
        }
        for (var number : List.of(
                "hour",
                "people",
                "newcomers",
                "families",
                "newFamilies",
                "seats",
                "invited",
                "turnedAway",
                "planned",
                "held",
                "cancelled",
                "items",
                "minutes",
                "answers",
                "satisfied",
                "facts")) {
            rules.put("facts[]." + number, NUMBER);
        }
        rules.put("facts[].day", DAY);
        rules.put("facts[].clock", text("synced|estimated|unknown"));
        rules.put("facts[].led", text("team|partner|volunteers|association"));
        rules.put("facts[].together", FLAG);
        rules.put("facts[].later", FLAG);
        rules.put("facts[].partners[]", ID);
        rules.put("facts[].partnersInvited[]", ID);
        rules.put("facts[].corrects.epoch", EPOCH);
        rules.put("facts[].corrects.sequence", NUMBER);
        return rules;
    }

    private static Map<String, Predicate<JsonNode>> hello() {
        var rules = new LinkedHashMap<String, Predicate<JsonNode>>(
                Map.of("v", NUMBER, "software", SOFTWARE, "catalogue", VERSION, "part", NUMBER, "parts", NUMBER));
        rules.put("epochs[].epoch", EPOCH);
        rules.put("epochs[].previous", EPOCH);
        for (var number : List.of("from", "last", "acked")) {
            rules.put("epochs[]." + number, NUMBER);
        }
        return rules;
    }

    private static Map<String, Predicate<JsonNode>> status() {
        var rules = new LinkedHashMap<String, Predicate<JsonNode>>();
        rules.put("v", NUMBER);
        rules.put("online", FLAG);
        rules.put("since", INSTANT);
        rules.put("pending", NUMBER);
        rules.put("setAside", NUMBER);
        rules.put("software", SOFTWARE);
        rules.put("catalogue", VERSION);
        rules.put("clock", text("synced|estimated|unknown"));
        rules.put("role", text("public|desk|both"));
        rules.put("diskFreeMb", NUMBER);
        rules.put("temperatureC", JsonNode::isNumber);
        rules.put("sensor", text("ready|stuck|silent"));
        rules.put("names.held", NUMBER);
        rules.put("names.retentionDays", NUMBER);
        rules.put("names.lastPurge", INSTANT);
        return rules;
    }

    private static Map<String, Predicate<JsonNode>> agenda(Set<String> titles) {
        var rules = new LinkedHashMap<String, Predicate<JsonNode>>(Map.of("v", NUMBER, "revision", NUMBER));
        for (var id : List.of("id", "workshop", "place", "topic")) {
            rules.put("sessions[]." + id, ID);
        }
        for (var number : List.of("minutes", "seats", "taken", "waiting")) {
            rules.put("sessions[]." + number, NUMBER);
        }
        rules.put("part", NUMBER);
        rules.put("parts", NUMBER);
        rules.put("sessions[].title", node -> node.isString() && titles.contains(node.asString()));
        rules.put("sessions[].level", text("débutant|intermédiaire|avancé|tous niveaux"));
        rules.put("sessions[].start", LOCAL);
        rules.put("sessions[].state", text("planned|cancelled|held"));
        return rules;
    }

    private static Predicate<JsonNode> text(String pattern) {
        var compiled = Pattern.compile(pattern);
        return node -> node.isString() && compiled.matcher(node.asString()).matches();
    }

    /// What in that message is not on the list; a topic that no terminal may publish to is not either.
    List<String> broken(WireReader.Published message) {
        var kind = message.topic().substring(message.topic().lastIndexOf('/') + 1);
        var rules = topics.get(kind);
        if (rules == null) {
            return List.of("topic " + message.topic());
        }
        var faults = new ArrayList<String>();
        walk(kind, "", JSON.readTree(message.payload()), rules, faults);
        return faults;
    }

    private static void walk(
            String kind, String path, JsonNode node, Map<String, Predicate<JsonNode>> rules, List<String> faults) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            kind,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(),
                            rules,
                            faults));
        } else if (node.isArray()) {
            node.forEach(element -> walk(kind, path + "[]", element, rules, faults));
        } else if (!rules.getOrDefault(path, _ -> false).test(node)) {
            faults.add(kind + ": " + path + " = " + node);
        }
    }
}
