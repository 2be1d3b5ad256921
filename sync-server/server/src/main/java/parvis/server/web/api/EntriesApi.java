package parvis.server.web.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import parvis.server.indicator.Entries;
import parvis.server.indicator.Entry;
import parvis.server.indicator.FigureDefinition;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import tools.jackson.databind.node.ObjectNode;

/// `entries`: what coordinators write down by hand. Nothing is edited; a wrong entry is struck and stays visible.
public final class EntriesApi {
    private final Plan plan;
    private final Entries entries;
    private final InstantSource clock;

    public EntriesApi(List<FigureDefinition> definitions, Entries entries, InstantSource clock) {
        this.plan = new Plan(definitions);
        this.entries = entries;
        this.clock = clock;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TERRITORY + "/entries", Need.READ, this::list),
                Route.post(Route.TERRITORY + "/entries", Need.WRITE, this::add),
                Route.delete(Route.TERRITORY + "/entries/{id}", Need.WRITE, this::strike));
    }

    private void list(Context ctx) {
        Query query = Query.of(ctx, "limit", "after");
        long after = query.text("after").map(EntriesApi::after).orElse(0L);
        List<Entry> found = entries.page(after, query.limit() + 1);
        Json.answer(ctx, 200, query.slice("entries", found, entry -> Long.toString(entry.id()), EntriesApi::json));
    }

    private static long after(String text) {
        return number(text).orElseThrow(Query::unknownPage);
    }

    private static OptionalLong number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private void add(Context ctx) {
        Body body = Body.of(ctx);
        String indicator = body.text("indicator", 63);
        String key = body.text("figure", 63);
        LocalDate day = body.day("day");
        BigDecimal value = body.number("value");
        String source = body.text("source", 500);
        var note = body.optionalText("note", 2000);
        body.end();
        Plan.Named figure = plan.find(indicator, key)
                .orElseThrow(() -> Problem.unprocessable(
                        "unknown-figure", "Le plan n’a pas d’indicateur de ce nom, ou pas cette valeur-là."));
        refuse(figure.definition(), value);
        Entry entry = entries.add(
                new Entry.Draft(figure.key(), day, value, source, note),
                Gate.caller(ctx).author(),
                clock.instant());
        ctx.header("Location", ctx.path() + "/" + entry.id());
        Json.answer(ctx, 201, json(entry));
    }

    private static void refuse(FigureDefinition figure, BigDecimal value) {
        if (!figure.formula().isFedByEntries()) {
            throw Problem.unprocessable(
                    "not-entered",
                    "« " + figure.name() + " » se calcule à partir des relevés : une saisie n’y changerait rien.");
        }
        if (!figure.takes(value)) {
            throw Problem.unprocessable("bad-value", "Une réalisation vaut 1 (fait) ou 0 (pas fait).");
        }
    }

    private void strike(Context ctx) {
        Caller caller = Gate.caller(ctx);
        long id = number(ctx.pathParam("id")).orElseThrow(EntriesApi::unknown);
        Entry before = entries.page(id - 1, 1).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(EntriesApi::unknown);
        if (before.struck().isPresent()) {
            throw Problem.of(409, "already-struck", "Cette saisie est déjà barrée.");
        }
        Entry struck = entries.strike(id, caller.author(), clock.instant()).orElseThrow(EntriesApi::unknown);
        Json.answer(ctx, 200, json(struck));
    }

    private static Problem unknown() {
        return Problem.notFound("unknown-entry", "Aucune saisie n’a ce numéro.");
    }

    private static ObjectNode json(Entry entry) {
        ObjectNode node = Json.object();
        node.put("id", entry.id());
        node.put("indicator", entry.draft().figure().indicator().value());
        node.put("figure", entry.draft().figure().key());
        node.put("day", entry.draft().day().toString());
        node.set("value", Json.number(entry.draft().value()));
        node.put("source", entry.draft().source());
        entry.draft().note().ifPresent(note -> node.put("note", note));
        node.put("author", entry.author());
        node.put("recorded", entry.recorded().toString());
        entry.struck().ifPresent(struck -> {
            ObjectNode by = node.putObject("struck");
            by.put("author", struck.author());
            by.put("at", struck.at().toString());
        });
        return node;
    }
}
