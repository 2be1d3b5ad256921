package parvis.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `install/pictures DIR`: every screen of the terminal in each size and every page, side by side in `index.html`; and
/// sheets of all that residents see, one a language and one a mode (`--tout`: each language in each mode).
public final class Pictures {
    private static final String HEAD = """
        <!doctype html>
        <html lang="fr">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Parvis en images</title>
        <style>
        body { margin: 2rem; background: #FAF6EF; color: #1A2238; font: 17px/1.5 sans-serif }
        section { margin: 0 0 3rem }
        div { display: flex; gap: 1.5rem; align-items: flex-start; flex-wrap: wrap }
        img { max-height: 46rem; max-width: 100%; border: 1px solid #D9D2C5; border-radius: 6px }
        </style>
        <h1>Parvis en images</h1>
        <p>Dessiné par <code>install/pictures</code>. Les ateliers et les comptes sont inventés, et marqués « exemple ».</p>
        <p><a href="accessibilite.html">La liste d’accessibilité de la borne, avec ses essais et leurs résultats</a></p>
        """;

    private Pictures() {}

    /// Draws everything into the folder that the first argument names.
    public static void main(String[] arguments) {
        var whole = arguments.length == 2 && arguments[1].equals("--tout");
        if (arguments.length != 1 && !whole) {
            System.err.println("Usage : install/pictures DOSSIER [--tout]");
            System.exit(2);
        }
        try {
            System.out.println(draw(Path.of(arguments[0]), whole));
            System.exit(0);
        } catch (Exception e) {
            // The toolkit's thread would keep the program alive: what is missing must be seen.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static Path draw(Path named, boolean whole) throws Exception {
        var folder = Files.createDirectories(named);
        var files = new KioskPictures(folder, FirstTerritory.folder(FirstTerritory.root()), whole).draw();
        files.putAll(new PagePictures(folder).draw());
        new AccessibilityPage(FirstTerritory.root().resolve("kiosk")).write(folder.resolve("accessibilite.html"));
        return Files.writeString(folder.resolve("index.html"), HEAD + body(files));
    }

    private static String body(Map<String, List<String>> files) {
        var html = new StringBuilder();
        files.forEach((caption, names) -> {
            html.append("<section><h2>").append(caption).append("</h2><div>\n");
            names.forEach(name -> html.append((name.endsWith(".pdf")
                            ? "<a href=\"%s\">%s</a>\n"
                            : "<img loading=\"lazy\" src=\"%s\" alt=\"%s\">\n")
                    .formatted(name, caption)));
            html.append("</div></section>\n");
        });
        return html.toString();
    }
}
