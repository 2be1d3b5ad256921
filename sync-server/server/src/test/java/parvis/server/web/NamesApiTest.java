package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.web.access.Route;
import tools.jackson.databind.JsonNode;

/// `terminals`, for the data protection officer's programs.
final class NamesApiTest {
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

    private JsonNode read(String rest) {
        return openApi.check("GET", Route.TERRITORY + "/" + rest, site.read(rest));
    }

    @Test
    void a_terminal_says_what_it_keeps_of_people_in_numbers() {
        assertTrue(read("terminals").get("terminals").get(0).path("names").isMissingNode());
        site.keeps(42, 30, Optional.of(site.now));
        var names = read("terminals").get("terminals").get(0).get("names");
        assertEquals(42, names.get("held").intValue());
        assertEquals(30, names.get("retentionDays").intValue());
        assertEquals(site.now.toString(), names.get("lastPurge").stringValue());
        site.keeps(0, 0, Optional.empty());
        assertTrue(read("terminals")
                .get("terminals")
                .get(0)
                .get("names")
                .path("lastPurge")
                .isMissingNode());
    }
}
