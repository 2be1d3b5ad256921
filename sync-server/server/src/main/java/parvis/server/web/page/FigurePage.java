package parvis.server.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.chart.BarChart;
import parvis.server.indicator.FigureKey;
import parvis.server.trend.Trend;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.FigureSheet.Operand;
import parvis.server.web.page.FigureSheet.Sibling;

/// The page of a figure: how it was made, its months, years and places, what it is measured against, its history.
final class FigurePage {
    /// Stands for the empty key, of facts without a topic.
    static final String NO_KEY = "-";

    private static final String PATH = "/indicateurs/{indicator}/{figure}";

    private final Desk desk;
    private final FigureFinder finder;
    private final FigureTables tables;
    private final FigureHistory history;

    FigurePage(Desk desk, FigureFinder finder, FigureHistory history) {
        this.desk = desk;
        this.finder = finder;
        this.tables = new FigureTables(desk);
        this.history = history;
    }

    /// Where the figure of that key is.
    static String address(FigureKey key) {
        return "/indicateurs/" + Addresses.step(key.indicator().value()) + "/"
                + (key.key().isEmpty() ? NO_KEY : Addresses.step(key.key()));
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Need.PERSON, this::page),
                Route.get(PATH + "/tableau/{table}", Need.PERSON, this::table),
                Route.get(PATH + "/graphique/{chart}.{kind}", Need.PERSON, this::chart));
    }

    private void page(Context ctx) {
        var asked = finder.asked(ctx, Query.of(ctx, Spans.PARAMETERS));
        desk.templates().answer(ctx, 200, "figure.jte", Map.of("view", sheet(ctx, asked)));
    }

    private void table(Context ctx) {
        var asked = finder.asked(ctx, Query.of(ctx, Spans.PARAMETERS));
        var table = switch (ctx.pathParam("table")) {
            case "mois" -> tables.months(asked);
            case "annees" -> tables.years(asked);
            case "lieux" -> tables.places(asked);
            default -> Optional.<TableView>empty();
        };
        table.orElseThrow(this::unknown).answer(ctx);
    }

    private void chart(Context ctx) {
        var asked = finder.asked(ctx, Query.of(ctx, Spans.PARAMETERS));
        var chart = switch (ctx.pathParam("chart")) {
            case "mois" -> tables.monthsChart(asked);
            case "annees" -> tables.yearsChart(asked);
            default -> Optional.<BarChart>empty();
        };
        var kind = ctx.pathParam("kind");
        if (!List.of("svg", "png").contains(kind)) {
            throw unknown();
        }
        ChartView.answer(ctx, chart.orElseThrow(this::unknown), kind);
    }

    private Problem unknown() {
        return Problem.notFound("unknown-page", desk.texts().get("figure.no.page"));
    }

    private FigureSheet sheet(Context ctx, FigureFinder.Asked asked) {
        var figure = asked.figure();
        var span = asked.span();
        var trend =
                desk.trends().of(span.period()).getOrDefault(figure.id(), Trend.of(Optional.empty(), Optional.empty()));
        var address = address(figure.id());
        var all = new ArrayList<TableView>();
        tables.months(asked).ifPresent(all::add);
        tables.years(asked).ifPresent(all::add);
        tables.places(asked).ifPresent(all::add);
        var frame = desk.frames().below(ctx, Section.PLAN, finder.trail(asked), figure.name());
        return new FigureSheet(
                frame,
                figure.id().indicator().value(),
                asked.label(),
                asked.tone(),
                span.label(),
                desk.spans().choices(span, address, ""),
                siblings(asked),
                desk.words().say(figure, desk.figures().completeness(span.period())),
                desk.trends().say(figure, trend),
                operands(asked),
                tables.notes(asked),
                tables.monthsChart(asked).map(chart -> ChartView.of(chart, address + "/graphique/mois", span.query())),
                tables.yearsChart(asked).map(chart -> ChartView.of(chart, address + "/graphique/annees", span.query())),
                all,
                history.tables(figure),
                asked.definition().formula().isFedByFacts() ? address + "/pourquoi?" + span.query() : "",
                frame.writes() && asked.definition().formula().isFedByEntries()
                        ? EntriesPage.address(figure.id())
                        : "");
    }

    private List<Sibling> siblings(FigureFinder.Asked asked) {
        var own = desk.figures().of(asked.span().period()).stream()
                .filter(figure ->
                        figure.id().indicator().equals(asked.figure().id().indicator()))
                .toList();
        return own.size() < 2
                ? List.of()
                : own.stream()
                        .map(figure -> new Sibling(
                                figure.name(),
                                address(figure.id()) + "?" + asked.span().query(),
                                figure.id().equals(asked.figure().id())))
                        .toList();
    }

    private List<Operand> operands(FigureFinder.Asked asked) {
        var of = asked.figure().operands();
        var operands = new ArrayList<Operand>();
        of.numerator().ifPresent(value -> operands.add(operand("figure.numerator", Numbers.of(value))));
        of.denominator().ifPresent(value -> operands.add(operand("figure.denominator", Numbers.of(value))));
        of.current().ifPresent(value -> operands.add(operand("figure.now", Numbers.of(value))));
        of.baseline().ifPresent(value -> operands.add(operand("figure.start", Numbers.of(value))));
        return operands;
    }

    private Operand operand(String key, String value) {
        return new Operand(desk.texts().get(key), value);
    }
}
