package parvis.server.web.answer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The JSON object of a request, read field by field. A field of the wrong kind, a field too many, a key twice, text
/// after the end: all are refused, each with the field's name, because a figure that was misread is worse than none.
public final class Body {
    /// The longest body that is read.
    public static final int LONGEST = 64 * 1024;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private Body(JsonNode node) {
        this.node = node;
    }

    /// Reads the request's body.
    ///
    /// @throws Problem 413 when it is too long, 415 when it is no JSON, 400 when it is no JSON object
    public static Body of(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw Problem.of(415, "content-type", "Envoyez du JSON, avec l’en-tête Content-Type: application/json.");
        }
        try {
            JsonNode node = Json.read(bytes(ctx, LONGEST));
            if (!node.isObject()) {
                throw Problem.badRequest("bad-json", "Le corps de la demande doit être un objet JSON.");
            }
            return new Body(node);
        } catch (JacksonException malformed) {
            throw Problem.badRequest("bad-json", "Le corps de la demande n’est pas du JSON lisible.");
        }
    }

    /// The body's bytes, at most `longest` of them, whatever the headers say.
    public static byte[] bytes(Context ctx, int longest) {
        if (ctx.contentLength() > longest) {
            throw tooLong(longest);
        }
        try {
            byte[] bytes = ctx.req().getInputStream().readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw tooLong(longest);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException("read request body: " + broken.getMessage(), broken);
        }
    }

    private static Problem tooLong(int longest) {
        return Problem.of(413, "too-long", "La demande dépasse " + longest / 1024 + " Kio.");
    }

    /// A text of 1 to `longest` characters that is not blank.
    public String text(String field, int longest) {
        return optionalText(field, longest).orElseThrow(() -> missing(field));
    }

    /// A text of 1 to `longest` characters, or nothing.
    public Optional<String> optionalText(String field, int longest) {
        return find(field).map(value -> {
            if (!value.isString()) {
                throw bad(field, "un texte est attendu");
            }
            String text = value.stringValue().strip();
            if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
                throw bad(field, "un texte de 1 à " + longest + " caractères est attendu");
            }
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
                throw bad(field, "ce texte contient un caractère de contrôle");
            }
            return text;
        });
    }

    /// A number with at most two decimals.
    public BigDecimal number(String field) {
        return optionalNumber(field).orElseThrow(() -> missing(field));
    }

    /// A number with at most two decimals, or nothing.
    public Optional<BigDecimal> optionalNumber(String field) {
        return find(field).map(value -> {
            if (!value.isNumber()) {
                throw bad(field, "un nombre est attendu, sans guillemets");
            }
            BigDecimal number = value.decimalValue();
            if (number.abs().compareTo(LARGEST) > 0) {
                throw bad(field, "ce nombre est trop grand");
            }
            if (number.stripTrailingZeros().scale() > 2) {
                throw bad(field, "deux décimales au plus");
            }
            return number;
        });
    }

    /// A day, `2026-11-24`.
    public LocalDate day(String field) {
        String text = text(field, 10);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw bad(field, "une date comme 2026-11-24 est attendue");
        }
    }

    /// A year, `2026`.
    public Year year(String field) {
        return optionalYear(field).orElseThrow(() -> missing(field));
    }

    /// A year, or nothing.
    public Optional<Year> optionalYear(String field) {
        return find(field).map(value -> {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                throw bad(field, "une année comme 2026 est attendue, sans guillemets");
            }
            int year = value.intValue();
            if (year < 1900 || year > 2199) {
                throw bad(field, "une année comme 2026 est attendue");
            }
            return Year.of(year);
        });
    }

    /// True when the field is there.
    public boolean has(String field) {
        return node.has(field);
    }

    /// Refuses fields that nobody has read.
    public void end() {
        for (String field : node.propertyNames()) {
            if (!read.contains(field)) {
                throw Problem.badRequest("unknown-field", "Champ inconnu : « " + shown(field) + " ».");
            }
        }
    }

    private Optional<JsonNode> find(String field) {
        read.add(field);
        JsonNode value = node.get(field);
        if (value != null && value.isNull()) {
            throw bad(field, "null n’est pas une valeur : retirez le champ");
        }
        return Optional.ofNullable(value);
    }

    private static Problem missing(String field) {
        return Problem.badRequest("missing-field", "Le champ « " + field + " » manque.");
    }

    private static Problem bad(String field, String why) {
        return Problem.badRequest("bad-field", "Champ « " + field + " » : " + why + ".");
    }

    private static String shown(String field) {
        return field.length() > 60 ? field.substring(0, 60) + "…" : field;
    }
}
