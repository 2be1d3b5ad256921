package parvis.server.web.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.territory.Party;
import parvis.server.territory.Territory;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Query;
import parvis.server.web.page.PlanView.FiguresView;
import parvis.server.web.page.Spans.Kind;
import parvis.server.web.page.Spans.Span;

/// The page *Indicateurs*: the fiches with their figures, of a year or of the whole convention.
final class PlanPage {
    /// Where it is.
    static final String PATH = "/indicateurs";

    private static final String REFRESH = PATH + "/chiffres";

    private final Territory territory;
    private final FiguresPart part;
    private final Frames frames;
    private final Spans spans;
    private final Templates templates;
    private final InstantSource clock;

    PlanPage(
            Territory territory,
            FiguresPart part,
            Frames frames,
            Spans spans,
            Templates templates,
            InstantSource clock) {
        this.territory = territory;
        this.part = part;
        this.frames = frames;
        this.spans = spans;
        this.templates = templates;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page), Route.get(REFRESH, Need.PERSON, this::figures));
    }

    private void page(Context ctx) {
        templates.answer(ctx, 200, "plan.jte", Map.of("view", view(ctx, span(ctx))));
    }

    /// The refreshed part alone; 304 while nothing has changed.
    private void figures(Context ctx) {
        String html =
                templates.draw("figures.jte", Map.of("view", part.make(span(ctx).period())));
        String tag = tag(html);
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.html(html);
        }
    }

    private Span span(Context ctx) {
        return spans.asked(Query.of(ctx, "year", "from", "to", "school", "refresh"), now().toLocalDate());
    }

    private PlanView view(Context ctx, Span span) {
        FiguresView figures = part.make(span.period());
        return new PlanView(
                frames.of(ctx, Section.PLAN),
                span.label(),
                territory.parties().stream().map(Party::name).toList(),
                spans.choices(span, PATH, ""),
                span.kind() == Kind.SCHOOL
                        ? Optional.empty()
                        : Optional.of("/api/v1/territories/" + territory.id() + "/export.csv?" + span.query()),
                REFRESH + "?refresh=1&" + span.query(),
                Numbers.time(now().toLocalTime()),
                Numbers.day(now().toLocalDate()),
                figures);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(territory.zone());
    }

    private static String tag(String html) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
