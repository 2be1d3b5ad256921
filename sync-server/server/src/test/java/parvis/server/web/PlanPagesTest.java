package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The overview, the fiches and the figures, as a browser gets them.
final class PlanPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern HANDLER = Pattern.compile("<[a-z][^<>\"']*(?:\"[^\"]*\"[^<>\"']*)*\\son\\w+\\s*=");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @SuppressWarnings("NullAway.Init")
    private String cookie;

    @BeforeEach
    void start() {
        site = new TestSite(folder);
        cookie = site.signIn("zoe", "sésame");
        site.count("""
                b1#1 2026-06-02 tiers-lieu-des-flamboyants repair-workshop topic=freins items=5 held=1
                b1#2 2026-06-02 tiers-lieu-des-flamboyants repair-workshop topic=freins items=-2 corrects=1
                b1#3 2026-09-03 tiers-lieu-des-flamboyants repair-workshop topic=freins items=4 held=1
                b1#4 2025-06-03 tiers-lieu-des-flamboyants repair-workshop topic=freins items=2 held=1
                b1#5 2026-11-20 mairie closing facts=3
                """);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String page(String path, String... wanted) {
        var answer = site.get(path, "Cookie", cookie);
        assertEquals(200, answer.statusCode(), answer.body());
        for (var text : wanted) {
            assertTrue(answer.body().contains(text), path + " lacks " + text + "\n" + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> post(String path, String who, String... fields) {
        var form = new StringBuilder("csrf=" + site.csrf(who));
        for (int i = 0; i < fields.length; i += 2) {
            form.append("&" + fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return site.send("POST", path, form.toString(), "Cookie", who, "Content-Type", FORM);
    }

    @Test
    void C1_the_overview_tells_each_fiche_what_moved_what_lacks_and_whom_to_look_after() {
        page(
                "/vue-d-ensemble",
                "<h1>Vue d’ensemble 2026</h1>",
                "mardi\u00A024\u00A0novembre\u00A02026",
                "href=\"/fiches/VELO?year=2026\"",
                "Ce qui manque",
                "À apporter par la coordination",
                "en hausse",
                "Une journée ne tombe pas juste",
                "0 relevés reçus sur 3");
        assertFalse(page("/vue-d-ensemble").contains("Depuis votre visite"));
        site.now = site.now.plus(Duration.ofDays(1));
        cookie = site.signIn("zoe", "sésame");
        site.count("b1#6 2026-11-24 tiers-lieu-des-flamboyants repair-workshop topic=freins items=10 held=1");
        page("/vue-d-ensemble", "Depuis votre visite du mardi\u00A024\u00A0novembre\u00A02026", "7 → 17");
    }

    @Test
    void C10_the_state_of_an_action_is_written_with_author_and_date_and_stays() {
        page("/fiches/VELO", "Rouler autrement", "Rien n’a encore été noté", "name=\"comment\"", "Résultats");
        var written = post(
                "/fiches/VELO/suivi", cookie, "action", "Bourse aux vélos", "state", "planned", "comment", "En mai.");
        assertEquals(303, written.statusCode());
        post("/fiches/VELO/suivi", cookie, "action", "Bourse aux vélos", "state", "done", "comment", "80 vélos.");
        page("/fiches/VELO", "Bourse aux vélos", "80 vélos.", "En mai.", "zoe, le 24", "Tout ce qui a été noté (2)");
        var wrong = post("/fiches/VELO/suivi", cookie, "action", "x".repeat(201), "state", "done");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("Ce texte dépasse 200 caractères."), wrong.body());
        assertTrue(wrong.body().contains("aria-invalid=\"true\""));
        assertEquals(404, site.get("/fiches/RIEN", "Cookie", cookie).statusCode());
    }

    @Test
    void who_may_only_look_finds_no_form_and_is_refused_and_a_forged_form_too() {
        var reader = site.signIn("ali", "sésame");
        assertFalse(site.get("/fiches/VELO", "Cookie", reader).body().contains("name=\"comment\""));
        assertEquals(403, post("/fiches/VELO/suivi", reader, "state", "done").statusCode());
        var forged = site.send("POST", "/fiches/VELO/suivi", "state=done", "Cookie", cookie, "Content-Type", FORM);
        assertEquals(403, forged.statusCode());
    }

    @Test
    void a_figure_shows_how_it_is_made_its_months_years_and_places_and_what_was_set() {
        site.write("PUT", "targets/VELO_1/value", "{\"value\":50,\"year\":2027}");
        page(
                "/indicateurs/VELO_1/value?year=2026",
                "Comment il est fait",
                "<svg viewBox",
                "mois par mois (2026)",
                "le même mois, un an plus tôt",
                "année par année",
                "par lieu (2026)",
                "Tiers-lieu des Flamboyants",
                "Objectif\u202F: 50",
                "Objectifs</caption>",
                "href=\"/indicateurs/VELO_1/value/pourquoi?year=2026\"");
        page("/indicateurs/VELO_1/value?school=2025", "2025–2026");
        assertEquals(404, site.get("/indicateurs/VELO_1/rien", "Cookie", cookie).statusCode());
        assertEquals(404, site.get("/indicateurs/%3C/rien", "Cookie", cookie).statusCode());
    }

    @Test
    void C12_charts_leave_as_svg_and_png_and_tables_as_a_paste() {
        var svg = site.get("/indicateurs/VELO_1/value/graphique/mois.svg?year=2026", "Cookie", cookie);
        assertTrue(svg.body().startsWith("<?xml") && svg.body().contains("xmlns="));
        var png = site.get("/indicateurs/VELO_1/value/graphique/annees.png?year=2026", "Cookie", cookie);
        assertEquals("image/png", png.headers().firstValue("Content-Type").orElse(""));
        assertTrue(png.body().startsWith("PNG", 1), "a picture");
        var table = site.get("/indicateurs/VELO_1/value/tableau/mois?year=2026", "Cookie", cookie);
        assertTrue(table.headers().firstValue("Content-Type").orElse("").startsWith("text/tab-separated-values"));
        assertTrue(table.body().contains("juin 2026\t3\t2\r\n"), table.body());
        assertTrue(table.body().contains("Total\t7\t2\r\n"), table.body());
    }

    @Test
    void C3_why_this_figure_leads_to_days_and_facts_with_their_corrections() {
        page(
                "/indicateurs/VELO_1/value/pourquoi?year=2026&mois=2026-06&jour=2026-06-02",
                "Pourquoi ce chiffre",
                "juin\u00A02026\u202F: 3",
                "Jour par jour, juin",
                "Relevés du 2\u00A0juin\u00A02026",
                "Tiers-lieu des Flamboyants",
                "corrige ",
                "\u22122");
        page("/indicateurs/VELO_1/value/pourquoi?year=2026", "Jour par jour, septembre");
        assertEquals(
                400,
                site.get("/indicateurs/VELO_1/value/pourquoi?year=2026&mois=x", "Cookie", cookie)
                        .statusCode());
    }

    @Test
    void who_came_is_told_step_by_step_and_told_apart_beside_the_year_before() {
        site.count("""
                b1#11 2026-03-03 mairie reading-circle hour=9 audience=seniors people=12
                b1#12 2026-11-12 mairie reading-circle hour=15 audience=seniors people=4
                b1#13 2025-03-03 mairie reading-circle hour=9 people=7
                b1#14 2026-03-03 mairie passage hour=9 people=900
                """);
        page(
                "/frequentation?year=2026",
                "16 personnes",
                "L’année d’avant, entière\u202F: 7",
                "mars\u00A02026",
                "<svg viewBox",
                "jeudi</th>");
        page(
                "/frequentation?year=2026&pas=jour&par=public&lieu=mairie",
                "mardi\u00A03\u00A0mars\u00A02026",
                "non précisé");
        var table = site.get("/frequentation/tableau/pas?year=2026&pas=mois&par=lieu", "Cookie", cookie)
                .body();
        assertTrue(table.contains("mars 2026\t12\t7\r\n") && table.contains("Total\t16\t7\r\n"), table);
        assertEquals(400, site.get("/frequentation?pas=x", "Cookie", cookie).statusCode());
    }

    @Test
    void what_is_published_is_rounded_to_five_cell_by_cell_so_that_no_small_count_is_left_by_subtracting() {
        site.count("""
                b1#11 2026-03-03 mairie reading-circle hour=9 audience=seniors people=12
                b1#12 2026-11-12 mairie reading-circle hour=15 audience=seniors people=1
                b1#13 2026-12-03 mairie reading-circle hour=9 people=3
                """);
        var table = site.get("/frequentation/tableau/pas?year=2026&pas=mois&par=lieu&arrondi=5", "Cookie", cookie)
                .body();
        assertTrue(table.contains("mars 2026\t10\t0\r\n"), table);
        assertTrue(table.contains("novembre 2026\t0\t0\r\n"), table);
        assertTrue(table.contains("décembre 2026\t5\t0\r\n"), table);
        assertTrue(table.contains("Total\t15\t0\r\n"), "16 by itself, not the sum of what is rounded: " + table);
        assertTrue(table.contains("Nombres arrondis à 5, les totaux peuvent différer."), table);
        page("/frequentation?year=2026", "Pour publier", "&amp;arrondi=5");
    }

    @Test
    void terminals_show_their_days_as_a_calendar_and_workshops_their_sessions() {
        page(
                "/bornes",
                "mairie",
                "a envoyé des relevés",
                "20\u00A0novembre\u00A02026\u202F: 0 relevés reçus sur 3",
                "Ce que le serveur n’a pas pris");
        InventedYears.agenda(site, "Bourse");
        page("/ateliers", "jeudi\u00A026\u00A0novembre\u00A02026", "Bourse", "5 sur 8", "tenue");
    }

    @Test
    void no_text_of_a_town_a_comment_or_a_fact_becomes_markup_on_any_page() throws IOException {
        var pack = HostilePack.in(Files.createDirectory(folder.resolve("pack")));
        try (var hostile = new TestSite(pack, Files.createDirectory(folder.resolve("hostile")), 0, false)) {
            EveryPage.poison(hostile);
            var who = hostile.signIn("zoe", "sésame");
            for (var path : EveryPage.OF_BOURG) {
                var found = hostile.get(path, "Cookie", who);
                assertEquals(200, found.statusCode(), path + found.body());
                var html = found.body();
                for (var bad : List.of("<script>", "<img", " style=", "<style")) {
                    assertFalse(html.contains(bad), path + " holds " + bad);
                }
                assertEquals(
                        List.of(),
                        HANDLER.matcher(html).results().map(m -> m.group()).toList(),
                        path);
            }
        }
    }
}
