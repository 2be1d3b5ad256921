package parvis.server.web.api;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parvis.server.indicator.References;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import tools.jackson.databind.node.ObjectNode;

/// `references`: figures that others published about the territory. A new value stands beside the earlier ones.
public final class ReferencesApi {
    private final References references;
    private final InstantSource clock;

    public ReferencesApi(References references, InstantSource clock) {
        this.references = references;
        this.clock = clock;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TERRITORY + "/references", Need.READ, this::list),
                Route.put(Route.TERRITORY + "/references/{id}", Need.WRITE, this::add));
    }

    private void list(Context ctx) {
        Query query = Query.of(ctx, "limit", "after");
        List<Reference> all = references.all();
        List<Numbered> numbered = IntStream.range(0, all.size())
                .mapToObj(i -> new Numbered(i + 1, all.get(i)))
                .toList();
        Json.answer(
                ctx,
                200,
                query.page("references", numbered, item -> Integer.toString(item.number()), item -> json(item.of())));
    }

    private void add(Context ctx) {
        String id = ctx.pathParam("id");
        if (!ReferenceId.isId(id)) {
            throw Problem.badRequest(
                    "bad-id", "Un nom de donnée de référence s’écrit en minuscules, chiffres, « - » ou « _ ».");
        }
        Body body = Body.of(ctx);
        var reference = new Reference(
                new ReferenceId(id),
                body.text("label", 200),
                body.number("value"),
                body.text("unit", 60),
                Optional.of(body.year("year")),
                body.text("source", 500));
        body.end();
        references.add(reference, Gate.caller(ctx).author(), clock.instant());
        Json.answer(ctx, 200, json(reference));
    }

    private static ObjectNode json(Reference reference) {
        ObjectNode node = Json.object();
        node.put("id", reference.id().value());
        node.put("label", reference.label());
        node.set("value", Json.number(reference.value()));
        node.put("unit", reference.unit());
        reference.year().ifPresent(year -> node.put("year", year.getValue()));
        node.put("source", reference.source());
        return node;
    }

    private record Numbered(int number, Reference of) {}
}
