package parvis.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The test's town with a script, a quote, a tag and a spreadsheet formula in each text that people read.
final class HostilePack {
    /// What stands in each text.
    static final String SCRIPT = "=1+1\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

    private static final Set<String> TEXTS = Set.of(
            "name", "label", "title", "enjeu", "objectifs", "publics", "source", "unit", "note", "manager", "address");

    private HostilePack() {}

    static Pack in(Path folder) {
        try (var files = Files.list(TestSite.BOURG)) {
            var json = JsonMapper.shared();
            for (var file : files.filter(HostilePack::meetsThePages).toList()) {
                var node = json.readTree(Files.readAllBytes(file));
                if (file.endsWith("territory.json")) {
                    node.get("parties").forEach(party -> ((ObjectNode) party).remove("logo"));
                    ((ObjectNode) node).remove("content");
                }
                var themes = node.path("themes").deepCopy();
                poison(node);
                if (file.endsWith("territory.json")) {
                    ((ObjectNode) node).set("themes", themes); // the plan names them
                }
                Files.write(folder.resolve(file.getFileName().toString()), json.writeValueAsBytes(node));
            }
            return PackReader.open(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What is said of rights and needs goes to terminals alone, and is held against plain language before.
    private static boolean meetsThePages(Path file) {
        return file.toString().endsWith(".json")
                && !file.endsWith("rights.json")
                && !file.endsWith("operators.json")
                && !file.endsWith("needs.json");
    }

    private static void poison(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : Set.copyOf(object.propertyNames())) {
                var value = object.get(field);
                if (TEXTS.contains(field) && value.isString()) {
                    object.put(field, SCRIPT + value.stringValue());
                }
            }
        }
        node.forEach(HostilePack::poison);
    }
}
