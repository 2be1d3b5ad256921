package parvis.server.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.Frame.Crumb;
import parvis.server.web.page.Spans.Span;

/// Finds the figure that a page is asked for, by its address.
final class FigureFinder {
    private final Desk desk;

    FigureFinder(Desk desk) {
        this.desk = desk;
    }

    /// A figure that was asked for.
    ///
    /// @param label what the plan asks, verbatim
    record Asked(Figure figure, FigureDefinition definition, Span span, String label, int tone) {}

    Asked asked(Context ctx, Query query) {
        var span = desk.spans().asked(query, desk.figures().today());
        String indicator = ctx.pathParam("indicator");
        String key = ctx.pathParam("figure").equals(FigurePage.NO_KEY) ? "" : ctx.pathParam("figure");
        if (!IndicatorId.isId(indicator)) {
            throw unknown();
        }
        var wanted = new FigureKey(new IndicatorId(indicator), key);
        var figure = desk.figures().of(span.period()).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(this::unknown);
        return new Asked(
                figure,
                desk.index().definition(wanted).orElseThrow(this::unknown),
                span,
                desk.territory()
                        .indicator(wanted.indicator())
                        .map(Indicator::label)
                        .orElse(indicator),
                desk.index().ficheOf(wanted.indicator()).map(desk.index()::tone).orElse(0));
    }

    /// The way to the figure's page: its fiche.
    List<Crumb> trail(Asked asked) {
        return desk.index().ficheOf(asked.figure().id().indicator()).stream()
                .map(fiche -> new Crumb(
                        fiche.title(),
                        Optional.of(FichePage.address(fiche.id()) + "?"
                                + asked.span().query())))
                .toList();
    }

    private Problem unknown() {
        return Problem.notFound("unknown-page", desk.texts().get("figure.no.figure"));
    }
}
