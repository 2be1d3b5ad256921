package parvis.server.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.broker.BrokerSubject.topic;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Who does not read, and who talks without end: the memory stays bounded, and the others' messages pass meanwhile.
abstract class BrokerPressureContract extends BrokerFixture {
    private static final byte[] LARGE = "x".repeat(32_000).getBytes(UTF_8);
    private static final long HEAP_UNDER_PRESSURE = 160L << 20;

    @Test
    void cuts_a_reader_that_never_reads_and_serves_the_others() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var other = paho("borne-2");
        other.subscribe(topic("borne-2", "ack"), 1, (name, _) -> heard.add(name));
        try (var deaf = RawClient.signedIn(port(), "borne-1")) {
            deaf.send(Packets.subscribe(1, 1, List.of(topic("borne-1", "ack"))));
            deaf.readUntil(Packets.SUBACK);
            for (int n = 0; n < times(1_000, 5_000); n++) {
                gateway().publish(topic("borne-1", "ack"), LARGE, 1, false);
            }
            gateway().publish(topic("borne-2", "ack"), "{}".getBytes(UTF_8), 1, false);
            assertTrue(heard.poll(10, TimeUnit.SECONDS) != null, "the others were not served");
            assertHeap();
            assertTrue(deaf.closedWithin(10_000), "a reader that is far behind is cut");
        }
        other.disconnect();
    }

    @Test
    void bears_who_reads_and_never_acknowledges() throws Exception {
        try (var lazy = RawClient.signedIn(port(), "borne-1")) {
            lazy.send(Packets.subscribe(1, 1, List.of(topic("borne-1", "ack"))));
            lazy.readUntil(Packets.SUBACK);
            var reading = Thread.ofVirtual().start(() -> {
                try {
                    lazy.closedWithin(20_000);
                } catch (java.io.IOException _) {
                    // Cut, as it should be.
                }
            });
            for (int n = 0; n < times(1_000, 5_000); n++) {
                gateway().publish(topic("borne-1", "ack"), LARGE, 1, false);
            }
            assertHeap();
            reading.join(20_000);
        }
    }

    @Test
    void bears_who_asks_and_never_reads_the_answers() throws Exception {
        var pings = new java.io.ByteArrayOutputStream();
        var facts = new java.io.ByteArrayOutputStream();
        for (int n = 0; n < 500; n++) {
            pings.writeBytes(Packets.PING);
            facts.writeBytes(Packets.publish(topic("borne-2", "other"), new byte[0], 1, false, n + 1));
        }
        for (byte[] block : List.of(pings.toByteArray(), facts.toByteArray())) {
            var deaf = RawClient.signedIn(port(), "borne-1");
            // Its own thread, since a broker that stops listening blocks it: that is the point.
            var asking = Thread.ofVirtual().start(() -> {
                for (int n = 0; n < times(8_000, 40_000); n++) {
                    deaf.trySend(block);
                }
            });
            asking.join(times(3_000, 30_000));
            assertHeap(48L << 20);
            nextFactLands();
            deaf.reset();
            asking.join();
        }
    }

    @Test
    void holds_a_terminal_that_talks_without_end_to_its_share() throws Exception {
        try (var rogue = RawClient.signedIn(port(), "borne-1")) {
            var talking = Thread.ofVirtual().start(() -> {
                for (int n = 0; n < times(2_000, 20_000); n++) {
                    rogue.trySend(Packets.publish(topic("borne-1", "facts"), LARGE, 0, false, 0));
                }
            });
            for (int n = 0; n < 5; n++) {
                received.removeIf(line -> line.length() > 30_000);
                nextFactLands();
            }
            talking.join(times(20_000, 200_000));
            received.clear();
        }
    }

    @Test
    void leaves_room_for_the_others_when_one_talks_without_end_and_the_gateway_sleeps() throws Exception {
        gateway().disconnect();
        try (var asleep = RawClient.signedIn(port(), "server", 600, List.of());
                var rogue = RawClient.signedIn(port(), "borne-1");
                var good = RawClient.signedIn(port(), "borne-2")) {
            asleep.send(Packets.subscribe(1, 1, List.of("parvis/1/+/+/facts")));
            asleep.readUntil(Packets.SUBACK);
            var talking = Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 3_000; n++) {
                    rogue.trySend(Packets.publish(topic("borne-1", "facts"), LARGE, 1, false, n % 60_000 + 1));
                }
            });
            talking.join(3_000);
            for (int n = 1; n <= 20; n++) {
                good.send(Packets.publish(topic("borne-2", "facts"), LARGE, 1, false, n));
                assertTrue(good.readUntil(Packets.PUBACK).isPresent(), "the others' way was full");
            }
            rogue.reset();
            talking.join();
            assertHeap();
        }
        gateway().close();
        listen();
    }

    @Test
    void bears_a_gateway_that_sleeps() throws Exception {
        gateway().disconnect();
        try (var asleep = RawClient.signedIn(port(), "server", 600, List.of())) {
            asleep.send(Packets.subscribe(1, 1, List.of("parvis/1/+/+/facts")));
            asleep.readUntil(Packets.SUBACK);
            for (int terminal = 1; terminal <= 30; terminal++) {
                try (var client = RawClient.signedIn(port(), "borne-" + (terminal == 13 ? 40 : terminal))) {
                    String own = topic("borne-" + (terminal == 13 ? 40 : terminal), "facts");
                    var talking = Thread.ofVirtual().start(() -> {
                        for (int n = 0; n < 200; n++) {
                            client.trySend(Packets.publish(own, LARGE, 1, false, n + 1));
                        }
                    });
                    talking.join(200);
                }
            }
            assertHeap();
        }
        gateway().close();
        listen();
    }

    private void assertHeap() throws Exception {
        assertHeap(HEAP_UNDER_PRESSURE);
    }

    private void assertHeap(long bound) throws Exception {
        long heap = subject().heapBytes().orElse(0L);
        assertTrue(heap < bound, "heap under pressure: " + heap);
    }
}
