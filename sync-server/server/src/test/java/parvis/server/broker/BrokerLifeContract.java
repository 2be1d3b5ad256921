package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.broker.BrokerSubject.secret;
import static parvis.server.broker.BrokerSubject.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// How a connection begins and ends on each broker that Parvis supports: takeover, wills, revocation, order.
abstract class BrokerLifeContract extends BrokerFixture {
    private static final String OFFLINE = "{\"v\":1,\"online\":false}";

    @Test
    void lets_a_terminal_take_its_own_connection_over() throws Exception {
        for (int time = 0; time < 20; time++) {
            try (var old = withWill("borne-1", 60);
                    var young = RawClient.signedIn(port(), "borne-1")) {
                assertTrue(old.closedWithin(5_000));
                assertEquals(topic("borne-1", "status") + " " + OFFLINE, received.poll(5, TimeUnit.SECONDS));
                assertNothing(receivedBefore(young, "borne-1"));
            }
        }
    }

    @Test
    void says_the_will_after_a_reset_and_not_after_a_goodbye() throws Exception {
        var will = topic("borne-1", "status") + " " + OFFLINE;
        for (int time = 0; time < 20; time++) {
            withWill("borne-1", 60).reset();
            assertEquals(will, received.poll(5, TimeUnit.SECONDS));
            try (var polite = withWill("borne-1", 60)) {
                polite.send(Packets.DISCONNECT);
                assertTrue(polite.closedWithin(5_000));
            }
            try (var witness = RawClient.signedIn(port(), "borne-3")) {
                assertNothing(receivedBefore(witness, "borne-3"));
            }
        }
    }

    @Test
    void says_the_will_of_who_falls_silent_and_of_who_talks_rubbish() throws Exception {
        var will = topic("borne-1", "status") + " " + OFFLINE;
        try (var silent = withWill("borne-1", 1)) {
            assertEquals(will, received.poll(6, TimeUnit.SECONDS));
            assertTrue(silent.closedWithin(5_000));
        }
        try (var mad = withWill("borne-1", 60)) {
            mad.send(new byte[] {0x30, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 1});
            assertEquals(will, received.poll(6, TimeUnit.SECONDS));
            assertTrue(mad.closedWithin(5_000));
        }
    }

    @Test
    void cuts_a_terminal_whose_right_was_taken_away_and_no_other() throws Exception {
        var other = RawClient.signedIn(port(), "borne-2");
        try (var stolen = withWill("borne-13", 60)) {
            assertNothing(receivedBefore(stolen, "borne-13"));
            subject().revoke("borne-13");
            assertTrue(stolen.closedWithin(2_000));
        }
        try (var again = new RawClient(port())) {
            again.send(Packets.connect("borne-13", "borne-13", secret("borne-13")));
            assertNotEquals(0, again.connackCode());
        }
        nextFactLands(other, "borne-2");
        other.close();
    }

    @Test
    void closes_at_a_second_connect() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.connect("borne-1", "borne-1", secret("borne-1")));
            assertTrue(client.closedWithin(3_000));
        }
    }

    @Test
    void never_speaks_qos_2() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.subscribe(1, 2, List.of(topic("borne-1", "ack"))));
            int granted = client.readUntil(Packets.SUBACK).orElseThrow().body()[2];
            gateway().publish(topic("borne-1", "ack"), "{}".getBytes(UTF_8), 1, false);
            assertTrue(granted <= 2 && client.readUntil(Packets.PUBLISH).isPresent());
        }
    }

    @Test
    void keeps_nothing_for_who_is_away() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.subscribe(1, 1, List.of(topic("borne-1", "ack"))));
            client.readUntil(Packets.SUBACK);
            client.send(Packets.DISCONNECT);
        }
        gateway().publish(topic("borne-1", "ack"), "old".getBytes(UTF_8), 1, false);
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            client.send(Packets.PING);
            assertEquals(13, client.read().orElseThrow().type());
        }
    }

    @Test
    void brings_a_terminals_messages_in_their_order() throws Exception {
        try (var client = RawClient.signedIn(port(), "borne-1")) {
            int many = times(2_000, 50_000);
            for (int n = 0; n < many; n++) {
                client.send(Packets.publish(
                        topic("borne-1", "facts"), ("n" + n).getBytes(UTF_8), 1, false, n % 60_000 + 1));
                if (n % 50 == 49) {
                    client.readUntil(Packets.PUBACK);
                }
            }
            for (int n = 0; n < many; n++) {
                assertEquals(topic("borne-1", "facts") + " n" + n, received.poll(5, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void takes_all_terminals_in_when_they_come_back_at_one_moment() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        var clients = new ConcurrentLinkedQueue<RawClient>();
        for (int terminal = 100; terminal < 600; terminal++) {
            String user = "borne-" + terminal;
            calls.add(() -> {
                var client = new RawClient(port());
                clients.add(client);
                client.send(Packets.connect(user, user, secret(user)));
                return client.connackCode();
            });
        }
        var answers = new ArrayList<Integer>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : all.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        for (RawClient client : clients) {
            client.close();
        }
        assertEquals(Collections.nCopies(500, 0), answers);
    }

    private RawClient withWill(String terminal, int keepAlive) throws Exception {
        return RawClient.signedIn(
                port(), terminal, keepAlive, List.of(new Packets.Will(topic(terminal, "status"), OFFLINE, false)));
    }
}
