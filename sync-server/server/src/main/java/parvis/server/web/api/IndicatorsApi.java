package parvis.server.web.api;

import io.javalin.http.Context;
import java.util.List;
import parvis.server.indicator.Period;
import parvis.server.territory.Territory;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Periods;
import parvis.server.web.answer.Query;

/// `indicators` and `export.*`: the plan's figures of a period.
public final class IndicatorsApi {
    private final Territory territory;
    private final Figures figures;

    public IndicatorsApi(Territory territory, Figures figures) {
        this.territory = territory;
        this.figures = figures;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TERRITORY + "/indicators", Need.READ, this::indicators),
                Route.get(Route.TERRITORY + "/export.json", Need.READ, this::json),
                Route.get(Route.TERRITORY + "/export.csv", Need.READ, this::csv));
    }

    private void indicators(Context ctx) {
        Json.answer(ctx, 200, FigureJson.plan(territory, figures, period(ctx)));
    }

    private void json(Context ctx) {
        Period period = period(ctx);
        attach(ctx, period, "json");
        Json.answer(ctx, 200, FigureJson.plan(territory, figures, period));
    }

    private void csv(Context ctx) {
        Period period = period(ctx);
        attach(ctx, period, "csv");
        ctx.contentType("text/csv; charset=utf-8").result(FigureCsv.plan(territory, figures, period));
    }

    private static Period period(Context ctx) {
        return Periods.needed(Query.of(ctx, "year", "from", "to"));
    }

    private void attach(Context ctx, Period period, String extension) {
        String years = period.isOverSeveralYears()
                ? period.from().getYear() + "-" + period.to().getYear()
                : Integer.toString(period.from().getYear());
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"indicateurs-%s-%s.%s\"".formatted(territory.id(), years, extension));
    }
}
