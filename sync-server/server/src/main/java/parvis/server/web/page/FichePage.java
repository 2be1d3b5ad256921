package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.chart.Ink;
import parvis.server.chart.Sparkline;
import parvis.server.chart.Svg;
import parvis.server.follow.ActionState;
import parvis.server.follow.FicheNote;
import parvis.server.follow.FicheNotes;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.trend.Course;
import parvis.server.trend.Trend;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.FicheView.Cell;
import parvis.server.web.page.FicheView.Choice;
import parvis.server.web.page.FicheView.NoteView;
import parvis.server.web.page.FicheView.Part;
import parvis.server.web.page.FicheView.Row;
import parvis.server.web.page.FicheView.SparkCard;
import parvis.server.web.page.Spans.Span;

/// The page of a fiche: its figures, how far its actions are, and what people wrote of them.
final class FichePage {
    private static final String PATH = "/fiches/{fiche}";
    private static final int CARDS = 3;

    private final Desk desk;
    private final FicheNotes notes;

    FichePage(Desk desk, FicheNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /// Where the fiche of that id is.
    static String address(String fiche) {
        return "/fiches/" + Addresses.step(fiche);
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page), Route.post(PATH + "/suivi", Need.WRITE, this::write));
    }

    private void page(Context ctx) {
        show(
                ctx,
                200,
                fiche(ctx),
                desk.spans()
                        .asked(Query.of(ctx, Spans.PARAMETERS), desk.figures().today()),
                blank());
    }

    private Form blank() {
        return Form.blank(desk.texts()).with("state", ActionState.UNDER_WAY.word());
    }

    private void write(Context ctx) {
        var fiche = fiche(ctx);
        var form = Form.of(ctx, desk.texts());
        var action = form.optional("action", FicheNote.LONGEST_ACTION);
        var comment = form.optional("comment", FicheNote.LONGEST_COMMENT);
        var state = ActionState.of(form.typed("state"));
        if (state.isEmpty()) {
            form.wrong("state", "form.needed");
        }
        if (form.isWrong() || state.isEmpty()) {
            var span = desk.spans()
                    .asked(Query.of(ctx, Spans.PARAMETERS), desk.figures().today());
            show(ctx, 422, fiche, span, form);
            return;
        }
        notes.add(
                new FicheNote.Draft(fiche.id(), action, state.get(), comment.orElse("")),
                Gate.caller(ctx).author(),
                desk.clock().instant());
        ctx.redirect(address(fiche.id()) + "#suivi", HttpStatus.SEE_OTHER);
    }

    private Fiche fiche(Context ctx) {
        return desk.index()
                .fiche(ctx.pathParam("fiche"))
                .orElseThrow(() -> Problem.notFound("unknown-page", desk.texts().get("fiche.unknown")));
    }

    private void show(Context ctx, int status, Fiche fiche, Span span, Form form) {
        var all = desk.figures().of(span.period());
        var ways = desk.trends().of(span.period());
        var written = notes.of(fiche.id());
        var own = fiche.indicators().stream()
                .flatMap(row ->
                        all.stream().filter(figure -> figure.id().indicator().equals(row.id())))
                .toList();
        var view = new FicheView(
                desk.frames().below(ctx, Section.PLAN, List.of(), fiche.title()),
                fiche.id(),
                fiche.title(),
                desk.index().tone(fiche),
                span.label(),
                Stream.of(
                                fiche.enjeu().map(text -> desk.texts().get("fiche.stake", text)),
                                fiche.objectifs().map(text -> desk.texts().get("fiche.aims", text)),
                                fiche.publics().map(text -> desk.texts().get("fiche.publics", text)))
                        .flatMap(Optional::stream)
                        .toList(),
                desk.spans().choices(span, address(fiche.id()), ""),
                cards(fiche, own, ways, span),
                parts(fiche, own, ways, span),
                FicheNotes.standing(written).stream().map(this::note).toList(),
                written.stream().map(this::note).toList(),
                written.stream()
                        .flatMap(note -> note.draft().action().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                form);
        desk.templates().answer(ctx, status, "fiche.jte", Map.of("view", view, "states", states()));
    }

    private List<Choice> states() {
        return Arrays.stream(ActionState.values())
                .map(state -> new Choice(state.word(), desk.texts().get("action.state." + state.word())))
                .toList();
    }

    /// The first figures that have a value and months, of an indicator one.
    private List<SparkCard> cards(Fiche fiche, List<Figure> own, Map<FigureKey, Trend> ways, Span span) {
        var cards = new ArrayList<SparkCard>();
        var shown = new HashSet<IndicatorId>();
        for (var figure : own) {
            var definition = desk.index().definition(figure.id());
            boolean counts = figure.value().filter(value -> value.signum() != 0).isPresent();
            if (cards.size() < CARDS
                    && counts
                    && definition.isPresent()
                    && shown.add(figure.id().indicator())) {
                var course = desk.figures().course(definition.get(), figure.id().key(), span.period());
                if (course.measured() != Course.Measured.NOTHING) {
                    cards.add(card(fiche, figure, course, ways, span));
                }
            }
        }
        return cards;
    }

    private SparkCard card(Fiche fiche, Figure figure, Course course, Map<FigureKey, Trend> ways, Span span) {
        var texts = desk.texts();
        var line = new Sparkline(
                texts.get("spark.title", figure.name()),
                course.months().stream().map(Course.Month::value).toList(),
                Ink.tone(desk.index().tone(fiche)));
        var note = figure.target()
                .map(target -> texts.get(
                        "figure.target",
                        desk.words().number(figure, target.value()),
                        target.year().toString()))
                .orElseGet(() -> Optional.ofNullable(ways.get(figure.id()))
                        .map(trend -> desk.trends().say(figure, trend).text())
                        .orElse(""));
        return new SparkCard(
                figure.name(),
                FigurePage.address(figure.id()) + "?" + span.query(),
                desk.words().number(figure, figure.value().orElseThrow()),
                Svg.inline(line.drawing()),
                note);
    }

    private List<Part> parts(Fiche fiche, List<Figure> own, Map<FigureKey, Trend> ways, Span span) {
        var parts = new ArrayList<Part>();
        for (var half :
                List.of(Map.entry("part.results", fiche.results()), Map.entry("part.impacts", fiche.impacts()))) {
            if (!half.getValue().isEmpty()) {
                parts.add(new Part(
                        desk.texts().get(half.getKey()),
                        half.getValue().stream()
                                .map(row -> row(row, own, ways, span))
                                .toList()));
            }
        }
        return parts;
    }

    private Row row(Indicator indicator, List<Figure> own, Map<FigureKey, Trend> ways, Span span) {
        var completeness = desk.figures().completeness(span.period());
        return new Row(
                indicator.id().value(),
                indicator.label(),
                own.stream()
                        .filter(figure -> figure.id().indicator().equals(indicator.id()))
                        .map(figure -> new Cell(
                                desk.words().say(figure, completeness),
                                desk.trends()
                                        .say(
                                                figure,
                                                Optional.ofNullable(ways.get(figure.id()))
                                                        .orElse(Trend.of(Optional.empty(), Optional.empty()))),
                                FigurePage.address(figure.id()) + "?" + span.query()))
                        .toList());
    }

    private NoteView note(FicheNote note) {
        var at = note.at().atZone(desk.territory().zone());
        return new NoteView(
                note.draft().action(),
                desk.texts().get("action.state." + note.draft().state().word()),
                note.draft().state().word(),
                note.draft().comment(),
                desk.texts()
                        .get("note.by", note.author(), Numbers.day(at.toLocalDate()), Numbers.time(at.toLocalTime())));
    }
}
