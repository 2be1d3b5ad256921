package parvis.protocol.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Acknowledgement.Unreadable;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;

/// What the sender does about a fact or a message that the server cannot read.
final class SenderUnreadableTest extends SenderRig {
    @Test
    void halves_an_unreadable_batch_down_to_the_one_fact_and_sets_it_aside() {
        count(8);
        connect(at(0), 0);
        long through = 0;
        for (int second = 1; second < 60 && through < 8; second++) {
            var last = wire.last();
            boolean poisoned = last.first() <= 6 && 6 <= last.last();
            if (poisoned) {
                unreadable(second, Reason.UNREADABLE, through);
            } else {
                through = last.last();
                answer(second, through);
            }
            if (!wire.hellos.isEmpty() && wire.hello().epochs().getFirst().from() == 7) {
                through = Math.max(through, 6);
                answer(second, through);
            }
        }
        assertEquals(List.of(6L), journal.setAside(ONE));
        assertEquals(List.of("1..8", "1..4", "5..8", "5..6", "5..5", "6..7", "6..6", "6..6", "7..8"), wire.runs());
        assertEquals(0, sender.state().pending());
        assertEquals(1, sender.state().setAside());
    }

    @Test
    void passes_a_fact_that_was_set_aside_only_when_the_server_has_all_before_it() {
        count(5);
        journal.setAside(new FactRef(ONE, 3));
        journal.acknowledged(new Mark(ONE, 2));
        sender.connected(at(0));
        assertEquals(1, wire.hello().epochs().getFirst().from());
        answer(1, 2);
        assertEquals(4, wire.hello().epochs().getFirst().from());
        answer(2, 3);
        assertEquals(3, journal.epochs().getFirst().acked());
        assertEquals("4..5", wire.batch());
    }

    @Test
    void a_mark_too_high_to_be_true_passes_no_fact_that_was_set_aside() {
        count(5);
        journal.acknowledged(new Mark(ONE, 2));
        connect(at(0), 1000);
        for (int second = 1; journal.setAsideCount() == 0; second++) {
            var said = Optional.of(new Unreadable(wire.bytes(), Reason.UNREADABLE));
            sender.acknowledged(new Acknowledgement(List.of(), List.of(), Samples.NOW, said), at(second));
        }
        assertEquals(List.of(3L), journal.setAside(ONE));
        assertEquals(1, wire.hello().epochs().getFirst().from());
        answer(20, 0);
        assertEquals("1..2", wire.batch());
    }

    @Test
    void a_server_that_was_set_back_below_a_fact_set_aside_gets_all_before_it_again() {
        count(5);
        journal.setAside(new FactRef(ONE, 3));
        journal.acknowledged(new Mark(ONE, 5));
        connect(at(0), 0);
        assertEquals("1..2", wire.batch());
        answer(1, 2);
        assertEquals(4, wire.hello().epochs().getFirst().from());
    }

    @Test
    void waits_when_the_server_does_not_know_the_version_and_asks_again_later() {
        count(2);
        connect(at(0), 0);
        unreadable(1, Reason.VERSION, 0);
        assertTrue(sender.state().waiting());
        sender.tick(at(800));
        assertEquals(1, wire.batches.size());
        assertEquals(1, wire.hellos.size());
        sender.tick(at(901));
        assertEquals(2, wire.hellos.size());
        assertFalse(sender.state().waiting());
        assertEquals(0, journal.setAsideCount());
        answer(902, 0);
        assertEquals("1..2", wire.batch());
    }

    @Test
    void an_unreadable_answer_to_another_payload_is_not_taken_for_its_own() {
        count(2);
        connect(at(0), 0);
        var other = new Unreadable(wire.bytes() + 1, Reason.UNREADABLE);
        sender.acknowledged(
                new Acknowledgement(List.of(new Mark(ONE, 0)), List.of(), Samples.NOW, Optional.of(other)), at(1));
        assertEquals(1, wire.batches.size());
        answer(2, 2);
        assertEquals(0, sender.state().pending());
    }
}
