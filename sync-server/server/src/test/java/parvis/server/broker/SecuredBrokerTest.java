package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What only a secured listener does.
final class SecuredBrokerTest {
    private SecuredBroker broker;

    @BeforeEach
    void start() throws Exception {
        broker = new SecuredBroker();
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
    }

    @Test
    void a_certificate_changes_under_the_listener_and_open_connections_stay() throws Exception {
        try (var early = RawClient.signedIn(broker.port(), "borne-1")) {
            var before = shown();
            var _ = broker.authority("localhost", "other.example").ready(broker.now());
            assertTrue(broker.keys().reload());
            assertNotEquals(before, shown());
            early.send(Packets.PING);
            assertEquals(13, early.read().orElseThrow().type());
        }
    }

    @Test
    void whoever_trusts_others_only_does_not_speak_with_it() throws Exception {
        try (var socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(InetAddress.getLoopbackAddress(), broker.securePort())) {
            assertThrows(SSLException.class, socket::startHandshake);
        }
    }

    @Test
    void old_versions_of_tls_are_not_spoken() throws Exception {
        try (var socket = socket()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();
            assertEquals("TLSv1.2", socket.getSession().getProtocol());
        }
        try (var socket = socket()) {
            assertThrows(IOException.class, () -> {
                socket.setEnabledProtocols(new String[] {"TLSv1.1"});
                socket.startHandshake();
            });
        }
    }

    @Test
    void words_in_clear_are_answered_by_the_end_of_the_connection() throws Exception {
        try (var plain = new RawClient(broker.securePort())) {
            plain.send(Packets.connect("borne-1", "borne-1", BrokerSubject.secret("borne-1")));
            assertTrue(plain.closedWithin(5_000));
        }
        RawClient.signedIn(broker.port(), "borne-1").close();
    }

    @Test
    void a_client_that_does_not_wait_for_the_answer_is_answered() throws Exception {
        try (var hasty = new RawClient(broker.port())) {
            var all = new ByteArrayOutputStream();
            all.writeBytes(Packets.connect("borne-1", "borne-1", BrokerSubject.secret("borne-1")));
            all.writeBytes(Packets.subscribe(1, 1, List.of("parvis/1/bourg-exemple/borne-1/ack")));
            all.writeBytes(Packets.PING);
            hasty.send(all.toByteArray());
            assertEquals(0, hasty.connackCode());
            assertEquals(Packets.SUBACK, hasty.read().orElseThrow().type());
            assertEquals(13, hasty.read().orElseThrow().type());
        }
    }

    @Test
    void handshakes_that_were_begun_and_left_do_not_keep_a_terminal_out() throws Exception {
        for (int time = 0; time < 1_200; time++) {
            new RawClient(broker.securePort()).send(new byte[] {0x16, 3, 1}).close();
        }
        RawClient.signedIn(broker.port(), "borne-1").close();
    }

    private Certificate shown() throws Exception {
        try (var socket = socket()) {
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private SSLSocket socket() throws Exception {
        return (SSLSocket) broker.trusting().createSocket(InetAddress.getLoopbackAddress(), broker.securePort());
    }
}
