package parvis.install;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// D11, over a real server with its broker: a terminal for the public and the desk of its place, each a process of its
/// own, with a finger before each screen.
@Timeout(300)
final class CallForHelpIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD = "a-password-of-the-tests";
    private static final String PLACE = "centre-social-arc-en-ciel";

    @TempDir
    private Path folder;

    private final List<Terminal> terminals = new ArrayList<>();
    private @Nullable Child server;
    private int mqtt;
    private int http;

    @AfterEach
    void stop() {
        terminals.forEach(Terminal::kill);
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_call_rings_at_the_desk_is_answered_there_and_the_caller_sees_it_with_and_after_a_broken_line()
            throws Exception {
        mqtt = freePort();
        http = freePort();
        startServer();
        var desk = start("accueil", "desk");
        var other = start("annexe", "desk");
        var caller = start("borne-1", "public");

        caller.finger("touch Touchez l’écran");
        caller.finger("touch Aide");
        caller.finger("touch Appeler quelqu’un");
        caller.finger("see On vous a entendu");
        desk.finger("see demande de l’aide à|« borne-1 »");
        other.finger("see demande de l’aide à|« borne-1 »");
        desk.finger("touch J’y vais");
        caller.finger("see Quelqu’un arrive");
        desk.finger("see Vous y allez");
        other.finger("see Quelqu’un de l’équipe va à");

        caller.finger("touch Tout effacer");
        Objects.requireNonNull(server).close();
        caller.finger("touch Touchez l’écran");
        caller.finger("touch Aide");
        caller.finger("touch Appeler quelqu’un");
        caller.finger("see Allez voir l’équipe");
        caller.finger("unseen On vous a entendu");
        startServer();
        caller.patiently("see On vous a entendu");
        desk.patiently("see demande de l’aide à|« borne-1 »");
        caller.finger("touch Arrêter l’appel");
        desk.finger("see est arrêté");
        caller.finger("see L’appel est arrêté");
    }

    private void startServer() throws IOException, InterruptedException {
        var provision = new StringBuilder("{\"accounts\":[],\"tokens\":[],\"terminals\":[");
        for (var terminal : List.of("borne-1 public", "accueil desk", "annexe desk")) {
            var words = terminal.split(" ", -1);
            provision
                    .append(provision.charAt(provision.length() - 1) == '[' ? "" : ",")
                    .append("{\"id\":\"%s\",\"place\":\"%s\",\"role\":\"%s\",\"password\":\"%s\"}"
                            .formatted(words[0], PLACE, words[1], PASSWORD));
        }
        write("provision.json", provision.append("]}").toString());
        write("server.json", """
                {"territory":"%s","data":"%s","http":{"host":"127.0.0.1","port":%d},
                 "publicAddress":"http://127.0.0.1:%d","mqtt":{"host":"127.0.0.1","port":%d},
                 "provision":"%s","sample":false,"stopWithStdin":true}""".formatted(
                        Path.of("territories/dugny").toAbsolutePath(),
                        folder.resolve("server"),
                        http,
                        http,
                        mqtt,
                        folder.resolve("provision.json")));
        var started = Child.start(
                "server",
                folder.resolve("server.log"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                folder.resolve("server.json").toString());
        server = started;
        var _ = started.ready(PATIENCE);
    }

    private Terminal start(String id, String role) throws IOException {
        write(id + ".json", """
                {"v":1,"territory":"dugny","terminal":"%s","place":"%s","role":"%s","zone":"Europe/Paris",
                 "mqtt":{"url":"tcp://127.0.0.1:%d","user":"%s","password":"%s"},"data":"%s",
                 "screen":{"width":1080,"height":1920,"diagonalInches":21.5,"distanceMm":500,"fullScreen":false},
                 "hardware":"none","clock":"trusted","team":{"dayCode":"le facteur passe tard","shortCode":"8024"},
                 "sample":false,"stopWithStdin":false}""".formatted(id, PLACE, role, mqtt, id, PASSWORD, folder.resolve(id)));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(KioskJvm.options(true));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                RobotTerminal.class.getName(),
                "--config",
                folder.resolve(id + ".json").toString()));
        var log = folder.resolve(id + ".log");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var terminal = new Terminal(process, process.inputReader(StandardCharsets.UTF_8), log);
        terminals.add(terminal);
        terminal.await("READY ");
        return terminal;
    }

    /// One that a finger touches.
    private record Terminal(Process process, BufferedReader says, Path log) {
        void finger(String order) throws IOException {
            assertTrue(obeys(order), () -> "not done: " + order);
        }

        /// A line that was broken comes back by itself, not at once.
        void patiently(String order) throws IOException {
            for (var tries = 0; tries < 6; tries++) {
                if (obeys(order)) {
                    return;
                }
            }
            throw new IOException("not done: " + order + "\n" + Files.readString(log));
        }

        private boolean obeys(String order) throws IOException {
            new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true).println(order);
            var answer = await("");
            if (!answer.startsWith("done")) {
                System.out.println(order + ": " + answer);
            }
            return answer.startsWith("done");
        }

        private String await(String word) throws IOException {
            while (true) {
                var line = says.readLine();
                if (line == null) {
                    throw new IOException("it ended: " + Files.readString(log));
                }
                if (line.startsWith(word)
                        && (!word.isEmpty() || line.startsWith("done") || line.startsWith("failed"))) {
                    return line;
                }
            }
        }

        void kill() {
            process.destroyForcibly();
        }
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
