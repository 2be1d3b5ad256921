package parvis.server.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/// The files of one pack, as far as they could be read. A file that could not is a document without content.
///
/// @param territory `territory.json`
/// @param places `places.json`
/// @param indicators `indicators.json`
/// @param definitions `definitions.json`
/// @param references `reference-figures.json`
/// @param activities `activities.json`
/// @param organizations `organizations.json`
/// @param content the folders that speak of rights, the town's own last
record PackFiles(
        Document territory,
        Document places,
        Document indicators,
        Document definitions,
        Document references,
        Document activities,
        Document organizations,
        List<ContentFiles> content) {
    PackFiles {
        content = List.copyOf(content);
    }

    /// Reads all and holds each against its schema.
    static PackFiles read(Path folder, Problems problems) {
        var reader = new DocumentReader(folder, problems);
        var territory = required(reader, "territory.json", problems);
        return new PackFiles(
                territory,
                required(reader, "places.json", problems),
                required(reader, "indicators.json", problems),
                required(reader, "definitions.json", problems),
                optional(reader, "reference-figures.json", problems),
                required(reader, "activities.json", problems),
                optional(reader, "organizations.json", problems),
                ContentFiles.of(folder, territory.spot(), problems));
    }

    private static Document required(DocumentReader reader, String name, Problems problems) {
        return checked(reader.read(name).orElseGet(() -> absent(name)), problems);
    }

    /// A list that may be left out is empty then.
    private static Document optional(DocumentReader reader, String name, Problems problems) {
        return reader.isThere(name)
                ? required(reader, name, problems)
                : new Document(name, JsonNodeFactory.instance.arrayNode(), Map.of());
    }

    static Document absent(String name) {
        return new Document(name, MissingNode.getInstance(), Map.of());
    }

    static Document checked(Document document, Problems problems) {
        if (document.spot().exists() && !document.lines().isEmpty()) {
            SchemaCheck.of(document.file()).check(document, problems);
        }
        return document;
    }
}
