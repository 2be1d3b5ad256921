package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API, to hold routes and answers against.
final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.shared();

    final JsonNode description;

    OpenApi() {
        try (var stream = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
            description = JSON.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// `GET /api/health`, one for each operation.
    Set<String> operations() {
        var all = new TreeSet<String>();
        description
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> !operation.getKey().equals("parameters"))
                        .forEach(operation ->
                                all.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return all;
    }

    /// That an answer is one that the description knows for that operation, and fits its schema.
    JsonNode check(String method, String path, HttpResponse<String> answer) {
        var operation = description.get("paths").get(path).get(method.toLowerCase(Locale.ROOT));
        var status = Integer.toString(answer.statusCode());
        var described = operation.get("responses").get(status);
        assertTrue(
                described != null,
                () -> method + " " + path + " answers " + status + ", not described: " + answer.body());
        var media = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        var content = described.get("content").get(media);
        assertTrue(content != null, () -> method + " " + path + " answers " + media + ", not described");
        if (!media.endsWith("json")) {
            return JSON.nullNode();
        }
        var body = JSON.readTree(answer.body());
        assertEquals("", fits(content.get("schema"), body), () -> method + " " + path + ": " + answer.body());
        return body;
    }

    /// What does not fit a schema of the description, empty when all does.
    String fits(JsonNode schema, JsonNode body) {
        ObjectNode whole = schema.deepCopy().asObject();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", description.get("components"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(body, context -> context.executionConfig(run -> run.formatAssertionsEnabled(true)));
        return errors.isEmpty() ? "" : errors.toString();
    }
}
