package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.account.Provision;
import parvis.server.account.Scope;
import parvis.server.account.Secret;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;

/// Every route, asked by everyone who should not be answered.
final class AccessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private List<Route> routes(Need... needs) {
        return site.site.routes().stream()
                .filter(route ->
                        List.of(needs).contains(route.need()) && route.path().startsWith("/api/"))
                .toList();
    }

    private HttpResponse<String> ask(Route route, String... headers) {
        return site.send(route.method().name(), path(route, "bourg-exemple"), body(route), headers);
    }

    private static String path(Route route, String territory) {
        return route.path()
                .replace("{territory}", territory)
                .replace("{indicator}", "VELO_5")
                .replace("{figure}", "value")
                .replace("{secret}", "1")
                .replace("{id}", "1");
    }

    private static String body(Route route) {
        return route.method().equals(HandlerType.GET) ? "" : "{}";
    }

    @Test
    void without_a_token_or_a_sign_in_no_route_of_the_api_answers() {
        for (var route : routes(Need.READ, Need.WRITE)) {
            var answer = ask(route, "Content-Type", "application/json");
            assertEquals(401, answer.statusCode(), route.path());
            assertTrue(answer.body().contains("\"code\":\"unknown-caller\""), answer.body());
            assertEquals(
                    "Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        }
    }

    @Test
    void a_token_of_another_town_finds_nothing_here_and_ours_finds_nothing_there() {
        for (var route : routes(Need.READ, Need.WRITE)) {
            assertEquals(
                    404,
                    ask(route, "Authorization", "Bearer " + TestSite.ELSEWHERE).statusCode(),
                    route.path());
            var there = site.send(
                    route.method().name(),
                    path(route, "ailleurs"),
                    body(route),
                    "Authorization",
                    "Bearer " + TestSite.WRITE);
            assertEquals(404, there.statusCode(), route.path());
            var own = site.send(
                    route.method().name(),
                    path(route, "ailleurs"),
                    body(route),
                    "Authorization",
                    "Bearer " + TestSite.ELSEWHERE);
            assertEquals(404, own.statusCode(), route.path());
        }
    }

    @Test
    void a_token_that_reads_changes_nothing() {
        for (var route : routes(Need.WRITE)) {
            var answer = ask(route, "Authorization", "Bearer " + TestSite.READ, "Content-Type", "application/json");
            assertEquals(403, answer.statusCode(), route.path());
            assertTrue(answer.body().contains("\"code\":\"scope\""), answer.body());
        }
    }

    @Test
    void a_person_who_reads_changes_nothing_and_one_who_writes_needs_the_token_of_the_page() {
        var reader = site.signIn("ali", "sésame");
        var writer = site.signIn("zoe", "sésame");
        for (var route : routes(Need.WRITE)) {
            var read =
                    ask(route, "Cookie", reader, "X-CSRF-Token", site.csrf(reader), "Content-Type", "application/json");
            assertTrue(read.body().contains("\"code\":\"scope\""), read.body());
            for (var headers :
                    List.of(new String[] {"Cookie", writer, "Content-Type", "application/json"}, new String[] {
                        "Cookie", writer, "X-CSRF-Token", site.csrf(reader), "Content-Type", "application/json"
                    })) {
                var forged = ask(route, headers);
                assertEquals(403, forged.statusCode(), route.path());
                assertTrue(forged.body().contains("\"code\":\"csrf\""), forged.body());
            }
            var right =
                    ask(route, "Cookie", writer, "X-CSRF-Token", site.csrf(writer), "Content-Type", "application/json");
            assertFalse(List.of(401, 403).contains(right.statusCode()), route.path() + right.body());
        }
    }

    @Test
    void what_comes_from_another_site_is_refused_before_anything_else() {
        var writer = site.signIn("zoe", "sésame");
        var all = new ArrayList<>(routes(Need.WRITE));
        all.addAll(routes(Need.NOBODY, Need.PERSON));
        for (var route : all) {
            if (route.method().equals(HandlerType.GET)) {
                continue;
            }
            for (var foreign :
                    List.of(List.of("Origin", "https://ailleurs.example"), List.of("Sec-Fetch-Site", "cross-site"))) {
                var answer =
                        ask(route, "Cookie", writer, "X-CSRF-Token", site.csrf(writer), foreign.get(0), foreign.get(1));
                assertEquals(403, answer.statusCode(), route.path() + foreign);
            }
        }
    }

    @Test
    void pages_lead_to_the_sign_in_and_what_a_page_asks_by_itself_gets_401() {
        for (var route : routes(Need.PERSON)) {
            if (route.method().equals(HandlerType.GET)) {
                var answer = ask(route);
                assertEquals(303, answer.statusCode());
                assertEquals(
                        "/connexion", answer.headers().firstValue("Location").orElseThrow());
                assertEquals(401, site.get(path(route, "") + "?refresh=1").statusCode());
            }
        }
    }

    @Test
    void no_get_changes_anything_and_a_token_in_the_address_is_no_token() {
        assertTrue(site.site.routes().stream()
                .filter(route -> route.need() == Need.WRITE)
                .noneMatch(route -> route.method().equals(HandlerType.GET)));
        assertEquals(
                401,
                site.get(site.api("indicators?year=2026&token=" + TestSite.READ))
                        .statusCode());
    }

    @Test
    void parts_of_the_catalogue_are_for_terminals_alone_by_their_own_secret() {
        var path = site.api("catalogue/places/" + "a".repeat(64));
        var anonymous = site.get(path);
        assertEquals(401, anonymous.statusCode());
        assertTrue(anonymous.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic "));
        assertEquals(
                401, site.get(path, "Authorization", "Bearer " + TestSite.WRITE).statusCode());
        assertEquals(401, site.get(path, "Authorization", basic("b1:wrong")).statusCode());
        assertEquals(401, site.get(path, "Authorization", "Basic !!!").statusCode());
        var answer = site.get(path, "Authorization", basic("b1:secret"));
        assertEquals("{\"places\":[]}", answer.body());
        new OpenApi().check("GET", Route.TERRITORY + "/catalogue/{part}/{sha256}", answer);
        var elsewhere = path.replace("bourg-exemple", "ailleurs");
        assertEquals(
                404, site.get(elsewhere, "Authorization", basic("b1:secret")).statusCode());
        assertEquals(
                404,
                site.get(site.api("catalogue/x/y"), "Authorization", basic("b1:secret"))
                        .statusCode());
        assertEquals(
                401,
                site.get(site.api("entries"), "Authorization", basic("b1:secret"))
                        .statusCode());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void head_is_guarded_like_get() {
        var head = site.send("HEAD", site.api("indicators?year=2026"), "");
        assertEquals(401, head.statusCode());
        assertEquals("", site.send("HEAD", "/api/health", "").body());
        assertEquals(200, site.send("HEAD", "/api/health", "").statusCode());
    }

    @Test
    void a_revoked_token_is_out_at_once() {
        new Provision(site.accounts, new NoHash(), site.pack.territory().id()).token("short-lived", Scope.READ);
        assertEquals(
                200,
                site.get(site.api("entries"), "Authorization", "Bearer short-lived")
                        .statusCode());
        site.accounts.revoke(new Secret("short-lived").hash(), site.now);
        assertEquals(
                401,
                site.get(site.api("entries"), "Authorization", "Bearer short-lived")
                        .statusCode());
    }

    @Test
    void a_cookie_is_worth_nothing_after_signing_out_and_changes_at_each_sign_in() {
        var first = site.signIn("zoe", "sésame");
        assertNotEquals(first, site.signIn("zoe", "sésame"));
        assertEquals(200, site.get("/indicateurs", "Cookie", first).statusCode());
        var out = site.send(
                "POST",
                "/deconnexion",
                "csrf=" + site.csrf(first),
                "Cookie",
                first,
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals(303, out.statusCode());
        assertEquals(303, site.get("/indicateurs", "Cookie", first).statusCode());
    }

    @Test
    void a_sign_in_that_is_only_polled_ends_after_half_an_hour() {
        var cookie = site.signIn("zoe", "sésame");
        var before = site.now;
        try {
            for (int i = 0; i < 5; i++) {
                site.now = site.now.plus(Duration.ofMinutes(7));
                var answer = site.get("/indicateurs/chiffres?refresh=1", "Cookie", cookie);
                assertEquals(i < 4 ? 200 : 401, answer.statusCode());
            }
        } finally {
            site.now = before;
        }
    }

    @Test
    void guessing_tokens_is_slowed() {
        try (var other = new TestSite(folder, "guess")) {
            int last = 0;
            for (int i = 0; i < 31; i++) {
                last = other.get(other.api("entries"), "Authorization", "Bearer guess" + i)
                        .statusCode();
            }
            assertEquals(429, last);
            other.now = other.now.plusSeconds(61);
            assertEquals(200, other.read("entries").statusCode());
        }
    }

    @Test
    void the_cookie_is_shut_to_scripts_and_to_other_sites() {
        var answer = site.send(
                "POST",
                "/connexion",
                "user=zoe&password=s%C3%A9same",
                "Content-Type",
                "application/x-www-form-urlencoded");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"), cookie);
    }

    @Test
    void off_loopback_only_behind_tls() {
        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> site.site.start("0.0.0.0", 0).close());
        assertTrue(String.valueOf(failure.getMessage()).contains("in the clear"));
    }
}
