package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.TerminalId;
import parvis.server.account.Act;
import parvis.server.sql.SqlTerminals;
import parvis.server.web.access.Route;
import tools.jackson.databind.JsonNode;

/// A terminal is set up by a code, replaced and revoked over HTTP, as the contract says.
final class EnrolApiTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    private final OpenApi openApi = new OpenApi();

    @BeforeEach
    void start() {
        site = new TestSite(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private JsonNode code(String body) {
        var answer = site.write("POST", "terminals", body);
        assertEquals(201, answer.statusCode(), answer.body());
        return openApi.check("POST", Route.TERRITORY + "/terminals", answer);
    }

    private HttpResponse<String> redeem(String code) {
        var body = "{\"code\":\"%s\",\"software\":\"1.0\",\"hardware\":\"Pi 5\"}".formatted(code);
        var answer = site.send("POST", "/api/enrol", body, "Content-Type", "application/json");
        openApi.check("POST", "/api/enrol", answer);
        return answer;
    }

    private JsonNode config(String code) {
        var answer = redeem(code);
        assertEquals(200, answer.statusCode(), answer.body());
        return openApi.check("POST", "/api/enrol", answer);
    }

    private HttpResponse<String> revoke(String id) {
        var answer = site.write("POST", "terminals/" + id + "/revoke", "");
        openApi.check("POST", Route.TERRITORY + "/terminals/{terminal}/revoke", answer);
        return answer;
    }

    private Optional<String> hash(String terminal) {
        return new SqlTerminals(site.database).secretHash(new TerminalId(terminal));
    }

    @Test
    void a_code_is_redeemed_once_however_it_is_typed_for_a_name_a_place_and_a_secret_of_its_own() {
        var made = code("{\"place\":\"mairie-annexe\",\"role\":\"desk\"}");
        assertEquals("mairie-annexe-1", made.get("terminal").stringValue());
        var code = made.get("code").stringValue();
        assertEquals(
                "mairie-annexe-2",
                code("{\"place\":\"mairie-annexe\",\"role\":\"public\"}")
                        .get("terminal")
                        .stringValue(),
                "a name is promised once");
        var config = config(" " + code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertEquals("mairie-annexe-1", config.get("terminal").stringValue());
        assertEquals("desk", config.get("role").stringValue());
        assertEquals("tcp://127.0.0.1:1883", config.get("mqtt").get("url").stringValue());
        assertEquals("mairie-annexe-1", config.get("mqtt").get("user").stringValue());
        var secret = config.get("mqtt").get("password").stringValue();
        assertEquals(43, secret.length());
        assertEquals(Optional.of("plain:" + secret), hash("mairie-annexe-1"));
        assertEquals(410, redeem(code).statusCode());
    }

    @Test
    void an_unknown_code_is_404_a_late_one_410_and_who_guesses_is_slowed() {
        var code = code("{\"place\":\"mairie-annexe\",\"role\":\"desk\"}")
                .get("code")
                .stringValue();
        assertEquals(404, redeem("AAAA-BBBB-CCCC").statusCode());
        site.now = site.now.plus(Duration.ofDays(1));
        assertEquals(410, redeem(code).statusCode());
        int last = 0;
        for (int i = 0; i < 12; i++) {
            last = redeem("AAAA-BBBB-CCC" + (2 + i % 8)).statusCode();
        }
        assertEquals(429, last);
    }

    @Test
    void a_new_code_for_the_same_terminal_makes_the_earlier_one_worth_nothing() {
        var body = "{\"place\":\"mairie-annexe\",\"role\":\"both\",\"replaces\":\"b1\"}";
        var first = code(body).get("code").stringValue();
        var second = code(body).get("code").stringValue();
        assertEquals(410, redeem(first).statusCode());
        assertEquals(200, redeem(second).statusCode());
    }

    @Test
    void a_terminal_that_replaces_another_has_its_name_and_a_new_secret_and_the_other_works_until_then() {
        var before = hash("b1").orElseThrow();
        var code = code("{\"place\":\"mairie-annexe\",\"role\":\"both\",\"replaces\":\"b1\"}");
        assertEquals("b1", code.get("terminal").stringValue());
        assertEquals(Optional.of(before), hash("b1"));
        assertEquals(List.of(), site.cut);
        config(code.get("code").stringValue());
        assertNotEquals(before, hash("b1").orElseThrow());
        assertEquals(List.of(new TerminalId("b1")), site.cut, "who had the name is cut off");
    }

    @Test
    void a_revoked_terminal_is_cut_off_and_comes_back_only_by_a_code_of_its_own() {
        assertEquals(200, revoke("b1").statusCode());
        assertEquals(List.of(new TerminalId("b1")), site.cut);
        var listed = site.read("terminals").body();
        assertTrue(listed.contains("\"revoked\":true"), listed);
        assertEquals(200, revoke("b1").statusCode(), "a second time changes nothing");
        assertEquals(404, revoke("nobody").statusCode());
        config(code("{\"place\":\"mairie-annexe\",\"role\":\"both\",\"replaces\":\"b1\"}")
                .get("code")
                .stringValue());
        assertFalse(site.read("terminals").body().contains("\"revoked\":true"));
    }

    @Test
    void what_is_no_place_no_role_and_no_terminal_is_refused_with_the_reason() {
        assertEquals(
                422,
                site.write("POST", "terminals", "{\"place\":\"lune\",\"role\":\"both\"}")
                        .statusCode());
        assertEquals(
                400,
                site.write("POST", "terminals", "{\"place\":\"mairie-annexe\",\"role\":\"king\"}")
                        .statusCode());
        var none =
                site.write("POST", "terminals", "{\"place\":\"mairie-annexe\",\"role\":\"both\",\"replaces\":\"x\"}");
        assertEquals(422, none.statusCode());
        assertEquals(
                422,
                site.write("POST", "terminals", "{\"place\":\"../x\",\"role\":\"both\"}")
                        .statusCode());
        assertEquals(
                400,
                site.write("POST", "terminals", "{\"place\":\"mairie-annexe\"}").statusCode());
    }

    @Test
    void the_journal_names_the_terminal_and_who_made_its_code_and_never_the_code() {
        var code = code("{\"place\":\"mairie-annexe\",\"role\":\"desk\"}")
                .get("code")
                .stringValue();
        config(code);
        revoke("mairie-annexe-1");
        var lines = site.journal.page(site.pack.territory().id(), Optional.empty(), Long.MAX_VALUE, 9);
        assertEquals(
                List.of(Act.TERMINAL_REVOKED, Act.TERMINAL_ENROLLED, Act.CODE_MADE),
                lines.stream().map(each -> each.line().act()).toList());
        assertTrue(lines.stream().noneMatch(each -> each.line().about().contains(code.substring(0, 4))));
    }
}
