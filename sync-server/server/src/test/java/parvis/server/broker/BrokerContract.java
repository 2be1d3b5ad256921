package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static parvis.server.broker.BrokerSubject.TERRITORY;
import static parvis.server.broker.BrokerSubject.secret;
import static parvis.server.broker.BrokerSubject.topic;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each broker that Parvis supports must refuse, and must do: who may sign in, say and hear what.
abstract class BrokerContract extends BrokerFixture {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    borne-1,,                     anonymous
                    borne-1,borne-1,              without a password
                    borne-1,borne-1,wrong
                    nobody,nobody,secret-of-nobody
                    '','',''
                    borne-2,borne-1,secret-of-borne-1
                    server,borne-1,secret-of-borne-1
                    borne-1,server,secret-of-borne-1
                    borne-+,borne-+,secret-of-borne-+
                    '#','#','secret-of-#'
                    $SYS,$SYS,secret-of-$SYS
                    borne/1,borne/1,secret-of-borne/1
                    borne.1,borne.1,secret-of-borne.1
                    """)
    void refuses_a_stranger(String clientId, String user, String password) throws Exception {
        boolean told = password != null && !password.contains("anonymous") && !password.contains("without");
        try (var client = new RawClient(port())) {
            client.send(Packets.connect(clientId, user == null ? "" : user, told ? password : ""));
            assertNotEquals(0, client.connackCode());
            client.trySend(Packets.publish(topic("borne-1", "facts"), "forged".getBytes(UTF_8), 1, false, 1));
            assertNothing(receivedBefore(client, "borne-1"));
        }
    }

    @Test
    void does_not_give_a_terminals_connection_to_another_user() throws Exception {
        var first = RawClient.signedIn(port(), "borne-1");
        try (var thief = new RawClient(port())) {
            thief.send(Packets.connect("borne-1", "borne-2", secret("borne-2")));
            assertNotEquals(0, thief.connackCode());
        }
        nextFactLands(first, "borne-1");
        first.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parvis/1/bourg-exemple/borne-2/facts",
                "parvis/1/autre-bourg/borne-1/facts",
                "parvis/1/bourg-exemple/borne-1/ack",
                "parvis/1/bourg-exemple/borne-1/notice",
                "parvis/1/bourg-exemple/borne-1/other",
                "parvis/1/bourg-exemple/borne-1/facts/more",
                "parvis/1/bourg-exemple/borne-1/",
                "parvis/1/bourg-exemple/borne-1",
                "parvis/2/bourg-exemple/borne-1/facts",
                "/parvis/1/bourg-exemple/borne-1/facts",
                "parvis/1/bourg-exemple//facts",
                "parvis/1/bourg-exemple/BORNE-1/facts",
                "parvis/1/bourg-exemple/catalogue",
                "parvis/1/bourg-exemple/+/facts",
                "#",
                "$SYS/broker/uptime",
                "$share/g/parvis/1/bourg-exemple/borne-1/facts",
                "a",
                "/"
            })
    void drops_what_a_terminal_may_not_publish(String forbidden) throws Exception {
        var other = paho("borne-2");
        var heard = new LinkedBlockingQueue<String>();
        for (String filter : List.of(topic("borne-2", "ack"), "parvis/1/" + TERRITORY + "/catalogue/#")) {
            other.subscribe(filter, 1, (name, _) -> heard.add(name));
        }
        heard.clear();
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.publish(forbidden, "forged".getBytes(UTF_8), 1, false, 1));
            client.trySend(Packets.publish(forbidden, "forged".getBytes(UTF_8), 0, true, 0));
            assertNothing(receivedBefore(client, "borne-1"));
        }
        assertNull(heard.poll());
        other.disconnect();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "+",
                "+/+/+/+/+",
                "parvis/#",
                "parvis/1/bourg-exemple/#",
                "parvis/1/bourg-exemple/+/ack",
                "parvis/1/bourg-exemple/+/facts",
                "parvis/1/bourg-exemple/borne-2/ack",
                "parvis/1/bourg-exemple/borne-2/status",
                "parvis/1/bourg-exemple/borne-1/facts",
                "parvis/1/bourg-exemple/borne-1/#",
                "parvis/1/bourg-exemple/catalogue/+",
                "parvis/1/autre-bourg/catalogue",
                "parvis/1/+/catalogue",
                "$SYS/#",
                "$share/g/parvis/1/bourg-exemple/borne-1/ack",
                "$queue/parvis/1/bourg-exemple/borne-1/ack",
                "parvis/1/bourg-exemple/borne-1/ack/",
                "/",
                "+/#",
                "a#"
            })
    void grants_no_filter_but_a_terminals_own(String filter) throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.subscribe(7, 1, List.of(filter)));
            var answer = client.readUntil(Packets.SUBACK);
            assertEquals(128, answer.map(packet -> packet.body()[2] & 0xFF).orElse(128));
            gateway().publish(topic("borne-2", "ack"), "secret".getBytes(UTF_8), 1, false);
            gateway().publish("parvis/1/autre-bourg/catalogue", "secret".getBytes(UTF_8), 1, true);
            nextFactLands();
            client.trySend(Packets.PING);
            assertNotEquals(
                    Packets.PUBLISH, client.read().map(RawClient.Packet::type).orElse(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parvis/1/bourg-exemple/borne-2/status",
                "parvis/1/bourg-exemple/borne-1/facts",
                "parvis/1/bourg-exemple/borne-1/agenda",
                "parvis/1/autre-bourg/borne-1/status",
                "parvis/1/bourg-exemple/borne-2/ack",
                "parvis/1/bourg-exemple/catalogue",
                "#",
                "$SYS/x"
            })
    void leaves_no_will_but_a_terminals_own_status(String forbidden) throws Exception {
        try (var client = new RawClient(port())) {
            var will = List.of(new Packets.Will(forbidden, "forged", true));
            client.send(Packets.connect("borne-1", "borne-1", secret("borne-1"), 60, will));
            client.connackCode();
            client.reset();
        }
        try (var witness = RawClient.signedIn(port(), "borne-3")) {
            assertNothing(receivedBefore(witness, "borne-3"));
        }
    }

    @Test
    void keeps_a_retained_message_only_of_status_and_agenda() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-4")) {
            for (String leaf : List.of("facts", "hello", "call", "status", "agenda")) {
                client.send(Packets.publish(topic("borne-4", leaf), "kept".getBytes(UTF_8), 1, true, 1));
            }
            receivedBefore(client, "borne-4");
            assertEquals(List.of(topic("borne-4", "agenda"), topic("borne-4", "status")), retainedNow("borne-4"));
            for (String leaf : List.of("status", "agenda")) {
                client.send(Packets.publish(topic("borne-4", leaf), new byte[0], 1, true, 1));
            }
            receivedBefore(client, "borne-4");
            assertEquals(List.of(), retainedNow("borne-4"));
        }
    }

    private List<String> retainedNow(String terminal) throws Exception {
        var kept = new LinkedBlockingQueue<String>();
        for (String leaf : List.of("facts", "hello", "call", "status", "agenda")) {
            gateway().unsubscribe("parvis/1/+/+/" + leaf);
            gateway().subscribe("parvis/1/+/+/" + leaf, 1, (name, message) -> {
                if (message.isRetained() && name.contains("/" + terminal + "/")) {
                    kept.add(name);
                }
                received.add(name + " " + new String(message.getPayload(), UTF_8));
            });
        }
        nextFactLands();
        return kept.stream().sorted().toList();
    }

    @Test
    void brings_the_catalogue_to_who_comes_later_the_parts_before_the_manifest() throws Exception {
        String catalogue = "parvis/1/" + TERRITORY + "/catalogue";
        String part = catalogue + "/places/" + HASH;
        gateway().publish(part, "part".getBytes(UTF_8), 1, true);
        gateway().publish(catalogue, "manifest".getBytes(UTF_8), 1, true);
        var heard = new LinkedBlockingQueue<String>();
        var terminal = paho("borne-1");
        terminal.subscribe(catalogue + "/#", 1, (name, message) -> heard.add(name + " " + message.isRetained()));
        assertEquals(part + " true", heard.poll(5, TimeUnit.SECONDS));
        assertEquals(catalogue + " true", heard.poll(5, TimeUnit.SECONDS));
        var exact = new LinkedBlockingQueue<String>();
        terminal.subscribe(catalogue, 1, (name, message) -> exact.add(name + " " + message.isRetained()));
        assertEquals(catalogue + " true", exact.poll(5, TimeUnit.SECONDS));
        // Paho hands a message to each of its own filters that match.
        assertEquals(catalogue + " true", heard.poll(5, TimeUnit.SECONDS));
        gateway().publish(part, new byte[0], 1, true);
        gateway().publish(catalogue, new byte[0], 1, true);
        assertEquals(part + " false", heard.poll(5, TimeUnit.SECONDS));
        terminal.disconnect();
    }

    @Test
    void brings_an_acknowledgement_to_its_terminal_alone() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var first = paho("borne-1");
        var second = paho("borne-2");
        for (MqttClient client : List.of(first, second)) {
            client.subscribe(
                    topic(client.getClientId(), "ack"), 1, (name, _) -> heard.add(client.getClientId() + name));
        }
        gateway().publish(topic("borne-1", "ack"), "{}".getBytes(UTF_8), 1, false);
        assertEquals("borne-1" + topic("borne-1", "ack"), heard.poll(5, TimeUnit.SECONDS));
        gateway().publish(topic("borne-2", "ack"), "{}".getBytes(UTF_8), 1, false);
        assertEquals("borne-2" + topic("borne-2", "ack"), heard.poll(5, TimeUnit.SECONDS));
        first.disconnect();
        second.disconnect();
    }

    @Test
    void passes_32768_bytes_and_not_one_more() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            String facts = topic("borne-1", "facts");
            client.send(Packets.publish(facts, "x".repeat(32_769).getBytes(UTF_8), 1, false, 1));
            assertNothing(receivedBefore(client, "borne-1"));
        }
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            String facts = topic("borne-1", "facts");
            client.send(Packets.publish(facts, "y".repeat(32_768).getBytes(UTF_8), 1, false, 1));
            assertEquals(List.of(facts + " " + "y".repeat(32_768)), receivedBefore(client, "borne-1"));
        }
    }
}
