package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.Entry;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

/// The pages *Saisies*, as a coordinator and as a reader meet them.
final class EntriesPageTest {
    private static final FigureKey GIFTS = new FigureKey(new IndicatorId("LIRE_2"), "value");
    private static final String PAGE = "/saisies/LIRE_2/value";

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

    private HttpResponse<String> post(String cookie, String path, String... fields) {
        var form = new StringBuilder("csrf=" + site.csrf(cookie));
        for (int at = 0; at < fields.length; at += 2) {
            form.append('&')
                    .append(fields[at])
                    .append('=')
                    .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return site.send(
                "POST", path, form.toString(), "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
    }

    private List<Entry> gifts() {
        return site.sources.entries().of(GIFTS);
    }

    private String page(String cookie, String path) {
        var answer = site.get(path, "Cookie", cookie);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void a_value_is_entered_seen_by_whom_and_counts_at_once() {
        var zoe = site.signIn("zoe", "sésame");
        assertTrue(page(zoe, "/saisies?year=2026").contains("à saisir"));
        var answer = post(
                zoe,
                PAGE,
                "day",
                "02/03/2026",
                "value",
                "1 200,50",
                "source",
                "caisse du <b>livre</b>",
                "note",
                "dons");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(
                PAGE + "?fait=saisie", answer.headers().firstValue("Location").orElse(""));
        var entry = gifts().getFirst();
        assertEquals(new BigDecimal("1200.50"), entry.draft().value());
        assertEquals("zoe", entry.author());
        var shown = page(zoe, PAGE + "?fait=saisie");
        assertTrue(shown.contains("C’est enregistré"), shown);
        assertTrue(shown.contains("caisse du &lt;b&gt;livre&lt;/b&gt; – dons"), shown);
        assertTrue(page(zoe, "/saisies?year=2026").contains("1\u202f200,5"), "the last entry stands in the list");
        var figure = page(zoe, "/indicateurs/LIRE_2/value?year=2026");
        assertTrue(figure.contains("1\u202f200,5") && figure.contains("href=\"" + PAGE + "\""), figure);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        var zoe = site.signIn("zoe", "sésame");
        var answer = post(zoe, PAGE, "day", "2099-01-01", "value", "douze", "source", "");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Rien n’est enregistré"), answer.body());
        assertTrue(answer.body().contains("Cette date n’est pas encore venue."), answer.body());
        assertTrue(answer.body().contains("Écrivez un nombre"), answer.body());
        assertTrue(answer.body().contains("Ce champ est à remplir."), answer.body());
        assertTrue(answer.body().contains("value=\"douze\""), answer.body());
        assertEquals(List.of(), gifts());
        var opening = post(zoe, "/saisies/VELO_3/value", "day", "2026-03-02", "value", "2", "source", "mairie");
        assertEquals(422, opening.statusCode());
        assertTrue(opening.body().contains("Choisissez «\u202ffait\u202f»"), opening.body());
    }

    @Test
    void a_wrong_entry_is_struck_stays_to_be_seen_and_counts_no_more() {
        var zoe = site.signIn("zoe", "sésame");
        post(zoe, PAGE, "day", "2026-03-02", "value", "7", "source", "caisse");
        var id = Long.toString(gifts().getFirst().id());
        assertEquals(404, post(zoe, "/saisies/VELO_4/value/barrer", "id", id).statusCode(), "of another figure");
        assertEquals(303, post(zoe, PAGE + "/barrer", "id", id).statusCode());
        assertEquals(303, post(zoe, PAGE + "/barrer", "id", id).statusCode(), "somebody else was quicker");
        assertEquals("zoe", gifts().getFirst().struck().orElseThrow().author());
        var shown = page(zoe, PAGE);
        assertTrue(shown.contains("class=\"struck\"") && shown.contains("barrée par zoe"), shown);
        assertTrue(page(zoe, "/saisies?year=2026").contains("à saisir"));
    }

    @Test
    void a_reader_sees_entries_and_writes_none_and_what_is_counted_has_no_form() {
        var zoe = site.signIn("zoe", "sésame");
        post(zoe, PAGE, "day", "2026-03-02", "value", "7", "source", "caisse");
        var ali = site.signIn("ali", "sésame");
        var shown = page(ali, PAGE);
        assertTrue(shown.contains("caisse"), shown);
        assertFalse(shown.contains("name=\"value\"") || shown.contains("/barrer"), shown);
        assertEquals(
                403,
                post(ali, PAGE, "day", "2026-03-02", "value", "8", "source", "x")
                        .statusCode());
        assertFalse(page(ali, "/indicateurs/LIRE_2/value").contains("href=\"" + PAGE + "\""));
        assertEquals(404, site.get("/saisies/VELO_1/value", "Cookie", zoe).statusCode());
        assertEquals(404, site.get("/saisies/NOPE/value", "Cookie", zoe).statusCode());
    }
}
