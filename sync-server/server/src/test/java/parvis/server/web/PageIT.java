package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser: what a person sees, and what a person who does not see gets.
final class PageIT {
    /// The lowest contrast of all texts that are shown, as WCAG computes it, and where it is.
    private static final String CONTRAST = """
            (() => {
              const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
              const lum = ([r, g, b]) => [r, g, b].map((v) => v / 255)
                .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((all, v, i) => all + v * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = (node) => {
                for (let at = node; at; at = at.parentElement) {
                  const color = rgb(getComputedStyle(at).backgroundColor);
                  if (color.length < 4 || color[3] > 0) return color;
                }
                return [255, 255, 255];
              };
              let worst = [99, ''];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode.parentElement;
                if (!walk.currentNode.data.trim() || !node.checkVisibility()) continue;
                const a = lum(rgb(getComputedStyle(node).color)), b = lum(ground(node));
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < worst[0]) worst = [contrast, walk.currentNode.data];
              }
              return worst.join(' ');
            })()
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path profile;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = new Browser(
                Browser.find().orElseThrow(() -> new IOException("no Chromium here: install Debian's chromium")),
                profile);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    @BeforeEach
    void start() {
        site = new TestSite(folder);
        browser.forget();
        browser.media("");
        site.count("b1#1 2026-06-02 tiers-lieu-des-flamboyants repair-workshop topic=freins items=3 held=1");
    }

    @AfterEach
    void stop() {
        browser.open(URI.create("about:blank"), 800, 600); // a page that asks while the server stops holds it up
        site.close();
    }

    private void signIn(int width) {
        browser.open(site.address("/connexion"), width, 900);
        browser.signIn("zoe", "sésame");
        show("/indicateurs?year=2026", width);
    }

    private void show(String path, int width) {
        browser.open(site.address(path), width, 900);
    }

    @Test
    void a_figure_moves_while_one_looks_and_the_page_stays_where_it_is() {
        signIn(1360);
        browser.run(
                "document.querySelector('.side li a').focus(); window.scrollTo({top: 700, behavior: 'instant'}); true");
        site.count("b1#2 2026-06-03 tiers-lieu-des-flamboyants repair-workshop topic=freins items=1234 held=1");
        browser.until("document.querySelector('#f-VELO_1-value .value').textContent === '1\\u202f237'");
        assertEquals(700, browser.run("window.scrollY").intValue());
        assertEquals("A", browser.run("document.activeElement.tagName").stringValue());
        assertEquals(
                "changed",
                browser.run("document.getElementById('f-VELO_1-value').className")
                        .stringValue());
        assertTrue(browser.run("document.getElementById('news').textContent")
                .stringValue()
                .contains("valeurs ont changé"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void a_server_that_is_away_and_a_sign_in_that_is_over_are_said() {
        signIn(1360);
        site.accounts.endAll("zoe");
        browser.until("document.getElementById('fresh').textContent.startsWith('Votre connexion est terminée')");
        assertTrue(browser.run("document.querySelector('#f-VELO_1-value .value').textContent")
                .stringValue()
                .contains("3"));
    }

    @Test
    void nothing_is_asked_of_any_other_host() {
        signIn(1360);
        var hosts = browser.requests().stream()
                .filter(address -> !address.startsWith("about:"))
                .map(address -> URI.create(address).getAuthority())
                .collect(Collectors.toSet());
        assertEquals(Set.of(site.address("/").getAuthority()), hosts);
        assertEquals(List.of(), browser.complaints());
        assertTrue(browser.run("document.fonts.check('16px \"Atkinson Hyperlegible Next\"')")
                .booleanValue());
    }

    @Test
    void it_fits_wide_and_narrow_screens_and_each_text_can_be_read() {
        signIn(1360);
        for (int width : new int[] {1360, 768, 360}) {
            show("/indicateurs?year=2026", width);
            assertEquals(
                    0,
                    browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .intValue(),
                    "width " + width);
            var worst = browser.run(CONTRAST).stringValue();
            assertTrue(Double.parseDouble(worst.split(" ", 2)[0]) >= 4.5, worst);
        }
    }

    @Test
    void the_officers_page_fits_wide_and_narrow_screens_and_paper_and_each_text_can_be_read() throws IOException {
        site.keeps(42, 30, Optional.of(Instant.parse("2026-11-24T02:10:00Z")));
        signIn(1360);
        var pictures = Files.createDirectories(Path.of("target/pages"));
        for (int width : new int[] {1360, 768, 360}) {
            show("/donnees-personnelles", width);
            assertEquals(
                    0,
                    browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .intValue(),
                    "width " + width);
            var worst = browser.run(CONTRAST).stringValue();
            assertTrue(Double.parseDouble(worst.split(" ", 2)[0]) >= 4.5, worst);
            Files.write(pictures.resolve("donnees-personnelles-" + width + ".png"), browser.picture(true));
        }
        assertEquals(
                browser.run("document.querySelectorAll('table').length").intValue(),
                browser.run("document.querySelectorAll('table caption').length").intValue());
        assertFalse(browser.run("document.getElementById('print').hidden").booleanValue());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void everything_can_be_reached_by_keyboard_and_headings_and_tables_say_what_they_are() {
        signIn(1360);
        assertEquals(
                "#contenu",
                browser.run("document.querySelector('a, button').getAttribute('href')")
                        .stringValue());
        assertEquals(
                0,
                browser.run("document.querySelectorAll('[tabindex]:not([tabindex=\"-1\"])').length")
                        .intValue());
        assertEquals(1, browser.run("document.querySelectorAll('h1').length").intValue());
        assertEquals(
                browser.run("document.querySelectorAll('table').length").intValue(),
                browser.run("document.querySelectorAll('table caption').length").intValue());
        assertEquals(
                0,
                browser.run("document.querySelectorAll('th:not([scope])').length")
                        .intValue());
        var twice = "(() => { const ids = [...document.querySelectorAll('[id]')].map((n) => n.id);"
                + " return ids.filter((id, i) => ids.indexOf(id) !== i).join(' '); })()";
        assertEquals("", browser.run(twice).stringValue());
    }

    @Test
    void no_text_of_a_town_runs() throws IOException {
        var pack = HostilePack.in(Files.createDirectory(folder.resolve("pack")));
        try (var hostile = new TestSite(pack, Files.createDirectory(folder.resolve("hostile")), 0, true)) {
            browser.open(hostile.address("/connexion"), 1360, 900);
            browser.signIn("zoe", "sésame");
            hostile.count("b1#9 2026-06-03 tiers-lieu-des-flamboyants repair-workshop topic=freins items=12 held=1");
            browser.open(hostile.address("/indicateurs?year=2026"), 1360, 900);
            hostile.count("b1#10 2026-06-03 tiers-lieu-des-flamboyants repair-workshop topic=freins items=12 held=1");
            browser.until("document.querySelector('#f-VELO_1-value .value').textContent === '24'");
            assertEquals(
                    0, browser.run("document.querySelectorAll('img').length").intValue());
            assertEquals(1, browser.run("document.scripts.length").intValue());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void on_paper_it_is_black_on_white_and_fourteen_points() {
        signIn(1360);
        browser.media("print");
        assertEquals(
                "rgb(0, 0, 0)",
                browser.run("getComputedStyle(document.querySelector('.fiche h2')).color")
                        .stringValue());
        assertEquals(
                "rgb(255, 255, 255)",
                browser.run("getComputedStyle(document.body).backgroundColor").stringValue());
        assertEquals(
                "18.6667px",
                browser.run("getComputedStyle(document.body).fontSize").stringValue());
        assertEquals(
                "none",
                browser.run("getComputedStyle(document.querySelector('.side')).display")
                        .stringValue());
        assertEquals("%PDF", new String(browser.print(), 0, 4, StandardCharsets.US_ASCII));
    }
}
