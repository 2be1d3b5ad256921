package parvis.install;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Draws the server's pages as a browser shows them, over invented data.
final class PagePictures {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<Integer> WIDTHS = List.of(1360, 768, 390);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The pages by what they are called, over the sample's town.
    private static final Map<String, String> PAGES = pages();

    private final Path folder;

    PagePictures(Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("vue d’ensemble", "/vue-d-ensemble");
        pages.put("fiches et indicateurs", "/indicateurs");
        pages.put("une fiche", "/fiches/DRO");
        pages.put("un indicateur", "/indicateurs/DRO-R3/people");
        pages.put("pourquoi ce chiffre", "/indicateurs/DRO-R3/people/pourquoi");
        pages.put("saisies", "/saisies");
        pages.put("une saisie", "/saisies/AVS-I2/value");
        pages.put("fréquentation", "/frequentation");
        pages.put("ateliers", "/ateliers");
        pages.put("bornes", "/bornes");
        pages.put("bilan", "/bilan");
        pages.put("données personnelles", "/donnees-personnelles");
        return pages;
    }

    /// Draws every page in every width; answers the files by their caption.
    Map<String, List<String>> draw() throws Exception {
        try (var data = TempFolder.make("parvis-pictures");
                var demo = Child.start(
                        "La démonstration",
                        data.path().resolve("demo.log"),
                        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        "parvis.install.Demo",
                        "--headless",
                        "--sample",
                        "--stop-with-stdin",
                        "--http",
                        "0",
                        "--mqtt",
                        "0",
                        "--data",
                        data.path().toString())) {
            return draw(JSON.readTree(demo.ready(PATIENCE)));
        }
    }

    private Map<String, List<String>> draw(JsonNode ready) throws Exception {
        var url = ready.path("url").asString();
        var pages = new LinkedHashMap<String, List<String>>();
        try (var http = HttpClient.newHttpClient();
                var browser = Browser.open(http)) {
            pages.put(
                    "La page : se connecter",
                    List.of(save("page-connexion.png", browser.picture(url + "/", WIDTHS.getFirst()))));
            signIn(browser, ready.path("login"));
            for (var page : PAGES.entrySet()) {
                var files = new ArrayList<String>();
                for (int width : WIDTHS) {
                    var name = "page-" + page.getValue().substring(1).replace('/', '-') + "-" + width + ".png";
                    files.add(save(name, browser.picture(url + page.getValue(), width)));
                }
                pages.put("La page : " + page.getKey(), files);
            }
            browser.picture(url + "/indicateurs", WIDTHS.getFirst());
            Files.write(folder.resolve("page-indicateurs.pdf"), browser.print());
        }
        return pages;
    }

    /// Types into the page's own form, as a person does.
    private static void signIn(Browser browser, JsonNode login) throws Exception {
        var _ = browser.evaluate("""
                document.querySelector('input[name=user]').value = %s;
                document.querySelector('input[name=password]').value = %s;
                setTimeout(() => document.querySelector('input[name=password]').form.submit(), 0); true""".formatted(
                        JSON.writeValueAsString(login.path("user").asString()),
                        JSON.writeValueAsString(login.path("password").asString())));
        browser.awaitPage("!document.querySelector('input[name=password]')");
    }

    private String save(String name, byte[] picture) throws IOException {
        Files.write(folder.resolve(name), picture);
        return name;
    }
}
