package parvis.server.pack;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One file of the pack, read, with the line on which each of its values stands.
///
/// @param file its name inside the pack
/// @param root its content; a `null` in it is absent
/// @param lines of each JSON pointer
record Document(String file, JsonNode root, Map<String, Integer> lines) {
    Document {
        lines = Map.copyOf(lines);
    }

    Spot spot() {
        return new Spot(this, "", root);
    }

    /// The line of that pointer, else of what holds it.
    int line(String pointer) {
        var at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
