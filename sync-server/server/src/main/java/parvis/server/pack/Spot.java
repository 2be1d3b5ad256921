package parvis.server.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One value of a file, with its place in it. What is absent or of another type reads as empty: the schema has
/// already said so.
///
/// @param document the file
/// @param pointer the JSON pointer inside it
/// @param node the value
record Spot(Document document, String pointer, JsonNode node) {
    int line() {
        return document.line(pointer);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    Spot get(String field) {
        return new Spot(document, pointer + "/" + escape(field), node.path(field));
    }

    boolean has(String field) {
        return node.has(field);
    }

    /// The elements of a list, none when it is no list.
    List<Spot> items() {
        var items = new ArrayList<Spot>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Spot(document, pointer + "/" + i, node.path(i)));
            }
        }
        return items;
    }

    List<Spot> items(String field) {
        return get(field).items();
    }

    /// The list `field`, or this when the file is that list itself.
    Spot list(String field) {
        return node.isArray() ? this : get(field);
    }

    /// Its elements.
    List<Spot> listed(String field) {
        return list(field).items();
    }

    /// The fields of an object, by name, in the file's order.
    List<Field> fields() {
        return node.propertyNames().stream()
                .map(name -> new Field(name, get(name)))
                .toList();
    }

    Optional<String> text() {
        return node.stringValueOpt();
    }

    Optional<String> text(String field) {
        return get(field).text();
    }

    /// The text that the schema has made sure of.
    String required(String field) {
        return text(field).orElseThrow(() -> new IllegalStateException("no text at " + pointer + "/" + field));
    }

    static String escape(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    /// A named value of an object.
    record Field(String name, Spot spot) {}
}
