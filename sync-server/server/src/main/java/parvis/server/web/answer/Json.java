package parvis.server.web.answer;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON as this server speaks it: numbers exact and plain, duplicate keys and text after the end refused.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(30)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /// An empty object to fill.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A number as people write it: no exponent, no zero at the end.
    public static JsonNode number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /// Reads one JSON value and nothing after it.
    ///
    /// @throws JacksonException when it is not exactly that
    public static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    /// The bytes of a value.
    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /// Answers with a value.
    public static void answer(Context ctx, int status, JsonNode node) {
        ctx.status(status).contentType("application/json").result(bytes(node));
    }

    /// Answers with a problem document.
    public static void answer(Context ctx, Problem problem) {
        ObjectNode node = object();
        node.put("type", "urn:parvis:problem:" + problem.code());
        node.put("title", TITLES.getOrDefault(problem.status(), "Demande impossible"));
        node.put("status", problem.status());
        node.put("code", problem.code());
        node.put("detail", problem.detail());
        problem.retryAfter().ifPresent(pause -> ctx.header("Retry-After", Long.toString(pause.toSeconds())));
        if (problem.status() == 401 && !ctx.res().containsHeader("WWW-Authenticate")) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        ctx.status(problem.status()).contentType("application/problem+json").result(bytes(node));
    }

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Demande incorrecte"),
            Map.entry(401, "Identification nécessaire"),
            Map.entry(403, "Accès refusé"),
            Map.entry(404, "Introuvable"),
            Map.entry(405, "Méthode impossible ici"),
            Map.entry(409, "Déjà fait"),
            Map.entry(413, "Demande trop longue"),
            Map.entry(415, "Format non accepté"),
            Map.entry(422, "Demande impossible"),
            Map.entry(429, "Trop de demandes"),
            Map.entry(500, "Incident"),
            Map.entry(503, "Momentanément indisponible"));
}
