package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The pages as a browser gets them.
final class PagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /// Texts whose keys are put together from a word.
    private static final List<String> COMPOSED = List.of(
            "who.",
            "action.state.",
            "trend.",
            "overview.",
            "attendance.",
            "fleet.day.",
            "act.",
            "role.",
            "tab.",
            "people.why.",
            "tokens.holds.");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @BeforeEach
    void start() {
        site = new TestSite(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String page(String path) {
        var answer = site.get(path, "Cookie", site.signIn("zoe", "sésame"));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void the_sign_in_says_the_same_of_unknown_users_and_wrong_passwords() {
        var unknown = site.send("POST", "/connexion", "user=inconnu&password=x", "Content-Type", FORM);
        var wrong = site.send("POST", "/connexion", "user=inconnu&password=y", "Content-Type", FORM);
        var known = site.send("POST", "/connexion", "user=zoe&password=x", "Content-Type", FORM);
        assertEquals(401, unknown.statusCode());
        assertEquals(unknown.body(), wrong.body());
        assertEquals(unknown.body().replace("\"inconnu\"", "\"zoe\""), known.body());
        assertTrue(known.body().contains("Ce nom ou ce mot de passe ne convient pas."));
        assertTrue(known.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void what_was_typed_at_the_sign_in_comes_back_as_text() {
        var answer = site.send("POST", "/connexion", "user=%22%3E%3Cscript%3E&password=x", "Content-Type", FORM);
        assertFalse(answer.body().contains("\"><script>"));
    }

    @Test
    void guessing_at_the_sign_in_is_told_how_long_to_wait() {
        for (int i = 0; i < 5; i++) {
            site.send("POST", "/connexion", "user=zoe&password=" + i, "Content-Type", FORM);
        }
        var answer = site.send("POST", "/connexion", "user=zoe&password=5", "Content-Type", FORM);
        assertEquals(429, answer.statusCode());
        assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body().contains("Attendez 1"));
    }

    @Test
    void each_figure_shows_its_value_how_it_was_made_and_what_is_missing() {
        site.count("""
                b1#1 2026-06-02 bibliotheque-du-bourg reading-circle audience=seniors topic=contes people=1200 newcomers=1100 led=volunteers
                """);
        site.write(
                "POST",
                "entries",
                "{\"indicator\":\"VELO_3\",\"figure\":\"value\",\"day\":\"2026-03-01\",\"value\":1,\"source\":\"Conseil\"}");
        site.write("PUT", "targets/LIRE_4/inhabitants", "{\"value\":50,\"year\":2027}");
        var page = page("/indicateurs?year=2026");
        for (var wanted : List.of(
                "<html lang=\"fr\">",
                "<h1>Indicateurs 2026</h1>",
                "44,9\u202F%",
                "1\u202F100 sur 2\u202F450,5",
                "Objectif\u202F: 50\u202F% pour 2027",
                "Fait le 1er\u00A0mars\u00A02026",
                "À compléter",
                "À apporter par la coordination.",
                "n’est pas renseigné",
                "Rouler autrement",
                "href=\"#fiche-VELO\"",
                "scope=\"rowgroup\"",
                "aria-live=\"polite\"")) {
            assertTrue(page.contains(wanted), wanted);
        }
        assertFalse(page.contains("Exemple\u202F:"));
    }

    @Test
    void a_year_or_the_whole_convention_can_be_chosen_and_nonsense_is_said_on_a_page() {
        assertTrue(page("/indicateurs").contains("aria-current=\"page\">2026<"));
        assertTrue(page("/indicateurs?from=2025&to=2029").contains("<h1>Indicateurs 2025–2029</h1>"));
        var school = page("/indicateurs?school=2025");
        assertTrue(school.contains("<h1>Indicateurs 2025–2026</h1>") && !school.contains("export.csv"), school);
        var both = site.get("/indicateurs?school=2025&year=2026", "Cookie", site.signIn("zoe", "sésame"));
        assertEquals(400, both.statusCode());
        var nonsense = site.get("/indicateurs?year=x", "Cookie", site.signIn("zoe", "sésame"));
        assertEquals(400, nonsense.statusCode());
        assertTrue(nonsense.body().contains("Cette page ne peut pas s’ouvrir"));
        assertTrue(site.get("/nulle-part").body().contains("Cette adresse n’existe pas."));
    }

    @Test
    void C6_the_officer_sees_what_each_terminal_keeps_and_all_the_fields_that_arrive() {
        assertEquals(303, site.get("/donnees-personnelles").statusCode());
        assertTrue(page("/donnees-personnelles").contains("pas encore dit"));
        site.keeps(42, 30, Optional.of(Instant.parse("2026-11-24T02:10:00Z")));
        var page = page("/donnees-personnelles");
        for (var wanted : List.of(
                "<h1>Données personnelles</h1>",
                "Aucun nom n’arrive ici",
                "mairie",
                "42 noms",
                "30 jours après la séance",
                "24 novembre 2026",
                "1.0.0",
                "turnedAway",
                "partnersInvited",
                "href=\"/donnees-personnelles\" aria-current=\"page\"")) {
            assertTrue(page.contains(wanted), wanted);
        }
        site.keeps(1, 0, Optional.empty());
        var least = page("/donnees-personnelles");
        assertTrue(least.contains("1 nom<") && least.contains("jusqu’au lendemain") && least.contains("aucun encore"));
        assertTrue(page("/indicateurs").contains("href=\"/donnees-personnelles\""));
    }

    @Test
    void the_refreshed_part_is_sent_only_when_it_changed() {
        var cookie = site.signIn("zoe", "sésame");
        var path = "/indicateurs/chiffres?refresh=1&year=2026";
        var first = site.get(path, "Cookie", cookie);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.get(path, "Cookie", cookie, "If-None-Match", tag).statusCode());
        site.count("b1#1 2026-06-02 tiers-lieu-des-flamboyants repair-workshop topic=freins items=3 held=1");
        var next = site.get(path, "Cookie", cookie, "If-None-Match", tag);
        assertEquals(200, next.statusCode());
        assertNotEquals(tag, next.headers().firstValue("ETag").orElseThrow());
        assertFalse(next.body().contains("<html"));
    }

    @Test
    void an_invented_town_is_said_to_be_one_on_every_page() throws IOException {
        try (var sample = new TestSite(site.pack, Files.createDirectory(folder.resolve("sample")), 0, true)) {
            assertTrue(sample.get("/connexion").body().contains("Exemple\u202F: ces chiffres sont inventés"));
            var page = sample.get("/indicateurs", "Cookie", sample.signIn("zoe", "sésame"));
            assertTrue(page.body().contains("Exemple\u202F: ces chiffres sont inventés"));
        }
    }

    @Test
    void no_text_of_a_town_an_entry_or_a_fact_becomes_markup_or_a_formula() throws IOException {
        var pack = HostilePack.in(Files.createDirectory(folder.resolve("pack")));
        try (var hostile = new TestSite(pack, Files.createDirectory(folder.resolve("hostile")), 0, false)) {
            var text = JsonMapper.shared().writeValueAsString(HostilePack.SCRIPT);
            var entry = "{\"indicator\":\"VELO_4\",\"figure\":\"value\",\"day\":\"2026-01-02\",\"value\":5,\"source\":"
                    + text + ",\"note\":" + text + "}";
            assertEquals(201, hostile.write("POST", "entries", entry).statusCode());
            var page = hostile.get("/indicateurs?year=2026", "Cookie", hostile.signIn("zoe", "sésame"))
                    .body();
            assertTrue(page.contains("&lt;script>") || page.contains("&lt;script&gt;"), "the texts are there");
            for (var found : List.of(page, hostile.get("/connexion").body())) {
                assertFalse(found.contains("<script>"));
                assertFalse(found.contains("<img"));
                assertEquals(Set.of(), handlers(found));
            }
            var csv = hostile.read("export.csv?year=2026").body();
            assertTrue(csv.contains("'=1+1"));
            assertFalse(Pattern.compile("(^|;|\"|\\n)=1").matcher(csv).find(), csv);
            assertTrue(hostile.read("entries")
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("application/json"));
        }
    }

    private static Set<String> handlers(String html) {
        return Pattern.compile("<[a-z][^<>\"']*(?:\"[^\"]*\"[^<>\"']*)*\\son\\w+\\s*=")
                .matcher(html)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        for (var path :
                List.of("/connexion", "/", "/api/health", "/assets/parvis.css", "/nulle-part", site.api("entries"))) {
            var headers = site.get(path).headers();
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(
                    policy.startsWith("default-src 'self'")
                            && policy.contains("frame-ancestors 'none'")
                            && !policy.contains("unsafe"),
                    path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Opener-Policy").orElse(""),
                    path);
            assertTrue(headers.firstValue("Referrer-Policy").isPresent(), path);
            assertTrue(headers.firstValue("Server").isEmpty(), path);
        }
        assertEquals(
                "no-store",
                site.get("/connexion").headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void pages_hold_no_style_and_no_script_of_their_own_and_name_no_other_host() {
        for (var page : List.of(
                page("/indicateurs"),
                page("/donnees-personnelles"),
                site.get("/connexion").body())) {
            assertFalse(page.contains(" style="));
            assertFalse(page.contains("<style"));
            assertFalse(
                    Pattern.compile("<script(?! src=\"/assets/)").matcher(page).find());
            assertFalse(Pattern.compile("(src|href|action)=\"(https?:)?//")
                    .matcher(page)
                    .find());
        }
    }

    @Test
    void assets_are_a_fixed_list() {
        assertEquals(200, site.get("/assets/parvis.js").statusCode());
        assertEquals(404, site.get("/assets/texts.properties").statusCode());
        assertNotEquals(200, site.get("/assets/..%2Ftexts.properties").statusCode());
    }

    @Test
    void every_text_is_used_and_every_text_that_is_used_exists() throws IOException {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/parvis/server/web/texts.properties"))) {
            keys.load(reader);
        }
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(file -> file.toString().matches(".*/(web/.*\\.java|jte/.*\\.jte)"))
                    .toList()) {
                Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(keys::containsKey)
                        .forEach(used::add);
                Pattern.compile("texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]")
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(key -> assertTrue(keys.containsKey(key), file + ": " + key));
            }
        }
        used.addAll(keys.stringPropertyNames().stream()
                .filter(key -> COMPOSED.stream().anyMatch(key::startsWith))
                .toList());
        assertEquals(new TreeSet<>(keys.stringPropertyNames()), used);
    }
}
