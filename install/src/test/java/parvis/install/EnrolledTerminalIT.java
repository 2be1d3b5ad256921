package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A technician's Friday over real processes: a server that made its own certificates, a code, a new terminal that
/// comes
/// in by it, and its first count, all over TLS.
final class EnrolledTerminalIT {
    private static final String TOKEN = "un-jeton-de-trente-deux-signes-au-moins";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void a_terminal_comes_in_by_a_code_over_the_server_s_own_certificates_and_counts() throws Exception {
        writeServer();
        writeTerminal();
        try (var server = Child.start(
                "server",
                folder.resolve("server.log"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                folder.resolve("server.json").toString())) {
            var ready = JSON.readTree(server.ready(PATIENCE));
            var url = ready.path("url").asString();
            assertTrue(url.startsWith("https://"), url);
            var authority = folder.resolve("server/tls/ca.pem");
            try (var http =
                    HttpClient.newBuilder().sslContext(trusting(authority)).build()) {
                var api = url + "/api/v1/territories/dugny/";
                var code = ask(http, api + "terminals", """
                        {"place":"centre-social-arc-en-ciel","role":"both"}""").path("code").asString();

                assertEquals(2, enrol(url, code), "whose certificate is it? Nobody that this machine trusts");
                assertEquals(0, enrol(url, code, "--trust", authority.toString()), "the code was not used up by that");
                assertEquals(2, enrol(url, code, "--trust", authority.toString()), "a code is worth something once");

                var config = folder.resolve("terminal.json");
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(config)));
                var written = JSON.readTree(Files.readString(config));
                assertEquals(1080, written.path("screen").path("width").asInt(), "what stood there stays");
                assertTrue(written.path("mqtt").path("url").asString().startsWith("ssl://"), written::toString);
                assertFalse(Files.readString(folder.resolve("enrol.log")).contains(code), "no log keeps a code");

                var terminal = new ProcessBuilder(robot(config))
                        .redirectError(ProcessBuilder.Redirect.appendTo(
                                folder.resolve("terminal.log").toFile()))
                        .start();
                try {
                    comes(terminal);
                    awaitOnePerson(http, api + "counts?from=2024-01-01&to=2030-12-31&by=activity");
                } finally {
                    terminal.destroyForcibly();
                }
            }
        }
    }

    private void writeServer() throws IOException {
        write("provision.json", """
                {"accounts":[],"tokens":[{"token":"%s","scope":"write"}],"terminals":[]}""".formatted(TOKEN));
        write("server.json", """
                {"territory":"%s","data":"%s","http":{"host":"127.0.0.1","port":0},"mqtt":{"host":"127.0.0.1","port":0},
                 "tls":{"names":["localhost","127.0.0.1"]},"provision":"%s","sample":false,"stopWithStdin":true}""".formatted(
                        Path.of("territories/dugny").toAbsolutePath(),
                        folder.resolve("server"),
                        folder.resolve("provision.json")));
    }

    /// What a technician may have written already: the screen and the team's codes.
    private void writeTerminal() throws IOException {
        write("terminal.json", """
                {"screen":{"width":1080,"height":1920,"diagonalInches":21.5,"distanceMm":500,"fullScreen":false},
                 "hardware":"none","clock":"trusted","sealAfterSeconds":1,
                 "team":{"dayCode":"le facteur passe tard","shortCode":"8024"},"sample":false,"stopWithStdin":false}""");
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private int enrol(String url, String code, String... more) throws IOException, InterruptedException {
        var command = java("parvis.kiosk.Main");
        command.addAll(List.of("--config", folder.resolve("terminal.json").toString(), "--enrol", url, code));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("enrol.log").toFile()))
                .start()
                .waitFor();
    }

    private static List<String> java(String mainClass) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(KioskJvm.options(true));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        return command;
    }

    private static List<String> robot(Path config) {
        var command = java(RobotTerminal.class.getName());
        command.addAll(List.of("--config", config.toString()));
        return command;
    }

    /// One resident says that they are here.
    private void comes(Process terminal) throws IOException {
        var says = terminal.inputReader(StandardCharsets.UTF_8);
        await(says, "READY ");
        var orders = new PrintWriter(terminal.outputWriter(StandardCharsets.UTF_8), true);
        for (var order : List.of(
                "touch Touchez l’écran|Accueil",
                "touch Je viens pour",
                "touch Centre social",
                "see première fois",
                "touch Oui",
                "see Merci")) {
            orders.println(order);
            await(says, "done ");
        }
    }

    private void await(BufferedReader says, String word) throws IOException {
        String line;
        do {
            line = says.readLine();
            if (line == null || line.startsWith("failed")) {
                throw new IOException(line + "\n" + Files.readString(folder.resolve("terminal.log")));
            }
        } while (!line.startsWith(word));
    }

    private static JsonNode ask(HttpClient http, String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json");
        var method = body.isEmpty() ? request.GET() : request.POST(HttpRequest.BodyPublishers.ofString(body));
        return JSON.readTree(http.send(method.build(), BodyHandlers.ofString()).body());
    }

    private static void awaitOnePerson(HttpClient http, String counts) throws IOException, InterruptedException {
        long found = 0;
        for (int tenth = 0; tenth < 600 && found == 0; tenth++) {
            for (JsonNode row : ask(http, counts, "").path("rows")) {
                found += row.path("activity").asString().equals("reception")
                        ? row.path("people").asLong()
                        : 0;
            }
            Thread.sleep(100);
        }
        assertEquals(1, found);
    }

    private static SSLContext trusting(Path authority) throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var pem = Files.newInputStream(authority)) {
            store.setCertificateEntry(
                    "parvis", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
