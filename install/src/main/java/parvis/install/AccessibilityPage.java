package parvis.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.comfort.AccessibilitySheet;

/// The terminal's list of accessibility as a page: each requirement, what shows it, and how that went when the tests
/// were run here last. What was not run says so.
final class AccessibilityPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="fr">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Accessibilité de la borne</title>
            <style>
            body { margin: 2rem; background: #FAF6EF; color: #1A2238; font: 17px/1.5 sans-serif }
            table { border-collapse: collapse; background: #FFFFFF }
            caption { text-align: left; margin: 0 0 1rem }
            th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border: 1px solid #4A5168 }
            code { overflow-wrap: anywhere }
            </style>
            <h1>Accessibilité de la borne</h1>
            <table>
            <caption>Chaque exigence, ce qui la montre, et le résultat des derniers essais joués sur cette machine. \
            Une ligne sans essai ne prétend rien.</caption>
            <thead><tr><th scope="col">Repère</th><th scope="col">Texte</th><th scope="col">Ce que cela veut dire</th>\
            <th scope="col">Preuve</th><th scope="col">Résultat</th></tr></thead>
            <tbody>
            """;

    private final List<Path> reports;

    /// @param kiosk the terminal's folder, where its tests leave their reports
    AccessibilityPage(Path kiosk) {
        reports = List.of(kiosk.resolve("target/surefire-reports"), kiosk.resolve("target/failsafe-reports"));
    }

    /// Writes it.
    Path write(Path file) throws IOException {
        var html = new StringBuilder(HEAD);
        var texts = Texts.french();
        for (var row : AccessibilitySheet.rows()) {
            html.append("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                    .formatted(
                            row.id(),
                            row.clause(),
                            row.sentence(),
                            proof(row, texts.get(AccessibilitySheet.key(row.standing()))),
                            results(row)));
        }
        return Files.writeString(file, html.append("</tbody>\n</table>\n</html>\n"));
    }

    private static String proof(AccessibilitySheet.Row row, String standing) {
        var lines = new ArrayList<String>();
        lines.add(standing);
        row.tests().forEach(test -> lines.add("<code>" + test.replace("#", "#<wbr>") + "</code>"));
        return String.join("<br>", lines);
    }

    private String results(AccessibilitySheet.Row row) {
        return row.tests().isEmpty()
                ? "—"
                : String.join("<br>", row.tests().stream().map(this::result).toList());
    }

    /// « réussi le 1er décembre », « en échec », « pas joué ici »
    private String result(String test) {
        var parts = test.split("#", -1);
        for (var folder : reports) {
            var file = folder.resolve("TEST-parvis.kiosk." + parts[0] + ".xml");
            var said = Files.exists(file) ? said(file, parts[1]) : Optional.<String>empty();
            if (said.isPresent()) {
                return said.get();
            }
        }
        return "pas joué ici";
    }

    private static Optional<String> said(Path file, String method) {
        var cases = read(file).getElementsByTagName("testcase");
        var played = 0;
        for (var i = 0; i < cases.getLength(); i++) {
            var one = (Element) cases.item(i);
            if (one.getAttribute("name").matches(java.util.regex.Pattern.quote(method) + "([({\\[].*)?")) {
                played++;
                for (var bad : List.of("failure", "error", "skipped")) {
                    if (one.getElementsByTagName(bad).getLength() > 0) {
                        return Optional.of("<strong>en échec</strong>");
                    }
                }
            }
        }
        return played == 0 ? Optional.empty() : Optional.of("réussi" + (played > 1 ? " (" + played + " fois)" : ""));
    }

    private static Document read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
