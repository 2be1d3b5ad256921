package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parvis.protocol.message.TerminalId;

/// The embedded broker in a JVM of its own with a quarter of a gibibyte, so that what it needs can be seen.
final class EmbeddedBrokerProcess implements BrokerSubject {
    private final Process process;
    private final PrintStream commands;
    private final BufferedReader answers;
    private final Path log;
    private final int port;

    EmbeddedBrokerProcess() throws IOException {
        log = Files.createTempFile("parvis-broker", ".log");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:MaxDirectMemorySize=128m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EmbeddedBrokerProcess.class.getName()))
                .redirectError(log.toFile())
                .start();
        commands = new PrintStream(process.getOutputStream(), true, UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        port = Integer.parseInt(answer());
    }

    /// The child: says its port, then does what its standard input asks, and ends with it.
    public static void main(String[] arguments) throws Exception {
        Set<String> revoked = ConcurrentHashMap.newKeySet();
        Credentials credentials =
                (user, secret) -> revoked.contains(user) ? Optional.empty() : BrokerSubject.signIn(user, secret);
        try (var broker = EmbeddedBroker.start("127.0.0.1", 0, credentials, Limits.ofATown());
                var in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            System.out.println(broker.port());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("heap")) {
                    System.gc();
                    System.out.println(Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory());
                } else {
                    revoked.add(line);
                    broker.disconnect(new TerminalId(line));
                    System.out.println("revoked");
                }
            }
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void revoke(String terminal) throws IOException {
        commands.println(terminal);
        answer();
    }

    @Override
    public Optional<Long> heapBytes() throws IOException {
        commands.println("heap");
        return Optional.of(Long.parseLong(answer()));
    }

    @Override
    public int logLines() throws IOException {
        return Files.readAllLines(log).size();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the broker died: " + Files.readString(log));
        }
        return line;
    }

    @Override
    public void stop() throws Exception {
        commands.close();
        if (!process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(log);
    }
}
