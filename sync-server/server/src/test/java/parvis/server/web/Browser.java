package parvis.server.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A headless Chromium with an empty profile, driven over its own protocol: enough to sign in, look, and print.
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int number;
    private String session = "";

    /// Where Chromium is, if this machine has one.
    static Optional<Path> find() {
        return NAMES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /// @param profile an empty folder
    Browser(Path program, Path profile) throws IOException {
        process = new ProcessBuilder(Stream.of(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-extensions",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(profile.resolve("DevToolsActivePort")), new Listener())
                .join();
        var target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .stringValue();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .stringValue();
        call("Page.enable", Map.of());
        call("Network.enable", Map.of());
        call("Log.enable", Map.of());
        call("Runtime.enable", Map.of());
    }

    private URI address(Path file) throws IOException {
        for (int tries = 0; tries < 600; tries++) {
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            try {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("chromium ended with " + process.exitValue());
                }
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }
        throw new IOException("chromium did not start");
    }

    /// Makes the window that large.
    void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Presses and lets go a key, as a keyboard does.
    void press(String key, int code, String text) {
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /// Types a text where the focus is.
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /// Shows a page in a window of that size.
    void open(URI page, int width, int height) {
        resize(width, height);
        call("Page.navigate", Map.of("url", page.toString()));
        until("document.readyState === 'complete' && document.fonts.status === 'loaded'");
    }

    /// Signs in on the page that is shown.
    void signIn(String user, String password) {
        run("document.getElementById('user').value=%s;document.getElementById('password').value=%s;"
                        .formatted(JSON.writeValueAsString(user), JSON.writeValueAsString(password))
                + "document.forms[0].requestSubmit(); true");
        until("location.pathname !== '/connexion' && document.readyState === 'complete'");
    }

    /// The value of an expression.
    JsonNode run(String expression) {
        var answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        return answer.get("result").path("value");
    }

    /// Waits until an expression is true, at most 20 seconds, over page changes too.
    void until(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            if (holds(expression)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("never true: " + expression);
    }

    private boolean holds(String expression) {
        try {
            return run("Boolean(" + expression + ")").booleanValue();
        } catch (IllegalStateException betweenPages) {
            return false;
        }
    }

    /// Forgets requests and complaints.
    void forget() {
        synchronized (requests) {
            requests.clear();
            complaints.clear();
        }
    }

    /// The window, or the page from top to bottom, as PNG.
    byte[] picture(boolean whole) {
        return bytes(call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole)));
    }

    /// The page as it would be printed, as PDF.
    byte[] print() {
        return bytes(call("Page.printToPDF", Map.of("preferCSSPageSize", true)));
    }

    /// Shows the page as that medium would.
    void media(String medium) {
        call("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /// The addresses that were asked for since the start.
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /// What the browser complained of since the start: errors of scripts, refused requests, broken policies.
    List<String> complaints() {
        synchronized (requests) {
            return List.copyOf(complaints);
        }
    }

    private void note(JsonNode event) {
        var entry = event.at("/params/entry");
        synchronized (requests) {
            switch (event.path("method").asString()) {
                case "Network.requestWillBeSent" ->
                    requests.add(event.at("/params/request/url").asString());
                case "Log.entryAdded" -> {
                    if (entry.path("level").asString().equals("error")) {
                        complaints.add(entry.path("text").asString() + " "
                                + entry.path("url").asString());
                    }
                }
                case "Runtime.exceptionThrown", "Page.javascriptDialogOpening" -> complaints.add(event.toString());
                default -> {}
            }
        }
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").stringValue());
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        var message = JSON.createObjectNode();
        var id = ++number;
        message.put("id", id).put("method", method);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        message.set("params", JSON.valueToTree(parameters));
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        try {
            var got = answer.get(60, TimeUnit.SECONDS);
            if (got.has("error") || got.path("result").has("exceptionDetails")) {
                throw new IllegalStateException(method + " " + parameters + ": " + got);
            }
            return got.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(method, failure);
        }
    }

    /// Ends it and its helpers, which write to the profile until they end: whoever deletes the profile comes after.
    @Override
    public void close() {
        var helpers = process.descendants().toList();
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            for (var helper : helpers) {
                helper.destroyForcibly();
                helper.onExit().get(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            throw new IllegalStateException("a helper of chromium does not end", late);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                var message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    var answer = waiting.remove(message.get("id").intValue());
                    if (answer != null) {
                        answer.complete(message);
                    }
                } else {
                    note(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
