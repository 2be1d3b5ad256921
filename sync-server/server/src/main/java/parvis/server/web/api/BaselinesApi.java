package parvis.server.web.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.Year;
import java.util.List;
import parvis.server.indicator.Baseline;
import parvis.server.indicator.Baselines;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Target;
import parvis.server.indicator.Targets;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import tools.jackson.databind.node.ObjectNode;

/// `baselines` and `targets`: from where a figure is measured, and where it is wanted.
public final class BaselinesApi {
    private final Plan plan;
    private final Baselines baselines;
    private final Targets targets;
    private final InstantSource clock;

    public BaselinesApi(List<FigureDefinition> definitions, Baselines baselines, Targets targets, InstantSource clock) {
        this.plan = new Plan(definitions);
        this.baselines = baselines;
        this.targets = targets;
        this.clock = clock;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.put(Route.TERRITORY + "/baselines/{indicator}/{figure}", Need.WRITE, this::baseline),
                Route.put(Route.TERRITORY + "/targets/{indicator}/{figure}", Need.WRITE, this::target));
    }

    private void baseline(Context ctx) {
        Plan.Named figure = figure(ctx);
        Body body = Body.of(ctx);
        Year year = body.year("year");
        boolean known = body.has("value") || body.has("source");
        Baseline baseline = known
                ? new Baseline.Known(body.number("value"), year, body.text("source", 500))
                : new Baseline.OfYear(year);
        body.end();
        if (!figure.definition().formula().hasBaseline()) {
            throw Problem.unprocessable(
                    "no-baseline", "« " + figure.definition().name() + " » ne se mesure pas à partir d’un départ.");
        }
        baselines.set(figure.key(), baseline, Gate.caller(ctx).author(), clock.instant());
        ObjectNode node = named(figure);
        node.put("year", year.getValue());
        if (baseline instanceof Baseline.Known(var value, var _, var source)) {
            node.set("value", Json.number(value));
            node.put("source", source);
        }
        Json.answer(ctx, 200, node);
    }

    private void target(Context ctx) {
        Plan.Named figure = figure(ctx);
        Body body = Body.of(ctx);
        BigDecimal value = body.number("value");
        Year year = body.year("year");
        body.end();
        targets.set(figure.key(), new Target(value, year), Gate.caller(ctx).author(), clock.instant());
        ObjectNode node = named(figure);
        node.put("year", year.getValue());
        node.set("value", Json.number(value));
        Json.answer(ctx, 200, node);
    }

    private Plan.Named figure(Context ctx) {
        return plan.find(ctx.pathParam("indicator"), ctx.pathParam("figure"))
                .orElseThrow(() -> Problem.notFound(
                        "unknown-figure", "Le plan n’a pas d’indicateur de ce nom, ou pas cette valeur-là."));
    }

    private static ObjectNode named(Plan.Named figure) {
        ObjectNode node = Json.object();
        node.put("indicator", figure.key().indicator().value());
        node.put("figure", figure.key().key());
        return node;
    }
}
