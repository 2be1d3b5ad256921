package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page over two invented years in one browser: axe-core, every width, no word to another host.
final class EveryPageIT {
    private static final String FAULTS = """
            axe.run(document, {resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then((found) => found.violations.map((v) => v.id + ': '
                + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')).join('; '))
            """;
    private static final boolean SCREENS = Boolean.getBoolean("parvis.screens");
    private static final int[] WIDTHS = SCREENS ? new int[] {320, 360, 768, 1360, 1920} : new int[] {320, 768, 1920};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path profile;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        site = new TestSite(InventedYears.pack(), folder, 0, false);
        InventedYears.on(site);
        browser = new Browser(
                Browser.find().orElseThrow(() -> new IOException("no Chromium here: install Debian's chromium")),
                profile);
        browser.open(site.address("/connexion"), 1360, 900);
        browser.signIn("ada", "sésame");
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    @Test
    void on_every_page_axe_finds_nothing_nothing_sticks_out_and_nobody_else_is_asked() throws IOException {
        var axe = axe();
        browser.forget();
        for (var page : EveryPage.OF_DUGNY) {
            browser.open(site.address(page), 1360, 900);
            browser.run(axe);
            assertEquals("", browser.run(FAULTS).stringValue(), page);
            for (int width : WIDTHS) {
                browser.resize(width, 1500);
                assertEquals(
                        0,
                        browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                                .intValue(),
                        page + " at " + width);
                if (SCREENS && width != 320 && width != 1920) {
                    var name = page.replaceFirst("[?].*", "").substring(1).replace('/', '-');
                    var pictures = Files.createDirectories(Path.of("target/pages"));
                    Files.write(pictures.resolve(name + "-" + width + ".png"), browser.picture(false));
                }
            }
        }
        assertEquals(List.of(), browser.complaints());
        var ours = site.address("/").toString();
        assertEquals(
                List.of(),
                browser.requests().stream().filter(url -> !url.startsWith(ours)).toList());
    }

    private static String axe() throws IOException {
        try (var script =
                Objects.requireNonNull(EveryPageIT.class.getResourceAsStream("/axe/axe-4.14.1.min.js"), "axe-core")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        }
    }
}
