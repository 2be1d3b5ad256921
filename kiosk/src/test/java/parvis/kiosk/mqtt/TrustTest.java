package parvis.kiosk.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.sync.Downlink;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// Off loopback there is TLS only, and only the broker that the enrolment named is spoken to.
@Timeout(60)
final class TrustTest {
    private static final char[] SECRET = "changeit".toCharArray();
    private static final Timing TIMING =
            new Timing(Duration.ofSeconds(10), Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofSeconds(10));

    @TempDir
    Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void a_broker_with_the_right_name_and_certificate_is_spoken_to() throws Exception {
        var keys = keys("right", "ip:127.0.0.1");
        try (var broker = new FakeBroker(FakeBroker.Mood.GOOD, sockets(keys));
                var link = link(broker, certificate(keys, "right"))) {
            link.start(new Ear());
            assertEquals("connected", heard.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_broker_with_another_name_never_gets_the_password() throws Exception {
        var keys = keys("other", "dns:autre.exemple");
        neverSpokenTo(keys, certificate(keys, "other"));
    }

    @Test
    void a_broker_that_somebody_else_vouches_for_never_gets_the_password() throws Exception {
        var keys = keys("rogue", "ip:127.0.0.1");
        neverSpokenTo(keys, certificate(keys("trusted", "ip:127.0.0.1"), "trusted"));
    }

    @Test
    void a_file_without_a_certificate_is_said_to_be_one() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThrows(GeneralSecurityException.class, () -> Trust.of(empty));
    }

    private void neverSpokenTo(Path keys, Path trusted) throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.GOOD, sockets(keys));
                var link = link(broker, trusted)) {
            link.start(new Ear());
            for (var i = 0; i < 3; i++) {
                assertEquals("socket", broker.accepted.poll(20, TimeUnit.SECONDS));
            }
            assertEquals(List.of(), List.copyOf(broker.connects));
            assertEquals(List.of(), List.copyOf(heard));
        }
    }

    private static PahoLink link(FakeBroker broker, Path trusted) throws IOException, GeneralSecurityException {
        return new PahoLink(
                new Broker(
                        broker.url(),
                        "borne-1",
                        "secret",
                        Optional.of(Trust.of(trusted).getSocketFactory())),
                new TerritoryId("bourg-exemple"),
                new TerminalId("borne-1"),
                TIMING,
                new Random(1));
    }

    private static ServerSocketFactory sockets(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(keys)) {
            store.load(stream, SECRET);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private Path keys(String name, String subject) throws Exception {
        var file = folder.resolve(name + ".p12");
        keytool(
                List.of(
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + subject),
                file);
        return file;
    }

    private Path certificate(Path keys, String name) throws Exception {
        var file = folder.resolve(name + ".pem");
        keytool(List.of("-exportcert", "-rfc", "-alias", name, "-file", file.toString()), keys);
        return file;
    }

    private static void keytool(List<String> arguments, Path keys) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(SECRET), "-keystore", keys.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
    }

    private final class Ear implements Downlink {
        @Override
        public void connected() {
            heard.add("connected");
        }

        @Override
        public void lost() {
            heard.add("lost");
        }

        @Override
        public void acknowledgement(byte[] payload) {}

        @Override
        public void notice(byte[] payload) {}

        @Override
        public void manifest(byte[] payload) {}

        @Override
        public void part(String sha256, byte[] payload) {}
    }
}
