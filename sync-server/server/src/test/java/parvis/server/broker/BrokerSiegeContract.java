package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.broker.BrokerSubject.secret;
import static parvis.server.broker.BrokerSubject.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What strangers and rogue terminals throw at a broker. After each the next good fact lands at once, the memory is
/// bounded and the log has not grown with the attack (see [BrokerFixture]).
abstract class BrokerSiegeContract extends BrokerFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "ff",
                "10ffffffffff7f",
                "1000",
                "100200",
                "10ffffff7f",
                "300a00",
                "c000c000c000",
                "e000",
                "8206000100016100",
                "100c00044d51545403020000000000",
                "100c00044d51545406020000000000",
                "100c0004585858580402003c0000",
                "f000",
                "200200004002000150020001620200017002000190030001",
                "160301020001000001fc0303",
                "474554202f20485454502f312e310d0a486f73743a20780d0a0d0a"
            })
    void bears_bytes_that_are_no_mqtt(String hex) throws Exception {
        for (int time = 0; time < times(20, 500); time++) {
            try (var client = new RawClient(port())) {
                client.trySend(HexFormat.of().parseHex(hex));
            }
            try (var client = RawClient.signedIn(port(), "borne-1")) {
                client.trySend(HexFormat.of().parseHex(hex));
            }
        }
    }

    @Test
    void bears_packets_before_connect_ended_by_a_reset() throws Exception {
        for (int time = 0; time < times(1_000, 25_000); time++) {
            var client = connectEvenIfCrowded();
            client.trySend(time % 2 == 0 ? Packets.PING : new byte[] {(byte) 0x82, 0});
            client.reset();
        }
    }

    @Test
    void bears_a_terminal_that_is_reset_again_and_again() throws Exception {
        for (int time = 0; time < times(200, 2_000); time++) {
            var client = RawClient.signedIn(port(), "borne-1");
            client.send(Packets.subscribe(1, 1, List.of(topic("borne-1", "ack"))));
            client.reset();
        }
    }

    @Test
    void bears_a_flood_of_connections_without_a_password() throws Exception {
        var crowd = new ArrayList<RawClient>();
        for (int time = 0; time < times(1_500, 20_000); time++) {
            var client = connectEvenIfCrowded();
            client.trySend(Packets.connect("borne-" + time % 90, "", ""));
            crowd.add(client);
            if (crowd.size() > 1_000) {
                crowd.removeFirst().close();
            }
            if (time % 500 == 250) {
                nextFactLands();
            }
        }
        closeAll(crowd);
    }

    @Test
    void bears_a_flood_of_wrong_passwords() throws Exception {
        for (int time = 0; time < times(1_000, 20_000); time++) {
            try (var client = connectEvenIfCrowded("127.0.0.2")) {
                client.trySend(Packets.connect("borne-99", "borne-99", "guess-" + time));
            }
            if (time % 500 == 250) {
                nextFactLands();
            }
        }
    }

    @Test
    void cuts_who_never_says_connect_or_only_half_or_one_byte_now_and_then() throws Exception {
        var half = new ArrayList<RawClient>();
        byte[] connect = Packets.connect("borne-1", "borne-1", secret("borne-1"));
        for (int one = 0; one < 400; one++) {
            var client = connectEvenIfCrowded();
            if (one % 2 == 0) {
                client.trySend(java.util.Arrays.copyOf(connect, connect.length - 5));
            }
            half.add(client);
        }
        nextFactLands();
        var dripping = new RawClient(port());
        for (byte each : java.util.Arrays.copyOf(connect, 13)) {
            dripping.trySend(new byte[] {each});
            Thread.sleep(1_000);
        }
        assertTrue(dripping.closedWithin(3_000), "one byte a second kept a connection open");
        for (RawClient client : half) {
            assertTrue(client.closedWithin(3_000), "a half connection was left open");
        }
        closeAll(half);
        dripping.close();
    }

    @Test
    void bears_subscriptions_without_number() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            var filters = new ArrayList<String>(Collections.nCopies(1_000, "x"));
            filters.replaceAll(_ -> "parvis/1/bourg-exemple/borne-1/ack" + filters.size());
            client.send(Packets.subscribe(1, 1, filters.subList(0, 900)));
            client.readUntil(Packets.SUBACK);
        }
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            for (int n = 0; n < times(1_000, 10_000); n++) {
                client.trySend(Packets.subscribe(n + 1, 1, List.of("parvis/1/bourg-exemple/borne-1/ack/" + n)));
            }
            for (int n = 0; n < times(1_000, 10_000); n++) {
                client.trySend(Packets.subscribe(n + 1, 1, List.of(topic("borne-1", "ack"))));
            }
        }
    }

    @Test
    void bears_topics_of_20000_levels_and_of_65535_bytes() throws Exception {
        for (String name : List.of("a/".repeat(20_000), "parvis/1/" + "b".repeat(65_526), "+/".repeat(20_000) + "#")) {
            for (int time = 0; time < times(5, 50); time++) {
                try (var client = RawClient.signedIn(port(), "borne-1")) {
                    client.trySend(Packets.subscribe(1, 1, List.of(name)));
                    client.trySend(Packets.publish(name, new byte[0], 1, true, 1));
                    assertNothing(receivedBefore(client, "borne-1"));
                }
                try (var client = new RawClient(port())) {
                    var will = List.of(new Packets.Will(name, "x", true));
                    client.trySend(Packets.connect("borne-1", "borne-1", secret("borne-1"), 60, will));
                }
            }
        }
    }

    @Test
    void bears_mutated_conversations() throws Exception {
        for (int seed = 1; seed <= times(150, 1_500); seed++) {
            var random = new Random(seed);
            var talk = new java.io.ByteArrayOutputStream();
            talk.writeBytes(Packets.connect("borne-1", "borne-1", secret("borne-1")));
            talk.writeBytes(Packets.subscribe(1, 1, List.of(topic("borne-1", "ack"))));
            talk.writeBytes(Packets.publish(topic("borne-1", "hello"), "{}".getBytes(UTF_8), 1, false, 2));
            talk.writeBytes(Packets.PING);
            byte[] bytes = talk.toByteArray();
            for (int change = random.nextInt(1, 8); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (var client = connectEvenIfCrowded()) {
                client.trySend(bytes);
                if (seed % 50 == 0) {
                    nextFactLands();
                }
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        received.removeIf(line -> line.startsWith(topic("borne-1", "hello")));
    }

    private RawClient connectEvenIfCrowded() throws Exception {
        return connectEvenIfCrowded("127.0.0.1");
    }

    private RawClient connectEvenIfCrowded(String from) throws Exception {
        for (int time = 0; ; time++) {
            try {
                return new RawClient(port(), from);
            } catch (IOException e) {
                if (time == 20) {
                    throw e;
                }
                Thread.sleep(10);
            }
        }
    }

    private static void closeAll(List<RawClient> clients) throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }
}
