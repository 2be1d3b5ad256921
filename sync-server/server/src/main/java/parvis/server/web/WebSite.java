package parvis.server.web;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.follow.Follow;
import parvis.server.indicator.Counts;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Sources;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Quarantine;
import parvis.server.territory.Territory;
import parvis.server.web.access.Access;
import parvis.server.web.access.Cookies;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Headers;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.Texts;
import parvis.server.web.api.BaselinesApi;
import parvis.server.web.api.CatalogueApi;
import parvis.server.web.api.CountsApi;
import parvis.server.web.api.DescriptionApi;
import parvis.server.web.api.EnrolApi;
import parvis.server.web.api.EntriesApi;
import parvis.server.web.api.HealthApi;
import parvis.server.web.api.IndicatorsApi;
import parvis.server.web.api.ReferencesApi;
import parvis.server.web.api.ReportsApi;
import parvis.server.web.api.TerminalsApi;
import parvis.server.web.page.Pages;
import parvis.server.why.Trail;

/// All that the web server shows: the API and the pages of one territory.
///
/// @param territory whose they are
/// @param definitions how its figures are made
/// @param figures what is computed from them
/// @param sources what coordinators keep
/// @param counts plain sums
/// @param trail the facts beneath a figure
/// @param follow how people follow the plan
/// @param fleet what is known of the terminals
/// @param quarantine what was not taken
/// @param access who is let in
/// @param shelf what terminals fetch
/// @param desk where reports are made and kept
/// @param checks what health depends on
/// @param clock the time
/// @param sample true when all is invented: each page says so
/// @param publicAddress where browsers find it, when that is not where it listens: a proxy with TLS stands before it
public record WebSite(
        Territory territory,
        List<FigureDefinition> definitions,
        Figures figures,
        Sources sources,
        Counts counts,
        Trail trail,
        Follow follow,
        Fleet fleet,
        Quarantine quarantine,
        Access access,
        CatalogueApi.Shelf shelf,
        ReportDesk desk,
        List<HealthApi.Check> checks,
        InstantSource clock,
        boolean sample,
        Optional<URI> publicAddress) {
    public WebSite {
        definitions = List.copyOf(definitions);
        checks = List.copyOf(checks);
    }

    /// Starts a server that shows this, in clear; when this returns it answers.
    ///
    /// @param host the address to listen on
    /// @param port 0 takes a free one
    public WebServer start(String host, int port) {
        return start(Listening.inClear(host, port));
    }

    /// Starts a server that shows this; when this returns it answers.
    ///
    /// @throws IllegalArgumentException when passwords would cross a network in clear
    public WebServer start(Listening at) {
        return start(at, Answered.UNHEARD);
    }

    /// Starts a server that shows this, and somebody hears of each answer; when this returns it answers.
    ///
    /// @throws IllegalArgumentException when passwords would cross a network in clear
    public WebServer start(Listening at, Answered heard) {
        var texts = new Texts();
        boolean secure = at.tls().isPresent()
                || publicAddress
                        .filter(address -> "https".equals(address.getScheme()))
                        .isPresent();
        if (!secure && !new InetSocketAddress(at.host(), at.port()).getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("http.host is not of this machine and no https address is public: "
                    + at.host() + "; passwords would travel in the clear");
        }
        var cookies = new Cookies(secure);
        var gate = new Gate(territory.id(), access, cookies, clock, publicAddress.map(URI::getAuthority), shelf::knows);
        var pages = pages(cookies, texts);
        return WebServer.start(at, routes(pages, texts), gate, new Headers(secure), pages, heard);
    }

    /// Everything that can be asked.
    List<Route> routes() {
        var texts = new Texts();
        return routes(pages(new Cookies(false), texts), texts);
    }

    private List<Route> routes(Pages pages, Texts texts) {
        return Stream.of(
                        new HealthApi(checks).routes(),
                        new DescriptionApi().routes(),
                        new IndicatorsApi(territory, figures).routes(),
                        new ReportsApi(territory, desk).routes(),
                        new CatalogueApi(shelf).routes(),
                        new CountsApi(counts).routes(),
                        new TerminalsApi(fleet, quarantine, figures, texts).routes(),
                        new EnrolApi(territory, access.enrolment(), access.link(), clock).routes(),
                        new EntriesApi(definitions, sources.entries(), clock).routes(),
                        new BaselinesApi(definitions, sources.baselines(), sources.targets(), clock).routes(),
                        new ReferencesApi(sources.references(), clock).routes(),
                        pages.routes())
                .flatMap(List::stream)
                .toList();
    }

    private Pages pages(Cookies cookies, Texts texts) {
        return new Pages(
                territory,
                definitions,
                figures,
                sources,
                counts,
                trail,
                follow,
                fleet,
                quarantine,
                desk,
                access,
                cookies,
                texts,
                clock,
                sample,
                publicAddress);
    }
}
