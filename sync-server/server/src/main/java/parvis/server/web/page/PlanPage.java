package parvis.server.web.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import parvis.server.indicator.Period;
import parvis.server.territory.Party;
import parvis.server.territory.Territory;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Periods;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.PlanView.Choice;
import parvis.server.web.page.PlanView.FiguresView;
import parvis.server.web.page.PlanView.Frame;

/// The page *Indicateurs*: the fiches with their figures, of a year or of the whole convention.
final class PlanPage {
    /// Where it is.
    static final String PATH = "/indicateurs";

    private static final String REFRESH = PATH + "/chiffres";

    private final Territory territory;
    private final FiguresPart part;
    private final boolean sample;
    private final Templates templates;
    private final Texts texts;
    private final InstantSource clock;

    PlanPage(
            Territory territory,
            FiguresPart part,
            boolean sample,
            Templates templates,
            Texts texts,
            InstantSource clock) {
        this.territory = territory;
        this.part = part;
        this.sample = sample;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page), Route.get(REFRESH, Need.PERSON, this::figures));
    }

    private void page(Context ctx) {
        Period period = period(ctx);
        templates.answer(ctx, 200, "plan.jte", Map.of("view", view(Gate.caller(ctx), period)));
    }

    /// The refreshed part alone; 304 while nothing has changed.
    private void figures(Context ctx) {
        String html = templates.draw("figures.jte", Map.of("view", part.make(period(ctx))));
        String tag = tag(html);
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.html(html);
        }
    }

    private Period period(Context ctx) {
        return Periods.asked(Query.of(ctx, "year", "from", "to", "refresh")).orElseGet(() -> {
            int first = territory.convention().firstYear().getValue();
            int last = territory.convention().lastYear().getValue();
            return Period.year(Math.clamp(now().getYear(), first, last));
        });
    }

    private PlanView view(Caller caller, Period period) {
        String csrf = caller instanceof Caller.Person person ? person.secret().crossSiteToken() : "";
        String query = query(period);
        FiguresView figures = part.make(period);
        return new PlanView(
                new Frame(territory.name(), caller.author(), csrf, sample),
                said(period),
                said(whole()),
                territory.parties().stream().map(Party::name).toList(),
                choices(period),
                "/api/v1/territories/" + territory.id() + "/export.csv?" + query,
                REFRESH + "?refresh=1&" + query,
                Numbers.time(now().toLocalTime()),
                Numbers.day(now().toLocalDate()),
                figures);
    }

    private List<Choice> choices(Period shown) {
        List<Choice> choices = new ArrayList<>();
        Period whole = whole();
        for (int year = whole.from().getYear(); year <= whole.to().getYear(); year++) {
            choices.add(choice(Integer.toString(year), Period.year(year), shown));
        }
        choices.add(choice(texts.get("period.whole"), whole, shown));
        return choices;
    }

    private static Choice choice(String label, Period period, Period shown) {
        return new Choice(label, PATH + "?" + query(period), period.equals(shown));
    }

    private Period whole() {
        return Period.years(
                territory.convention().firstYear().getValue(),
                territory.convention().lastYear().getValue());
    }

    private static String query(Period period) {
        return period.isOverSeveralYears()
                ? "from=" + period.from().getYear() + "&to=" + period.to().getYear()
                : "year=" + period.from().getYear();
    }

    private static String said(Period period) {
        return period.isOverSeveralYears()
                ? period.from().getYear() + "–" + period.to().getYear()
                : Integer.toString(period.from().getYear());
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
