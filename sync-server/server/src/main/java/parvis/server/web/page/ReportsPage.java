package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.server.indicator.Period;
import parvis.server.report.Changes;
import parvis.server.report.Edition;
import parvis.server.report.Edition.Standing;
import parvis.server.report.French;
import parvis.server.report.Report;
import parvis.server.report.Reports;
import parvis.server.report.Words;
import parvis.server.territory.Territory;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.Texts;

/// The pages *Bilan*: make one, talk it over, sign it off, take it away, see what has changed since.
final class ReportsPage {
    private static final String ONE = Section.REPORTS.address() + "/{id}";
    private static final int LONGEST = 5000;

    private final Territory territory;
    private final ReportDesk desk;
    private final Frames frames;
    private final Templates templates;
    private final Texts texts;
    private final InstantSource clock;

    ReportsPage(
            Territory territory,
            ReportDesk desk,
            Frames frames,
            Templates templates,
            Texts texts,
            InstantSource clock) {
        this.territory = territory;
        this.desk = desk;
        this.frames = frames;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Section.REPORTS.address(), Need.PERSON, this::all),
                Route.post(Section.REPORTS.address(), Need.WRITE, this::keep),
                Route.get(ONE, Need.PERSON, this::one),
                Route.post(ONE + "/commentaire", Need.WRITE, this::comment),
                Route.post(ONE + "/signature", Need.WRITE, this::sign));
    }

    private void all(Context ctx) {
        var view = new ReportsView.All(
                frames.of(ctx, Section.REPORTS),
                choices(),
                desk.all().stream().map(this::kept).toList());
        templates.answer(ctx, 200, "reports.jte", Map.of("view", view));
    }

    private List<ReportsView.Choice> choices() {
        var whole = desk.whole();
        int now = clock.instant().atZone(territory.zone()).getYear();
        int proposed = Math.clamp(now, whole.from().getYear(), whole.to().getYear());
        var years = IntStream.rangeClosed(whole.from().getYear(), proposed)
                .mapToObj(year ->
                        new ReportsView.Choice(Integer.toString(year), Integer.toString(year), year == proposed));
        var value = whole.from().getYear() + "-" + whole.to().getYear();
        return Stream.concat(
                        years,
                        Stream.of(new ReportsView.Choice(
                                value, texts.get("reports.whole", value.replace('-', '–')), false)))
                .toList();
    }

    private ReportsView.Kept kept(Reports.Kept kept) {
        return new ReportsView.Kept(
                kept.title(),
                address(kept.id()),
                kept.signed()
                        .map(by -> texts.get("reports.signed", day(by.at()), by.signer()))
                        .orElseGet(() -> texts.get("reports.draft")),
                texts.get("reports.made", day(kept.made()), kept.author()),
                file(kept.id(), "pdf"));
    }

    private String day(Instant at) {
        return French.day(at.atZone(territory.zone()).toLocalDate());
    }

    private static String address(long id) {
        return Section.REPORTS.address() + "/" + id;
    }

    private String file(long id, String extension) {
        return "/api/v1/territories/" + territory.id() + "/reports/" + id + "." + extension;
    }

    private void keep(Context ctx) {
        String[] years = field(ctx, "period").split("-", 2);
        Period period;
        try {
            period = Period.years(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]));
        } catch (IllegalArgumentException malformed) {
            throw Problem.badRequest("bad-field", texts.get("reports.period.bad"));
        }
        if (period.from().isBefore(desk.whole().from())
                || period.to().isAfter(desk.whole().to())) {
            throw Problem.badRequest("bad-field", texts.get("reports.period.bad"));
        }
        long id = desk.keep(period, Gate.caller(ctx).author());
        ctx.redirect(address(id), HttpStatus.SEE_OTHER);
    }

    private void one(Context ctx) {
        long id = id(ctx);
        Edition edition = desk.find(id).orElseThrow(ReportsPage::unknown);
        String title = Words.title(edition.report().heading());
        var view = new ReportsView.One(
                frames.below(ctx, Section.REPORTS, List.of(), title),
                title,
                Words.standing(edition),
                address(id),
                List.of(
                        new ReportsView.File(texts.get("reports.file.pdf"), file(id, "pdf")),
                        new ReportsView.File(texts.get("reports.file.xlsx"), file(id, "xlsx")),
                        new ReportsView.File(texts.get("reports.file.ods"), file(id, "ods")),
                        new ReportsView.File(texts.get("reports.file.json"), file(id, "json"))),
                edition.standing() instanceof Standing.Draft,
                Words.brief(edition.report()),
                sections(edition),
                desk.since(edition).stream().map(ReportsPage::change).toList());
        templates.answer(ctx, 200, "report.jte", Map.of("view", view));
    }

    private List<ReportsView.Section> sections(Edition edition) {
        var all = new ArrayList<ReportsView.Section>();
        all.add(section(edition, "", texts.get("reports.comment.whole")));
        edition.report().sections().forEach(one -> all.add(section(edition, one.id(), one.title())));
        return all;
    }

    private static ReportsView.Section section(Edition edition, String id, String title) {
        var comment = edition.comment(id);
        return new ReportsView.Section(
                id,
                title,
                comment.map(Edition.Comment::text).orElse(""),
                comment.map(one -> Words.signature(edition.report().heading(), one)));
    }

    private static ReportsView.Change change(Changes.Change change) {
        return new ReportsView.Change(
                change.figure().indicator().value(), change.name(), said(change.was()), said(change.is()));
    }

    private static String said(Optional<Report.Line> line) {
        return line.map(one -> Words.value(one)
                        + Words.parts(one.figure())
                                .map(parts -> " (" + parts + ")")
                                .orElse(""))
                .orElse("–");
    }

    private void comment(Context ctx) {
        long id = id(ctx);
        settle(desk.comment(
                id,
                field(ctx, "section"),
                field(ctx, "text").strip().replace("\r\n", "\n"),
                Gate.caller(ctx).author()));
        ctx.redirect(address(id), HttpStatus.SEE_OTHER);
    }

    private void sign(Context ctx) {
        long id = id(ctx);
        settle(desk.sign(id, Gate.caller(ctx).author()));
        ctx.redirect(address(id), HttpStatus.SEE_OTHER);
    }

    private void settle(ReportDesk.Outcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case UNKNOWN -> throw unknown();
            case SIGNED -> throw Problem.of(409, "signed", texts.get("reports.signed.already"));
        }
    }

    private String field(Context ctx, String name) {
        String value = ctx.isFormUrlencoded() ? ctx.formParam(name) : null;
        if (value != null && value.length() > LONGEST) {
            throw Problem.badRequest("bad-field", texts.get("reports.comment.long", LONGEST));
        }
        return value == null ? "" : value;
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
}
