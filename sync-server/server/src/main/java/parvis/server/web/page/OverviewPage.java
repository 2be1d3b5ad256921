package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.follow.FicheNotes;
import parvis.server.follow.Follow;
import parvis.server.follow.News;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Period;
import parvis.server.territory.Fiche;
import parvis.server.territory.Territory;
import parvis.server.trend.Trend;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.OverviewView.FicheCard;
import parvis.server.web.page.OverviewView.NewsView;
import parvis.server.web.page.OverviewView.TrendCount;
import parvis.server.web.page.Spans.Span;

/// The page *Vue d’ensemble*: Monday's glance.
final class OverviewPage {
    /// Where it is.
    static final String PATH = "/vue-d-ensemble";

    private static final int MOST_NEWS = 12;

    private final Territory territory;
    private final Figures figures;
    private final FiguresPart part;
    private final FigureWords words;
    private final TrendWords trends;
    private final AlertWords alerts;
    private final Follow follow;
    private final News news;
    private final PlanIndex index;
    private final Frames frames;
    private final Spans spans;
    private final Templates templates;
    private final Texts texts;
    private final InstantSource clock;

    OverviewPage(Desk desk, FiguresPart part, AlertWords alerts, Follow follow) {
        this.territory = desk.territory();
        this.figures = desk.figures();
        this.part = part;
        this.words = desk.words();
        this.trends = desk.trends();
        this.alerts = alerts;
        this.follow = follow;
        this.news = new News(follow.visits());
        this.index = desk.index();
        this.frames = desk.frames();
        this.spans = desk.spans();
        this.templates = desk.templates();
        this.texts = desk.texts();
        this.clock = desk.clock();
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page));
    }

    private void page(Context ctx) {
        Span span = spans.asked(Query.of(ctx, Spans.PARAMETERS), figures.today());
        templates.answer(ctx, 200, "overview.jte", Map.of("view", view(ctx, span)));
    }

    private OverviewView view(Context ctx, Span span) {
        List<Figure> all = figures.of(span.period());
        var completeness = figures.completeness(span.period());
        Map<FigureKey, Trend> ways = trends.of(span.period());
        return new OverviewView(
                frames.of(ctx, Section.OVERVIEW),
                texts.get("overview.title", span.label()),
                Numbers.weekday(figures.today()),
                spans.choices(span, PATH, ""),
                alerts.all(),
                news(Gate.caller(ctx).author()),
                part.cards(all, completeness),
                territory.fiches().stream()
                        .map(fiche -> card(fiche, all, ways, span))
                        .toList(),
                new Gaps(texts).make(all, completeness, key -> FigurePage.address(key) + "?" + span.query()));
    }

    /// Of the current year, whatever year is looked at.
    private Optional<NewsView> news(String user) {
        LocalDate today = figures.today();
        var current = figures.of(Period.year(today.getYear()));
        return news.of(user, clock.instant(), today.getYear(), current).map(since -> {
            var at = since.since().atZone(territory.zone());
            int more = since.moved().size() - MOST_NEWS;
            return new NewsView(
                    texts.get("news.since", Numbers.weekday(at.toLocalDate()), Numbers.time(at.toLocalTime())),
                    since.moved().stream()
                            .limit(MOST_NEWS)
                            .map(moved -> new NewsView.Item(
                                    moved.figure().id().indicator() + " · "
                                            + moved.figure().name(),
                                    texts.get(
                                            "news.step",
                                            moved.before()
                                                    .map(was -> words.number(moved.figure(), was))
                                                    .orElse(texts.get("figure.unknown")),
                                            words.number(
                                                    moved.figure(),
                                                    moved.figure().value().orElseThrow())),
                                    FigurePage.address(moved.figure().id()) + "?year=" + today.getYear()))
                            .toList(),
                    more > 0 ? texts.get("news.more", more) : "");
        });
    }

    private FicheCard card(Fiche fiche, List<Figure> all, Map<FigureKey, Trend> ways, Span span) {
        var rows = fiche.indicators().stream().map(row -> row.id()).toList();
        var own = all.stream()
                .filter(figure -> rows.contains(figure.id().indicator()))
                .toList();
        long known = own.stream().filter(figure -> figure.value().isPresent()).count();
        long lacking = own.size() - known;
        var counts = new ArrayList<TrendCount>();
        count(counts, own, ways, Trend.Way.UP, "↗", "up");
        count(counts, own, ways, Trend.Way.DOWN, "↘", "down");
        count(counts, own, ways, Trend.Way.LEVEL, "→", "level");
        return new FicheCard(
                fiche.title(),
                FichePage.address(fiche.id()) + "?" + span.query(),
                index.tone(fiche),
                FicheNotes.standing(follow.notes().of(fiche.id())).stream()
                        .filter(note -> note.draft().action().isEmpty())
                        .findFirst()
                        .map(note ->
                                texts.get("action.state." + note.draft().state().word()))
                        .orElse(""),
                texts.get("fiche.known", Numbers.of(known), Numbers.of(own.size())),
                counts,
                lacking > 0 ? texts.get("overview.lacking", lacking) : "");
    }

    private void count(
            List<TrendCount> counts,
            List<Figure> own,
            Map<FigureKey, Trend> ways,
            Trend.Way way,
            String sign,
            String style) {
        long number = own.stream()
                .filter(figure -> Optional.ofNullable(ways.get(figure.id()))
                        .filter(trend -> trend.way() == way)
                        .isPresent())
                .count();
        if (number > 0) {
            counts.add(new TrendCount(sign, style, texts.get("overview." + style, number)));
        }
    }
}
