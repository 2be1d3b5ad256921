package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.account.Act;
import parvis.server.account.Secret;

/// People, tokens, the journal and one's own account, as an administrator meets them in the pages.
final class SettingsPagesTest {
    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\">([^<]+)</p>");
    private static final String GOOD = "chaise tambour nuage";

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

    private static HttpResponse<String> form(String cookie, String path, String... fields) {
        var body = new StringBuilder("csrf=" + (cookie.isEmpty() ? "" : site.csrf(cookie)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return cookie.isEmpty()
                ? site.send("POST", path, body.toString(), "Content-Type", "application/x-www-form-urlencoded")
                : site.send(
                        "POST",
                        path,
                        body.toString(),
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private static String once(HttpResponse<String> answer) {
        var found = SECRET.matcher(answer.body());
        assertTrue(found.find(), answer.body());
        return found.group(1);
    }

    private static String path(String link) {
        return link.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }

    private static int invited(String link, String password) {
        return form("", path(link), "user", "", "new", password, "again", password)
                .statusCode();
    }

    @Test
    void an_invited_person_follows_the_link_once_signs_in_and_is_cut_off_again() {
        var ada = site.signIn("ada", "sésame");
        var link = once(form(ada, "/reglages/personnes", "user", "Noé d’Été", "role", "reader"));
        assertFalse(site.get("/reglages/personnes", "Cookie", ada).body().contains("/invitation/"), "shown once");
        assertEquals(200, site.get(path(link)).statusCode());
        assertEquals(200, site.get(path(link)).statusCode(), "looking uses nothing up");
        assertEquals(422, invited(link, "password"));
        assertEquals(303, invited(link, GOOD));
        assertEquals(404, site.get(path(link)).statusCode());
        assertEquals(404, invited(link, GOOD));
        var cookie = site.signIn("Noé d’Été", GOOD);
        assertEquals(200, site.get("/indicateurs", "Cookie", cookie).statusCode());
        form(ada, "/reglages/personnes/arret", "user", "Noé d’Été");
        assertEquals(303, site.get("/indicateurs", "Cookie", cookie).statusCode());
        assertEquals(422, form(ada, "/reglages/personnes/arret", "user", "ada").statusCode(), "nobody locks out all");
    }

    @Test
    void a_name_with_markup_is_refused_and_shown_as_text() {
        var ada = site.signIn("ada", "sésame");
        var answer = form(ada, "/reglages/personnes", "user", "\"><script>alert(1)</script>", "role", "reader");
        assertEquals(422, answer.statusCode());
        assertFalse(answer.body().contains("<script>alert"), answer.body());
    }

    @Test
    void somebody_changes_their_own_password_stays_here_and_is_out_elsewhere() {
        var here = site.signIn("tim", "sésame");
        var elsewhere = site.signIn("tim", "sésame");
        var wrong = form(here, "/mon-compte/mot-de-passe", "old", "x", "new", GOOD, "again", GOOD);
        assertEquals(422, wrong.statusCode());
        var differs = form(here, "/mon-compte/mot-de-passe", "old", "sésame", "new", GOOD, "again", GOOD + "s");
        assertEquals(422, differs.statusCode());
        var done = form(here, "/mon-compte/mot-de-passe", "old", "sésame", "new", GOOD, "again", GOOD);
        assertEquals(200, done.statusCode());
        var fresh = done.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertTrue(done.body().contains(site.csrf(fresh)), "the page's forms go with the new cookie");
        assertEquals(200, site.get("/mon-compte", "Cookie", fresh).statusCode());
        assertEquals(303, site.get("/mon-compte", "Cookie", here).statusCode());
        assertEquals(303, site.get("/mon-compte", "Cookie", elsewhere).statusCode());
        form(
                fresh,
                "/mon-compte/mot-de-passe",
                "old",
                GOOD,
                "new",
                "autre chose encore",
                "again",
                "autre chose encore");
    }

    @Test
    void a_token_is_shown_once_works_until_its_day_and_can_be_taken_back() {
        try (var other = new TestSite(folder, "tokens")) {
            var before = site;
            site = other;
            try {
                var ada = site.signIn("ada", "sésame");
                var token = once(form(ada, "/reglages/jetons", "label", "Tableau", "scope", "read", "months", "3"));
                assertEquals(43, token.length());
                var page = site.get("/reglages/jetons", "Cookie", ada).body();
                assertFalse(page.contains(token), "shown once");
                assertEquals(200, read(token));
                var kept = site.accounts.tokens(site.pack.territory().id()).stream()
                        .filter(each -> each.label().equals("Tableau"))
                        .findFirst()
                        .orElseThrow();
                assertFalse(kept.toString().contains(token), "kept as a hash");
                site.now = site.now.plus(Duration.ofDays(93));
                assertEquals(401, read(token));
                ada = site.signIn("ada", "sésame");
                var second = once(form(ada, "/reglages/jetons", "label", "B", "scope", "write", "months", "0"));
                assertEquals(200, read(second));
                form(
                        ada,
                        "/reglages/jetons/retrait",
                        "id",
                        new Secret(second).hash().substring(0, 8));
                assertEquals(401, read(second));
            } finally {
                site = before;
            }
        }
    }

    private static int read(String token) {
        return site.get(site.api("entries"), "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void what_is_changed_and_what_is_taken_away_is_in_the_journal_and_what_was_refused_is_not() {
        site.write("PUT", "references/refused", "{}");
        site.write("PUT", "references/noted", """
                {"label":"Habitants","value":10,"unit":"habitants","year":2026,"source":"INSEE"}""");
        site.read("export.csv?year=2026");
        var here = site.pack.territory().id();
        var changes = site.journal.page(here, Optional.of(Act.CHANGED), Long.MAX_VALUE, 9);
        assertEquals("PUT references/noted", changes.getFirst().line().about());
        assertTrue(changes.getFirst().line().who().startsWith("token "), changes.toString());
        assertTrue(changes.stream().noneMatch(each -> each.line().about().contains("refused")), changes.toString());
        var exports = site.journal.page(here, Optional.of(Act.EXPORTED), Long.MAX_VALUE, 9);
        assertEquals("export.csv", exports.getFirst().line().about());
        var ada = site.signIn("ada", "sésame");
        var page = site.get("/reglages/journal?acte=export", "Cookie", ada);
        assertTrue(page.body().contains("export.csv"), page.body());
        assertFalse(page.body().contains("references/noted"), "only what was asked for");
        assertEquals(
                400, site.get("/reglages/journal?acte=nothing", "Cookie", ada).statusCode());
    }

    @Test
    void a_long_journal_is_turned_page_by_page() {
        for (int i = 0; i < 60; i++) {
            site.read("export.json?year=2026");
        }
        var ada = site.signIn("ada", "sésame");
        var first = site.get("/reglages/journal?acte=export", "Cookie", ada).body();
        var older = Pattern.compile("href=\"(/reglages/journal\\?acte=export&amp;avant=\\d+)\"")
                .matcher(first);
        assertTrue(older.find(), first);
        assertEquals(
                200,
                site.get(older.group(1).replace("&amp;", "&"), "Cookie", ada).statusCode());
    }

    @Test
    void guessing_at_links_is_slowed() {
        try (var other = new TestSite(folder, "links")) {
            int last = 0;
            for (int i = 0; i < 21; i++) {
                last = other.get("/invitation/guess" + i).statusCode();
            }
            assertEquals(429, last);
        }
    }
}
