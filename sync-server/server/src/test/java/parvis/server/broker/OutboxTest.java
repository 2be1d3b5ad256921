package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class OutboxTest {
    @Test
    void sends_no_more_than_the_window_before_an_acknowledgement() {
        var outbox = new Outbox(2, 10, 1_000);
        for (int n = 0; n < 3; n++) {
            assertTrue(outbox.offer(message(1, "x")));
        }
        int first = outbox.sending(outbox.next().orElseThrow()).orElseThrow();
        outbox.sending(outbox.next().orElseThrow());
        assertTrue(outbox.next().isEmpty());
        outbox.acknowledged(first + 40);
        assertTrue(outbox.next().isEmpty(), "an acknowledgement of nothing opens no window");
        outbox.acknowledged(first);
        assertTrue(outbox.next().isPresent());
    }

    @Test
    void takes_no_more_than_its_bounds_in_messages_and_in_bytes() {
        var few = new Outbox(1, 2, 1_000);
        assertTrue(few.offer(message(1, "x")));
        assertTrue(few.offer(message(1, "y")));
        assertFalse(few.offer(message(1, "x")));
        var small = new Outbox(1, 100, 25);
        assertTrue(small.offer(message(1, "x".repeat(10))));
        assertFalse(small.offer(message(1, "x".repeat(20))));
        assertTrue(small.offer(message(1, "x".repeat(10))));
    }

    @Test
    void never_uses_a_packet_id_that_is_under_way() {
        var outbox = new Outbox(100, 100_000, 100_000_000);
        var underWay = new HashSet<Integer>();
        for (int n = 0; n < 70_000; n++) {
            outbox.offer(message(1, "x"));
            int id = outbox.sending(outbox.next().orElseThrow()).orElseThrow();
            assertTrue(id > 0 && id <= 65_535 && underWay.add(id), "id " + id);
            if (underWay.size() == 100) {
                // One stays unacknowledged for ever.
                underWay.removeIf(each -> {
                    outbox.acknowledged(each == 1 ? 0 : each);
                    return each != 1;
                });
            }
        }
    }

    @Test
    void makes_progress_only_with_acknowledgements() {
        var outbox = new Outbox(2, 10, 1_000);
        outbox.offer(message(1, "x"));
        int id = outbox.sending(outbox.next().orElseThrow()).orElseThrow();
        assertEquals(0, outbox.progress());
        assertFalse(outbox.isEmpty());
        outbox.acknowledged(id);
        assertEquals(1, outbox.progress());
        assertTrue(outbox.isEmpty());
    }

    @Test
    void keeps_the_last_message_of_a_topic_within_its_bytes() {
        var retained = new Retained(100);
        String name = "parvis/1/bourg/borne-1/status";
        var topic = Topic.read(name).orElseThrow();
        assertTrue(retained.put(name, topic, Buffer.buffer("first"), 1));
        assertTrue(retained.put(name, topic, Buffer.buffer("second"), 1));
        assertFalse(retained.put(name, topic, Buffer.buffer("x".repeat(100)), 1), "no room");
        var kept = retained.matching("parvis/1/+/+/status");
        assertEquals("second", kept.getFirst().payload().toString());
        assertEquals(1, kept.size());
        assertTrue(retained.put(name, topic, Buffer.buffer(), 1));
        assertEquals(0, retained.bytes());
        assertTrue(retained.matching("parvis/1/+/+/status").isEmpty());
    }

    private static Message message(int qos, String payload) {
        return new Message("t", Buffer.buffer(payload), qos, false, null);
    }
}
