package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.web.access.Route;
import tools.jackson.databind.JsonNode;

/// Reports over HTTP: made, kept, commented, signed off, and the same for ever.
final class ReportsApiTest {
    private static final String FACTS = """
            b1#1 2026-06-04 tiers-lieu-des-flamboyants repair-workshop topic=freins held=1 items=7 service=tiers-lieu people=4
            b1#2 2026-06-05 tiers-lieu-des-flamboyants repair-workshop cancelled=1
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    private final OpenApi openApi = new OpenApi();

    @BeforeEach
    void start() {
        site = new TestSite(folder);
        site.count(FACTS);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private JsonNode write(String method, String route, String rest, String body) {
        return openApi.check(method, Route.TERRITORY + "/" + route, site.write(method, rest, body));
    }

    private byte[] file(String rest) {
        var request = HttpRequest.newBuilder(site.address(site.api(rest)))
                .header("Authorization", "Bearer " + TestSite.READ)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), rest);
            return answer.body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(rest, failure);
        }
    }

    private JsonNode changes() {
        return openApi.check("GET", Route.TERRITORY + "/reports/{id}/changes", site.read("reports/1/changes"))
                .get("changes");
    }

    @Test
    void a_signed_report_is_the_same_for_ever_whatever_comes_later() {
        assertEquals(
                "draft",
                write("POST", "reports", "reports", "{\"year\":2026}")
                        .get("state")
                        .stringValue());
        write("PUT", "reports/{id}/comments", "reports/1/comments", "{\"text\":\"Une bonne année.\"}");
        var signed = write("POST", "reports/{id}/signature", "reports/1/signature", "");
        assertEquals("signed", signed.get("state").stringValue());
        var paper = file("reports/1.pdf");
        var content = site.read("reports/1.json").body();
        var sheet = file("reports/1.xlsx");
        assertTrue(changes().isEmpty(), changes()::toString);

        site.count("b1#3 2026-07-01 tiers-lieu-des-flamboyants repair-workshop topic=freins held=1 items=30 people=4");

        assertArrayEquals(paper, file("reports/1.pdf"));
        assertEquals(content, site.read("reports/1.json").body());
        assertEquals(figures(sheet), figures(file("reports/1.xlsx")));
        var moved = changes();
        assertFalse(moved.isEmpty());
        assertEquals("VELO_1", moved.get(0).get("indicator").stringValue());
        assertTrue(moved.get(0).get("was").stringValue().startsWith("7"), moved::toString);
        assertTrue(moved.get(0).get("is").stringValue().startsWith("37"), moved::toString);
    }

    @Test
    void what_is_signed_takes_no_comment_and_no_second_signature() {
        write("POST", "reports", "reports", "{\"from\":2025,\"to\":2029}");
        write("POST", "reports/{id}/signature", "reports/1/signature", "");
        assertEquals(409, site.write("POST", "reports/1/signature", "").statusCode());
        assertEquals(
                409,
                site.write("PUT", "reports/1/comments", "{\"text\":\"Trop tard\"}")
                        .statusCode());
        assertEquals(404, site.write("POST", "reports/2/signature", "").statusCode());
        assertEquals(404, site.read("reports/2.pdf").statusCode());
        assertEquals(404, site.read("reports/x/changes").statusCode());
    }

    @Test
    void a_comment_belongs_to_a_fiche_of_the_report_and_the_last_one_stands() {
        write("POST", "reports", "reports", "{\"year\":2026}");
        assertEquals(
                404,
                site.write("PUT", "reports/1/comments", "{\"fiche\":\"ZZZ\",\"text\":\"x\"}")
                        .statusCode());
        write("PUT", "reports/{id}/comments", "reports/1/comments", "{\"fiche\":\"VELO\",\"text\":\"Un\"}");
        write("PUT", "reports/{id}/comments", "reports/1/comments", "{\"fiche\":\"VELO\",\"text\":\"Deux\"}");
        var json = site.read("reports/1.json").body();
        assertTrue(json.contains("\"text\":\"Deux\"") && !json.contains("\"text\":\"Un\""), json);
        write("PUT", "reports/{id}/comments", "reports/1/comments", "{\"fiche\":\"VELO\"}");
        assertTrue(site.read("reports/1.json").body().contains("\"comments\":[]"));
    }

    @Test
    void every_file_has_the_numbers_of_the_api() {
        var wanted = new ArrayList<String>();
        openApi.check("GET", Route.TERRITORY + "/indicators", site.read("indicators?year=2026"))
                .get("indicators")
                .forEach(row -> row.get("figures")
                        .forEach(figure -> wanted.add(row.get("id").stringValue() + "/"
                                + figure.get("key").stringValue() + "="
                                + plain(figure.get("value")) + "|" + plain(figure.path("numerator")) + "|"
                                + plain(figure.path("denominator")))));
        assertEquals(wanted, figures(file("export.xlsx?year=2026")));
        assertEquals(wanted, odsFigures(file("export.ods?year=2026")));
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    private static List<String> figures(byte[] xlsx) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = book.getFirstSheet().openStream()) {
            return rows.skip(1)
                    .map(row -> row.getCellText(1) + "/" + row.getCellText(3) + "=" + number(row, 5) + "|"
                            + number(row, 9) + "|" + number(row, 10))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// A cell that must be a number when it holds anything.
    private static String number(org.dhatim.fastexcel.reader.Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() != CellType.EMPTY)
                .map(cell -> {
                    assertEquals(CellType.NUMBER, cell.getType(), () -> row + " " + column);
                    return cell.asNumber().stripTrailingZeros().toPlainString();
                })
                .orElse("");
    }

    private static List<String> odsFigures(byte[] ods) {
        try {
            var range =
                    new SpreadSheet(new ByteArrayInputStream(ods)).getSheet(0).getDataRange();
            var found = new ArrayList<String>();
            for (var row : List.of(range.getValues()).subList(1, range.getNumRows())) {
                found.add(row[1] + "/" + row[3] + "=" + odsNumber(row[5]) + "|" + odsNumber(row[9]) + "|"
                        + odsNumber(row[10]));
            }
            return found;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String odsNumber(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                ? ""
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
