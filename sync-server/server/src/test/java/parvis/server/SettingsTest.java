package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void what_is_not_said_has_a_usual_value() throws IOException {
        var config = read("{\"territory\":\"t\",\"data\":\"d\"}");
        assertEquals(new ServerConfig.Endpoint("127.0.0.1", 8080), config.http());
        assertEquals(new ServerConfig.Endpoint("127.0.0.1", 1883), config.mqtt());
        assertEquals(Optional.empty(), config.provision());
        assertFalse(config.sample());
        assertFalse(config.stopWithStdin());
    }

    @Test
    void a_fault_names_the_file_and_the_field_and_never_a_value() {
        assertFault("{\"data\":\"d\"}", "territory");
        assertFault("{\"territory\":7,\"data\":\"d\"}", "territory");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"http\":{\"port\":\"8080\"}}", "http.port");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"http\":{\"port\":70000}}", "http.port");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"http\":8080}", "http");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"sample\":\"yes\"}", "sample");
        assertFault("{\"territory\":\"t\",", "ligne");
        assertFault("[]", "objet");
        var message = fault("{\"territory\":\"t\",\"data\":\"d\",\"publicAddress\":\"http://a b\"}");
        assertFalse(message.contains("a b"), message);
    }

    @Test
    void with_certificates_the_usual_ports_are_those_of_tls() throws IOException {
        var config = read("{\"territory\":\"t\",\"data\":\"d\",\"tls\":{\"names\":[\"parvis.example\"]}}");
        assertEquals(443, config.http().port());
        assertEquals(8883, config.mqtt().port());
        assertEquals(Optional.of(new ServerConfig.Own(List.of("parvis.example"))), config.tls());
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"tls\":{\"names\":[]}}", "tls.names");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"tls\":{\"certificate\":\"c\"}}", "tls.key");
        assertFault("{\"territory\":\"t\",\"data\":\"d\",\"tls\":{}}", "tls.certificate");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var fault = assertThrows(ConfigFault.class, () -> ConfigReader.read(directory.resolve("absent.json")));
        assertTrue(String.valueOf(fault.getMessage()).contains("absent.json"));
    }

    private void assertFault(String json, String what) {
        var message = fault(json);
        assertTrue(message.contains("server.json") && message.contains(what), message);
    }

    private String fault(String json) {
        return String.valueOf(assertThrows(ConfigFault.class, () -> read(json)).getMessage());
    }

    private ServerConfig read(String json) throws IOException {
        return ConfigReader.read(Files.writeString(directory.resolve("server.json"), json));
    }
}
