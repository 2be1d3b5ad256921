package parvis.server.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parvis.server.pack.Problem.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds one file against its JSON Schema. The French `description` of the part that does not fit is the advice, so
/// that the schema, its documentation and the messages cannot part.
final class SchemaCheck {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, SchemaCheck> READ = new ConcurrentHashMap<>();

    private final Schema schema;
    private final JsonNode source;

    private SchemaCheck(JsonNode source) {
        this.source = source;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
    }

    /// The schema of that file of a pack, or of a folder beside it.
    static SchemaCheck of(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).replace(".json", ".schema.json");
        return READ.computeIfAbsent("schema/" + name, SchemaCheck::read);
    }

    private static SchemaCheck read(String name) {
        try (var in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(name), name)) {
            return new SchemaCheck(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + name, e);
        }
    }

    void check(Document document, Problems problems) {
        schema.validate(document.root(), context -> context.executionConfig(run -> run.formatAssertionsEnabled(true)))
                .forEach(error -> report(document, error, problems));
    }

    private void report(Document document, Error error, Problems problems) {
        var pointer = error.getInstanceLocation().toString();
        var keyword = error.getKeyword();
        var part = parent(error.getSchemaLocation().getFragment().toString());
        var property = property(error);
        switch (keyword) {
            case "required", "dependentRequired" -> {
                var advice = describe(part + "/properties/" + property);
                add(document, pointer, "schema.required", advice, problems, property);
            }
            case "additionalProperties" -> {
                var at = pointer + "/" + Spot.escape(property);
                problems.raw(new Problem(
                        document.file(),
                        document.line(at),
                        at,
                        Severity.WARNING,
                        "schema.unknown",
                        PackTexts.get("schema.unknown", property),
                        PackTexts.get("schema.unknown.advice")));
            }
            case "type" -> add(document, pointer, "schema.type", describe(part), problems, shown(error));
            default -> add(document, pointer, code(error.getInstanceNode()), describe(part), problems, shown(error));
        }
    }

    private static void add(
            Document document, String pointer, String code, String advice, Problems problems, String value) {
        problems.raw(new Problem(
                document.file(),
                document.line(pointer),
                pointer,
                Severity.ERROR,
                code,
                PackTexts.get(code, value),
                advice));
    }

    /// The French description of that part of the schema, its own before that of what it refers to.
    private String describe(String part) {
        var node = source.at(part);
        return node.path("description")
                .stringValueOpt()
                .orElseGet(() -> node.path("$ref")
                        .stringValueOpt()
                        .map(ref -> source.at(ref.substring(1)))
                        .flatMap(target -> target.path("description").stringValueOpt())
                        .orElse(""));
    }

    private static String parent(String fragment) {
        int slash = fragment.lastIndexOf('/');
        return slash < 0 ? "" : fragment.substring(0, slash);
    }

    /// The field that is missing or unknown; the validator names the one that asks for it where two belong together.
    private static String property(Error error) {
        var arguments = error.getArguments();
        if (error.getKeyword().equals("dependentRequired") && arguments != null && arguments.length > 0) {
            return String.valueOf(arguments[0]);
        }
        return Optional.ofNullable(error.getProperty()).orElse("");
    }

    private static String code(@Nullable JsonNode node) {
        if (node == null || !node.isContainer()) {
            return "schema.value";
        }
        return node.isArray() ? "schema.list" : "schema.object";
    }

    private static String shown(Error error) {
        var node = error.getInstanceNode();
        if (node == null || node.isContainer()) {
            return PackTexts.get(node != null && node.isArray() ? "shown.list" : "shown.object");
        }
        var text = node.asString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
