package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnrollingTest {
    private static final String ANSWER = """
            {"v":1,"territory":"bourg-exemple","terminal":"mairie-1","place":"mairie","role":"desk","zone":"Europe/Paris",
             "mqtt":{"url":"tcp://127.0.0.1:1883","user":"mairie-1","password":"a-secret"},"catalogue":"5e1f"}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = ANSWER;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/enrol", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Path file() {
        return folder.resolve("borne").resolve("kiosk.json");
    }

    private String redeem() throws InterruptedException {
        return new Enrolling(file(), Optional.empty(), "1.2.3")
                .redeem("http://127.0.0.1:" + server.getAddress().getPort() + "/", "AAAA-BBBB-CCCC");
    }

    private String refused() {
        return String.valueOf(assertThrows(ConfigFault.class, this::redeem).getMessage());
    }

    @Test
    void a_code_becomes_a_configuration_that_the_terminal_starts_with_and_its_owner_alone_reads() throws Exception {
        assertEquals("mairie-1", redeem());
        var config = ConfigReader.read(file());
        assertEquals("mairie-1", config.terminal().value());
        assertEquals(KioskConfig.Role.DESK, config.role());
        assertEquals("a-secret", config.mqtt().password());
        assertEquals(file().resolveSibling("data"), config.data());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertTrue(asked.getFirst().contains("\"code\":\"AAAA-BBBB-CCCC\""), asked.toString());
        assertTrue(asked.getFirst().contains("\"software\":\"1.2.3\""), asked.toString());
    }

    @Test
    void what_else_stood_in_the_file_is_kept() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"v":1,"terminal":"old","ca":"/old.pem","data":"/var/lib/parvis","screen":{"width":1280,"height":800}}""");
        redeem();
        var config = ConfigReader.read(file());
        assertEquals(1280, config.screen().width());
        assertEquals(Path.of("/var/lib/parvis"), config.data());
        assertEquals("mairie-1", config.terminal().value());
        assertEquals(Optional.empty(), config.ca());
    }

    @Test
    void the_servers_own_authority_is_kept_beside_the_configuration() throws Exception {
        answer = ANSWER.replace("\"catalogue\"", "\"ca\":\"-----BEGIN CERTIFICATE-----\\n\",\"catalogue\"");
        redeem();
        var pem = ConfigReader.read(file()).ca().orElseThrow();
        assertEquals("-----BEGIN CERTIFICATE-----\n", Files.readString(pem));
    }

    @Test
    void a_code_that_is_not_taken_is_said_in_a_sentence_and_leaves_nothing_behind() throws Exception {
        for (var code : List.of(404, 410, 429, 500)) {
            status = code;
            assertTrue(refused().endsWith("Rien n’a été changé."), code.toString());
        }
        status = 200;
        answer = "<html>portail</html>";
        assertTrue(refused().endsWith("Rien n’a été changé."));
        try (var left = Files.list(file().getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_file_that_cannot_be_kept_is_seen_before_the_code_is_used_up() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "no json");
        assertTrue(refused().contains("JSON"));
        assertEquals(List.of(), asked);
    }

    @Test
    void a_code_never_crosses_a_network_in_clear() {
        var elsewhere = new Enrolling(file(), Optional.empty(), "1.2.3");
        for (var address : List.of("http://192.0.2.1", "parvis.example", "ftp://127.0.0.1", "::")) {
            assertThrows(ConfigFault.class, () -> elsewhere.redeem(address, "AAAA-BBBB-CCCC"), address);
        }
        assertFalse(Files.exists(file()));
    }
}
