package parvis.server.web.answer;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of a request's address. A parameter that is unknown, given twice or malformed is refused.
public final class Query {
    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private final Context ctx;

    private Query(Context ctx) {
        this.ctx = ctx;
    }

    /// The request's parameters, of which only `known` may be there.
    public static Query of(Context ctx, String... known) {
        Set<String> names = Set.of(known);
        ctx.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Problem.badRequest("unknown-parameter", "Paramètre inconnu : « " + shown(name) + " ».");
            }
            if (values.size() != 1) {
                throw bad(name, "il est donné plusieurs fois");
            }
        });
        return new Query(ctx);
    }

    /// The text of a parameter, when it is there.
    public Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name));
    }

    /// A day, `2026-11-24`.
    public LocalDate day(String name) {
        String text = text(name).orElseThrow(() -> missing(name));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw bad(name, "une date comme 2026-11-24 est attendue");
        }
    }

    /// A year, `2026`, when it is there.
    public Optional<Year> year(String name) {
        return text(name).map(text -> {
            if (!YEAR.matcher(text).matches()) {
                throw bad(name, "une année comme 2026 est attendue");
            }
            return Year.parse(text);
        });
    }

    /// How many items a page of a list has.
    public int limit() {
        return text("limit").map(Query::limit).orElse(USUAL);
    }

    /// One page of a list that is at hand whole: after the item whose id is `after`, at most [#limit] items.
    public <T> ObjectNode page(String field, List<T> all, Function<T, String> id, Function<T, JsonNode> shown) {
        int start = text("after").map(after -> position(all, id, after) + 1).orElse(0);
        return slice(field, all.subList(start, Math.min(all.size(), start + limit() + 1)), id, shown);
    }

    /// One page of a list, of which [#limit] items and one more were fetched; it says `next` when that one is there.
    public <T> ObjectNode slice(String field, List<T> found, Function<T, String> id, Function<T, JsonNode> shown) {
        List<T> page = found.subList(0, Math.min(found.size(), limit()));
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray(field);
        page.forEach(item -> items.add(shown.apply(item)));
        if (found.size() > page.size()) {
            answer.put("next", id.apply(page.getLast()));
        }
        return answer;
    }

    /// The parameter `after` of a list is none that the list gave.
    public static Problem unknownPage() {
        return bad("after", "reprenez la valeur de « next » de la page précédente");
    }

    private static <T> int position(List<T> all, Function<T, String> id, String after) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(after)) {
                return i;
            }
        }
        throw unknownPage();
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException malformed) {
            throw bad("limit", "un nombre de 1 à " + MOST + " est attendu");
        }
        throw bad("limit", "un nombre de 1 à " + MOST + " est attendu");
    }

    /// A parameter that must be there and is not.
    public static Problem missing(String name) {
        return Problem.badRequest("missing-parameter", "Le paramètre « " + name + " » manque.");
    }

    /// A parameter that is there and wrong.
    public static Problem bad(String name, String why) {
        return Problem.badRequest("bad-parameter", "Paramètre « " + name + " » : " + why + ".");
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
