package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

/// C2 without a mouse: somebody signs in, enters a value that was missing, sees it counted, takes it back and leaves,
/// with Tab, Enter, Space and letters alone. What has the focus is always drawn.
final class KeyboardOnlyIT {
    private static final FigureKey GIFTS = new FigureKey(new IndicatorId("LIRE_2"), "value");
    private static final int MOST_TABS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_value_is_entered_and_taken_back_without_a_mouse() throws IOException {
        var chromium = Browser.find().orElseThrow(() -> new IOException("no Chromium here: install Debian's chromium"));
        try (var site = new TestSite(Files.createDirectory(folder.resolve("site")));
                var browser = new Browser(chromium, Files.createDirectory(folder.resolve("profile")))) {
            browser.open(site.address("/connexion"), 1360, 900);
            tabTo(browser, "#user");
            browser.type("zoe");
            tabTo(browser, "#password");
            browser.type("sésame");
            enter(browser, "location.pathname === '/vue-d-ensemble'");
            tabTo(browser, "nav a[href='/saisies']");
            enter(browser, "location.pathname === '/saisies'");
            tabTo(browser, "table a[href='/saisies/LIRE_2/value']");
            enter(browser, "location.pathname === '/saisies/LIRE_2/value'");
            tabTo(browser, "#value");
            browser.type("12,5");
            tabTo(browser, "#source");
            browser.type("caisse du livre");
            enter(browser, "location.search === '?fait=saisie'");
            var entry = site.sources.entries().of(GIFTS).getFirst();
            assertEquals(new BigDecimal("12.5"), entry.draft().value());
            tabTo(browser, "form[action$='/barrer'] button");
            enter(browser, "location.search === '?fait=barree'");
            assertTrue(site.sources.entries().of(GIFTS).getFirst().struck().isPresent());
            tabTo(browser, "form.leave button");
            enter(browser, "location.pathname === '/connexion'");
        }
    }

    /// Goes on until that has the focus; wherever one is on the way, it is drawn.
    private static void tabTo(Browser browser, String where) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            browser.press("Tab", 9, "");
            if (browser.run("document.activeElement !== document.body").booleanValue()) {
                assertTrue(
                        browser.run("(() => { const s = getComputedStyle(document.activeElement);"
                                        + " return (s.outlineStyle !== 'none' && s.outlineWidth !== '0px')"
                                        + " || s.boxShadow !== 'none'; })()")
                                .booleanValue(),
                        () -> "no line round " + browser.run("document.activeElement.outerHTML"));
            }
            if (browser.run("document.activeElement.matches(\"" + where + "\")").booleanValue()) {
                return;
            }
        }
        throw new AssertionError("never reached by Tab: " + where);
    }

    private static void enter(Browser browser, String then) {
        browser.press("Enter", 13, "\r");
        browser.until(then + " && document.readyState === 'complete'");
    }
}
