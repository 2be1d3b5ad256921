package parvis.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Debian's Chromium without a screen, led over its debugging protocol: it opens pages and draws them whole.
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0");
    private static final String ADDRESS = "DevTools listening on ";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final TempFolder profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final String page;
    private int number;

    private Browser(Process process, TempFolder profile, HttpClient http) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket = http.newWebSocketBuilder()
                .buildAsync(address(process), new Listener(answers))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        var target = ask("Target.createTarget", Map.of("url", "about:blank"), null);
        var session = ask(
                "Target.attachToTarget",
                Map.of("targetId", target.path("targetId").asString(), "flatten", true),
                null);
        page = session.path("sessionId").asString();
        tell("Page.enable", Map.of());
    }

    static Browser open(HttpClient http) throws Exception {
        var profile = TempFolder.make("parvis-browser");
        var command = new java.util.ArrayList<String>();
        command.add("chromium");
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile.path());
        var process = new ProcessBuilder(command).start();
        try {
            return new Browser(process, profile, http);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /// Sets one cookie of `url`.
    void cookie(String url, String name, String value) throws Exception {
        tell("Network.setCookie", Map.of("url", url, "name", name, "value", value));
    }

    /// Draws `url`, `width` pixels wide and as long as the page is.
    byte[] picture(String url, int width) throws Exception {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        tell("Page.navigate", Map.of("url", url));
        awaitPage("true");
        var shot = ask("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"), page);
        return Base64.getDecoder().decode(shot.path("data").asString());
    }

    /// Prints the page that is open, as a PDF of A4 sheets.
    byte[] print() throws Exception {
        var pdf = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true), page);
        return Base64.getDecoder().decode(pdf.path("data").asString());
    }

    /// Answers a script's value on the page that is open.
    JsonNode evaluate(String script) throws Exception {
        return ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true), page)
                .path("result")
                .path("value");
    }

    /// Waits until a page is drawn on which that script's answer is true.
    void awaitPage(String script) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (holds("document.readyState === 'complete' && location.href !== 'about:blank' && (" + script + ")")) {
                var _ = evaluate("document.fonts.ready.then(() => true)");
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException("the page was not drawn in time");
    }

    /// A page that goes while it is asked has not answered yet.
    private boolean holds(String script) throws Exception {
        try {
            return evaluate(script).asBoolean();
        } catch (IOException _) {
            return false;
        }
    }

    private void tell(String method, Map<String, Object> parameters) throws Exception {
        var _ = ask(method, parameters, page);
    }

    private JsonNode ask(String method, Map<String, Object> parameters, @Nullable String session) throws Exception {
        int id = ++number;
        var message = new LinkedHashMap<String, Object>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (session != null) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            var answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException(method + " was not answered");
            }
            if (answer.path("id").asInt(0) == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
        String line;
        while ((line = lines.readLine()) != null) {
            if (line.startsWith(ADDRESS)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return URI.create(line.substring(ADDRESS.length()));
            }
        }
        throw new IOException("chromium did not say where it listens");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroyForcibly().onExit().join();
        profile.close();
    }

    /// Puts whole messages in a queue.
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> answers;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<JsonNode> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                answers.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
