package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages *Bilan*, as a coordinator and as a reader meet them.
final class ReportsPageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @BeforeEach
    void start() {
        site = new TestSite(folder);
        site.count("b1#1 2026-06-04 tiers-lieu-des-flamboyants repair-workshop topic=freins held=1 items=7 people=4");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> post(String cookie, String path, String form) {
        return site.send(
                "POST",
                path,
                "csrf=" + site.csrf(cookie) + "&" + form,
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void a_report_is_prepared_commented_signed_and_says_what_changed_since() {
        var zoe = site.signIn("zoe", "sésame");
        var made = post(zoe, "/bilan", "period=2026");
        assertEquals("/bilan/1", made.headers().firstValue("Location").orElse(""));
        var comment = "Belle année <script>alert(1)</script>";
        post(zoe, "/bilan/1/commentaire", "section=&text=" + URLEncoder.encode(comment, StandardCharsets.UTF_8));
        var draft = site.get("/bilan/1", "Cookie", zoe).body();
        assertTrue(draft.contains("Belle année &lt;script&gt;"), draft);
        assertTrue(draft.contains("Rien\u202F: les chiffres d’aujourd’hui sont ceux de ce bilan."), draft);
        assertEquals(303, post(zoe, "/bilan/1/signature", "").statusCode());
        assertEquals(409, post(zoe, "/bilan/1/signature", "").statusCode());
        assertEquals(
                409, post(zoe, "/bilan/1/commentaire", "section=&text=tard").statusCode());
        site.count("b1#2 2026-07-01 tiers-lieu-des-flamboyants repair-workshop topic=freins held=1 items=30 people=4");
        var signed = site.get("/bilan/1", "Cookie", zoe).body();
        assertTrue(signed.contains("arrêté le") && signed.contains("VELO_1"), signed);
        assertFalse(signed.contains("<textarea"), signed);
    }

    @Test
    void a_reader_sees_reports_and_makes_none() {
        post(site.signIn("zoe", "sésame"), "/bilan", "period=2025-2029");
        var ali = site.signIn("ali", "sésame");
        var list = site.get("/bilan", "Cookie", ali).body();
        assertTrue(list.contains("Bilan final 2025–2029") && !list.contains("<select"), list);
        assertFalse(site.get("/bilan/1", "Cookie", ali).body().contains("<textarea"));
        assertEquals(403, post(ali, "/bilan", "period=2026").statusCode());
    }

    @Test
    void a_period_outside_the_convention_and_a_number_that_no_report_has_are_said() {
        var zoe = site.signIn("zoe", "sésame");
        assertEquals(400, post(zoe, "/bilan", "period=1999").statusCode());
        assertEquals(400, post(zoe, "/bilan", "period=").statusCode());
        assertEquals(404, site.get("/bilan/7", "Cookie", zoe).statusCode());
        assertEquals(404, site.get("/bilan/x", "Cookie", zoe).statusCode());
    }
}
