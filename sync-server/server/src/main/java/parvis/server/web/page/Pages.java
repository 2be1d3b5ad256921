package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.follow.Follow;
import parvis.server.indicator.Counts;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Names;
import parvis.server.indicator.Sources;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Quarantine;
import parvis.server.territory.Territory;
import parvis.server.web.access.Access;
import parvis.server.web.access.Cookies;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.RememberedCounts;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.Texts;
import parvis.server.why.Trail;

/// All pages of people.
public final class Pages {
    private final Assets assets = new Assets();
    private final Templates templates;
    private final SignInPage signIn;
    private final OverviewPage overview;
    private final FichePage fiche;
    private final FigurePage figure;
    private final WhyPage why;
    private final EntriesPage entries;
    private final PlanPage plan;
    private final AttendancePage attendance;
    private final WorkshopsPage workshops;
    private final FleetPage terminals;
    private final NamesPage names;
    private final ReportsPage reports;
    private final List<Route> settings;

    public Pages(
            Territory territory,
            List<FigureDefinition> definitions,
            Figures figures,
            Sources sources,
            Counts counts,
            Trail trail,
            Follow follow,
            Fleet fleet,
            Quarantine quarantine,
            ReportDesk reportDesk,
            Access access,
            Cookies cookies,
            Texts texts,
            InstantSource clock,
            boolean sample,
            Optional<URI> publicAddress) {
        this.templates = new Templates(texts, assets);
        this.signIn = new SignInPage(territory.name(), sample, access.door(), cookies, templates, texts);
        var part = new FiguresPart(territory, definitions, figures, fleet, texts);
        var frames = new Frames(territory, sample, texts);
        var spans = new Spans(territory.convention(), texts);
        var desk = new Desk(
                territory,
                new PlanIndex(territory, definitions),
                new Names(territory),
                figures,
                new FigureWords(texts, definitions),
                new TrendWords(figures, texts),
                frames,
                spans,
                templates,
                texts,
                clock);
        var alerts = new AlertWords(territory, figures, fleet, texts);
        this.overview = new OverviewPage(desk, part, alerts, follow);
        this.attendance =
                new AttendancePage(desk, new AttendanceTables(desk, new RememberedCounts(counts, figures.changes())));
        this.workshops = new WorkshopsPage(desk, fleet);
        this.terminals = new FleetPage(desk, fleet, quarantine, alerts);
        this.fiche = new FichePage(desk, follow.notes());
        var finder = new FigureFinder(desk);
        var history = new FigureHistory(desk, sources);
        this.figure = new FigurePage(desk, finder, history);
        this.entries = new EntriesPage(desk, finder, history, sources.entries());
        this.why = new WhyPage(desk, finder, trail);
        this.plan = new PlanPage(territory, part, frames, spans, templates, clock);
        this.names = new NamesPage(territory, fleet, frames, templates, texts, clock);
        this.reports = new ReportsPage(territory, reportDesk, frames, templates, texts, clock);
        this.settings = settings(territory, access, cookies, frames, texts, clock, sample, publicAddress);
    }

    private List<Route> settings(
            Territory territory,
            Access access,
            Cookies cookies,
            Frames frames,
            Texts texts,
            InstantSource clock,
            boolean sample,
            Optional<URI> publicAddress) {
        var shared = new Settings(frames, templates, texts);
        var people = new PeoplePage(
                territory,
                access.people(),
                shared,
                texts,
                ctx -> publicAddress.orElseGet(() -> URI.create(ctx.scheme() + "://" + ctx.host())));
        return Stream.of(
                        shared.routes(),
                        people.routes(),
                        new InvitationPage(territory.name(), sample, access.people(), shared, templates, texts, clock)
                                .routes(),
                        new TokensPage(territory.zone(), access.tokens(), shared, texts, clock).routes(),
                        new TerminalsPage(territory, access.enrolment(), shared, texts).routes(),
                        new JournalPage(territory.id(), access.journal(), shared, texts).routes(),
                        new AccountPage(access.door(), access.people(), cookies, shared, texts).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// Their lines in the table of routes.
    public List<Route> routes() {
        return Stream.of(
                        signIn.routes(),
                        overview.routes(),
                        fiche.routes(),
                        figure.routes(),
                        why.routes(),
                        entries.routes(),
                        plan.routes(),
                        attendance.routes(),
                        workshops.routes(),
                        terminals.routes(),
                        reports.routes(),
                        names.routes(),
                        settings,
                        assets.routes())
                .flatMap(List::stream)
                .toList();
    }

    /// Leads someone who has not signed in to where that is done; what a page asks by itself gets 401.
    public void leadToSignIn(Context ctx) {
        if (ctx.queryParam("refresh") == null) {
            ctx.redirect(SignInPage.PATH, HttpStatus.SEE_OTHER);
        } else {
            ctx.status(401).result("");
        }
    }

    /// Says a problem to a person.
    public void answer(Context ctx, Problem problem) {
        problem.retryAfter().ifPresent(pause -> ctx.header("Retry-After", Long.toString(pause.toSeconds())));
        templates.answer(ctx, problem.status(), "problem.jte", Map.of("problem", problem));
    }
}
