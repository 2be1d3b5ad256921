package parvis.server.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

final class Shots {
    public static void main(String[] args) throws Exception {
        var out = Path.of(args[1]);
        Files.createDirectories(out);
        try (var browser = new Browser(Browser.find().orElseThrow(), Files.createTempDirectory("chromium"))) {
            var base = URI.create(args[0]);
            browser.open(base.resolve("/connexion"), 1360, 900);
            Files.write(out.resolve("signin.png"), browser.picture(false));
            browser.signIn("zoe", "sésame");
            for (int width : new int[] {1360, 768, 360}) {
                browser.open(base.resolve("/indicateurs?year=2026"), width, 1000);
                Files.write(out.resolve(width + ".png"), browser.picture(false));
                for (int y : new int[] {1, 2, 3, 5, 8, 11}) {
                    browser.run("window.scrollTo({top:" + y * 950 + ",behavior:'instant'}); true");
                    Files.write(out.resolve(width + "-" + y + ".png"), browser.picture(false));
                }
            }
            Files.write(out.resolve("print.pdf"), browser.print());
            System.out.println(browser.requests().stream()
                    .map(u -> URI.create(u).getAuthority())
                    .distinct()
                    .toList());
        }
    }
}
