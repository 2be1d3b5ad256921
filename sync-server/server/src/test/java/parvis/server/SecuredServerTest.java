package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole server that made its certificates itself: pages, broker and the broker behind the pages' port, over TLS.
final class SecuredServerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private SSLContext trust;

    @BeforeEach
    void start() throws Exception {
        var settings = ServerSamples.settings(folder);
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("\\{", "{\"tls\":{\"names\":[\"localhost\",\"127.0.0.1\"]},"));
        server = Server.start(ConfigReader.read(settings), Clock.systemUTC(), new SecureRandom());
        trust = trusting(folder.resolve("data/tls/ca.pem"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pages_are_shown_over_https_to_whoever_trusts_the_authority() throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(trust).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/api/health"))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "max-age=31536000",
                    answer.headers().firstValue("Strict-Transport-Security").orElse(""));
        }
        try (var stranger = HttpClient.newHttpClient()) {
            assertThrows(
                    SSLException.class,
                    () -> stranger.send(
                            HttpRequest.newBuilder(URI.create(server.url() + "/api/health"))
                                    .build(),
                            BodyHandlers.ofString()));
        }
    }

    @Test
    void a_terminal_speaks_over_tls_and_over_the_pages_port() throws Exception {
        speaks("ssl://" + server.mqtt());
        speaks(server.url().replace("https:", "wss:") + "/mqtt");
    }

    @Test
    void the_pages_port_lets_no_stranger_to_the_broker() {
        var address = server.url().replace("https:", "wss:") + "/mqtt";
        var refused = assertThrows(MqttException.class, () -> connect(address, "another secret"));
        assertEquals(MqttException.REASON_CODE_FAILED_AUTHENTICATION, refused.getReasonCode());
    }

    private void speaks(String address) throws Exception {
        var acks = new LinkedBlockingQueue<String>();
        var terminal = connect(address, "secret de borne-1");
        terminal.subscribe("parvis/1/bourg-exemple/borne-1/ack", 1, (_, message) -> acks.add(message.toString()));
        terminal.publish(
                "parvis/1/bourg-exemple/borne-1/hello",
                ServerSamples.bytes("{\"v\":1,\"software\":\"1.0.0\",\"part\":1,\"parts\":1,\"epochs\":[]}"),
                1,
                false);
        assertTrue(String.valueOf(acks.poll(10, TimeUnit.SECONDS)).contains("\"marks\""));
        terminal.disconnect();
        terminal.close();
    }

    private MqttClient connect(String address, String secret) throws MqttException {
        var client = new MqttClient(address, "borne-1", new MemoryPersistence());
        var options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setUserName("borne-1");
        options.setPassword(secret.toCharArray());
        options.setSocketFactory(trust.getSocketFactory());
        options.setHttpsHostnameVerificationEnabled(true);
        client.setTimeToWait(10_000);
        client.connect(options);
        return client;
    }

    private static SSLContext trusting(Path pem) throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var stream = Files.newInputStream(pem)) {
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        } catch (IOException unreadable) {
            throw new AssertionError(
                    "the authority's certificate is not where terminals are given it from", unreadable);
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
