package parvis.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Provision;
import parvis.server.account.Role;
import parvis.server.account.Scope;
import parvis.server.account.Secret;
import parvis.server.account.Token;
import parvis.server.completeness.CompletenessCheck;
import parvis.server.completeness.OpeningDays;
import parvis.server.document.Logos;
import parvis.server.document.PdfReport;
import parvis.server.follow.Follow;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.FactLines;
import parvis.server.indicator.Sources;
import parvis.server.ingest.Terminal;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.report.ReportMaker;
import parvis.server.sql.Database;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlBaselines;
import parvis.server.sql.SqlClosings;
import parvis.server.sql.SqlCounts;
import parvis.server.sql.SqlEntries;
import parvis.server.sql.SqlFicheNotes;
import parvis.server.sql.SqlFleet;
import parvis.server.sql.SqlJournal;
import parvis.server.sql.SqlLedger;
import parvis.server.sql.SqlQuarantine;
import parvis.server.sql.SqlReferences;
import parvis.server.sql.SqlReports;
import parvis.server.sql.SqlTallies;
import parvis.server.sql.SqlTargets;
import parvis.server.sql.SqlTerminals;
import parvis.server.sql.SqlTrail;
import parvis.server.sql.SqlVisits;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.ReportDesk;
import parvis.server.web.answer.ReportJson;
import parvis.server.web.api.CatalogueApi;
import parvis.server.web.api.HealthApi;

/// The whole web server over a database of its own, with two tokens, two people, and a clock that the test sets.
final class TestSite implements AutoCloseable {
    static final Path BOURG = Path.of("src/test/resources/territories/bourg-exemple");
    static final String READ = "read-token";
    static final String WRITE = "write-token";
    static final String ELSEWHERE = "token-of-another-town";

    final Pack pack;
    final Database database;
    final SqlLedger ledger;
    final SqlAccounts accounts;
    final SqlJournal journal;
    final List<TerminalId> cut = new CopyOnWriteArrayList<>();
    final Sources sources;
    final WebSite site;
    final WebServer server;
    Instant now = Instant.parse("2026-11-24T10:00:00Z");
    boolean healthy = true;

    private final HttpClient client = HttpClient.newHttpClient();

    TestSite(Path folder) {
        this(PackReader.open(BOURG), folder, 0, false);
    }

    /// One more, beside the one of that folder.
    TestSite(Path folder, String name) {
        this(PackReader.open(BOURG), made(folder.resolve(name)), 0, false);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TestSite(Pack pack, Path folder, int port, boolean sample) {
        this.pack = pack;
        var territory = pack.territory();
        database = Database.open(folder.resolve("parvis.db"));
        ledger = new SqlLedger(database);
        accounts = new SqlAccounts(database);
        journal = new SqlJournal(database);
        sources = new Sources(
                new SqlTallies(database),
                new SqlEntries(database),
                new SqlBaselines(database),
                new SqlTargets(database),
                new SqlReferences(database, territory.references()));
        var passwords = new NoHash();
        var provision = new Provision(accounts, passwords, territory.id());
        provision.account("zoe", "sésame", Role.COORDINATOR);
        provision.account("ali", "sésame", Role.READER);
        provision.account("ada", "sésame", Role.ADMINISTRATOR);
        provision.account("tim", "sésame", Role.TECHNICIAN);
        new Provision(accounts, passwords, new TerritoryId("ailleurs")).account("eve", "sésame", Role.COORDINATOR);
        provision.token(READ, Scope.READ);
        provision.token(WRITE, Scope.WRITE);
        accounts.put(
                new Token(new Secret(ELSEWHERE).hash(), new TerritoryId("ailleurs"), Scope.WRITE, Optional.empty()));
        new SqlTerminals(database)
                .put(
                        new Terminal(new TerminalId("b1"), new PlaceId("mairie"), "both", false),
                        "hash",
                        Instant.parse("2026-01-05T08:00:00Z"));
        var shelf = new CatalogueApi.Shelf() {
            @Override
            public boolean knows(String terminal, String secret) {
                return terminal.equals("b1") && secret.equals("secret");
            }

            @Override
            public Optional<byte[]> part(String name, String sha256) {
                return name.equals("places")
                        ? Optional.of("{\"places\":[]}".getBytes(StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        };
        var figures = new Figures(
                new Calculator(territory, sources),
                pack.definitions(),
                new CompletenessCheck(new OpeningDays(territory), new SqlClosings(database)),
                territory.zone(),
                () -> now,
                database::changes);
        var maker = new ReportMaker(
                territory,
                pack.definitions(),
                figures::of,
                figures::completeness,
                sources.references(),
                () -> now,
                sample);
        site = new WebSite(
                territory,
                pack.definitions(),
                figures,
                sources,
                new SqlCounts(database),
                new SqlTrail(database),
                new Follow(new SqlFicheNotes(database), new SqlVisits(database)),
                new SqlFleet(database),
                new SqlQuarantine(database),
                TestEntrance.of(pack.territory(), database, journal, cut::add, () -> now),
                shelf,
                new ReportDesk(
                        maker, new SqlReports(database, new ReportJson()), new PdfReport(new Logos(BOURG)), () -> now),
                List.of(new HealthApi.Check("store", () -> true), new HealthApi.Check("broker", () -> healthy)),
                () -> now,
                sample,
                Optional.empty());
        server = site.start("127.0.0.1", port);
    }

    /// Terminal `b1` says what it keeps of people.
    void keeps(long held, int retentionDays, Optional<Instant> lastPurge) {
        var names = new TerminalStatus.Names(held, retentionDays, lastPurge);
        new SqlFleet(database)
                .status(
                        new TerminalId("b1"),
                        new TerminalStatus.Online(
                                now,
                                0,
                                0,
                                "1.0.0",
                                Optional.empty(),
                                ClockQuality.SYNCED,
                                "both",
                                OptionalLong.empty(),
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.of(names)),
                        now);
    }

    /// Facts as [FactLines] writes them.
    void count(String lines) {
        ledger.commit(writing -> {
            FactLines.read(lines).forEach(kept -> writing.keep(kept.id(), kept.fact(), "", now));
            return 0;
        });
    }

    String api(String rest) {
        return "/api/v1/territories/" + pack.territory().id() + "/" + rest;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> read(String rest) {
        return get(api(rest), "Authorization", "Bearer " + READ);
    }

    HttpResponse<String> write(String method, String rest, String body) {
        return send(method, api(rest), body, "Authorization", "Bearer " + WRITE, "Content-Type", "application/json");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(request.method() + " " + request.uri(), failure);
        }
    }

    /// Signs in and gives back the cookie, `name=value`.
    String signIn(String user, String password) {
        var answer = send(
                "POST",
                "/connexion",
                "user=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    String csrf(String cookie) {
        return new Secret(cookie.split("=", 2)[1]).crossSiteToken();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        database.close();
    }
}
