package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import parvis.install.TempFolder;

/// The other peer of [StartBench]: Debian's Chromium as a kiosk that shows one page with one word, all its processes
/// together. Where there is no display it draws without one, as the terminal does there.
final class BrowserKiosk {
    private static final Duration SETTLED = Duration.ofSeconds(6);
    private static final String PAGE = "<!doctype html><html lang=\"fr\"><title>Bienvenue</title>"
            + "<body style=\"font:5em sans-serif;background:#FAF6EF\">Bienvenue</body></html>";

    private BrowserKiosk() {}

    /// How much of the memory it takes once it is settled (PSS), in MiB.
    ///
    /// @param folder an own one
    static double mebibytes(Path folder, boolean headless) throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), PAGE);
        try (var profile = TempFolder.make("parvis-bench-browser")) {
            var command = new java.util.ArrayList<>(List.of(
                    "chromium",
                    "--kiosk",
                    "--no-sandbox",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0",
                    "--window-size=" + StartTerminal.WIDTH + "," + StartTerminal.HEIGHT,
                    "--user-data-dir=" + profile.path()));
            if (headless) {
                command.addAll(List.of("--headless", "--disable-gpu"));
            }
            command.add(page.toUri().toString());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("browser.log").toFile())
                    .start();
            try {
                Thread.sleep(SETTLED);
                if (!process.isAlive()) {
                    throw new IOException("Chromium s’est arrêté : " + folder.resolve("browser.log"));
                }
                return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToDouble(each -> Memory.mebibytes(each.pid()))
                        .sum();
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.waitFor();
            }
        }
    }
}
