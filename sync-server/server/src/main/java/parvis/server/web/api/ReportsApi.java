package parvis.server.web.api;

import io.javalin.http.Context;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parvis.server.document.Ods;
import parvis.server.document.Xlsx;
import parvis.server.indicator.Period;
import parvis.server.report.Changes;
import parvis.server.report.Edition;
import parvis.server.report.Edition.Standing;
import parvis.server.report.Report;
import parvis.server.report.Reports;
import parvis.server.report.Words;
import parvis.server.territory.Territory;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Periods;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.ReportJson;
import tools.jackson.databind.node.ObjectNode;

/// `export.{pdf,xlsx,ods}` and `reports`: the report as things stand, and those that were kept.
public final class ReportsApi {
    private static final String ONE = Route.TERRITORY + "/reports/{id}";

    private final Territory territory;
    private final ReportDesk desk;

    public ReportsApi(Territory territory, ReportDesk desk) {
        this.territory = territory;
        this.desk = desk;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TERRITORY + "/export.pdf", Need.READ, ctx -> live(ctx, "pdf")),
                Route.get(Route.TERRITORY + "/export.xlsx", Need.READ, ctx -> live(ctx, "xlsx")),
                Route.get(Route.TERRITORY + "/export.ods", Need.READ, ctx -> live(ctx, "ods")),
                Route.get(Route.TERRITORY + "/reports", Need.READ, this::list),
                Route.post(Route.TERRITORY + "/reports", Need.WRITE, this::keep),
                Route.get(ONE + ".pdf", Need.READ, ctx -> kept(ctx, "pdf")),
                Route.get(ONE + ".xlsx", Need.READ, ctx -> kept(ctx, "xlsx")),
                Route.get(ONE + ".ods", Need.READ, ctx -> kept(ctx, "ods")),
                Route.get(ONE + ".json", Need.READ, this::json),
                Route.get(ONE + "/changes", Need.READ, this::changes),
                Route.put(ONE + "/comments", Need.WRITE, this::comment),
                Route.post(ONE + "/signature", Need.WRITE, this::sign));
    }

    private void live(Context ctx, String extension) {
        Period period = Periods.needed(Query.of(ctx, "year", "from", "to"));
        file(ctx, desk.live(period), extension);
    }

    private void kept(Context ctx, String extension) {
        Query.of(ctx);
        file(ctx, edition(ctx), extension);
    }

    private void file(Context ctx, Edition edition, String extension) {
        attach(ctx, edition, extension);
        switch (extension) {
            case "pdf" -> ctx.contentType("application/pdf").result(desk.pdf(edition));
            case "xlsx" -> ctx.contentType(Xlsx.TYPE).result(desk.xlsx(edition));
            default -> ctx.contentType(Ods.TYPE).result(desk.ods(edition));
        }
    }

    private void json(Context ctx) {
        Query.of(ctx);
        Edition edition = edition(ctx);
        attach(ctx, edition, "json");
        ObjectNode node = ReportJson.of(edition.report());
        var comments = node.putArray("comments");
        edition.comments()
                .forEach(comment -> comments.addObject()
                        .put("fiche", comment.section())
                        .put("text", comment.text())
                        .put("author", comment.author())
                        .put("written", comment.written().toString()));
        Json.answer(ctx, 200, node);
    }

    private void list(Context ctx) {
        Query query = Query.of(ctx, "limit", "after");
        Json.answer(ctx, 200, query.page("reports", desk.all(), kept -> Long.toString(kept.id()), ReportsApi::shown));
    }

    private void keep(Context ctx) {
        Body body = Body.of(ctx);
        Optional<Year> year = body.optionalYear("year");
        Period period =
                year.isPresent() ? Period.year(year.get().getValue()) : years(body.year("from"), body.year("to"));
        body.end();
        long id = desk.keep(period, Gate.caller(ctx).author());
        ctx.header("Location", ctx.path() + "/" + id + ".pdf");
        Json.answer(ctx, 201, shown(id));
    }

    private static Period years(Year from, Year to) {
        if (to.isBefore(from)) {
            throw Query.bad("to", "la dernière année vient avant la première");
        }
        return Period.years(from.getValue(), to.getValue());
    }

    private void comment(Context ctx) {
        long id = id(ctx);
        Body body = Body.of(ctx);
        String section = body.optionalText("fiche", 63).orElse("");
        String text = body.optionalText("text", 5000).orElse("");
        body.end();
        settle(desk.comment(id, section, text, Gate.caller(ctx).author()));
        Json.answer(ctx, 200, shown(id));
    }

    private void sign(Context ctx) {
        long id = id(ctx);
        settle(desk.sign(id, Gate.caller(ctx).author()));
        Json.answer(ctx, 200, shown(id));
    }

    private static void settle(ReportDesk.Outcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case UNKNOWN -> throw unknown();
            case SIGNED -> throw Problem.of(409, "signed", "Ce bilan est arrêté : il ne change plus.");
        }
    }

    private void changes(Context ctx) {
        Query.of(ctx);
        ObjectNode answer = Json.object();
        var list = answer.putArray("changes");
        for (Changes.Change change : desk.since(edition(ctx))) {
            var node = list.addObject();
            node.put("indicator", change.figure().indicator().value());
            node.put("figure", change.figure().key());
            node.put("name", change.name());
            value(change.was()).ifPresent(value -> node.put("was", value));
            value(change.is()).ifPresent(value -> node.put("is", value));
        }
        Json.answer(ctx, 200, answer);
    }

    /// A value with what it was made from: either may have moved alone.
    private static Optional<String> value(Optional<Report.Line> line) {
        return line.map(one -> Words.value(one)
                + Words.parts(one.figure()).map(parts -> " (" + parts + ")").orElse(""));
    }

    private Edition edition(Context ctx) {
        return desk.find(id(ctx)).orElseThrow(ReportsApi::unknown);
    }

    private static long id(Context ctx) {
        String text = ctx.pathParam("id");
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw unknown();
        }
        return Long.parseLong(text);
    }

    private static Problem unknown() {
        return Problem.notFound("unknown-report", "Aucun bilan n’a ce numéro, ou il n’a pas cette fiche.");
    }

    private ObjectNode shown(long id) {
        return desk.all().stream()
                .filter(kept -> kept.id() == id)
                .findFirst()
                .map(ReportsApi::shown)
                .orElseThrow(ReportsApi::unknown);
    }

    private static ObjectNode shown(Reports.Kept kept) {
        ObjectNode node = Json.object();
        node.put("id", kept.id());
        node.put("title", kept.title());
        node.put("state", kept.signed().isPresent() ? "signed" : "draft");
        node.put("author", kept.author());
        node.put("made", kept.made().toString());
        kept.signed()
                .ifPresent(by -> node.putObject("signed")
                        .put("author", by.signer())
                        .put("at", by.at().toString()));
        return node;
    }

    private void attach(Context ctx, Edition edition, String extension) {
        Function<Standing, String> number = standing -> switch (standing) {
            case Standing.Live() -> "";
            case Standing.Draft(var id, var _) -> "-projet-" + id;
            case Standing.Signed(var id, var _, var _, var _) -> "-" + id;
        };
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"bilan-%s-%s%s.%s\""
                        .formatted(
                                territory.id(),
                                edition.report().heading().years().replace('–', '-'),
                                number.apply(edition.standing()),
                                extension));
    }
}
