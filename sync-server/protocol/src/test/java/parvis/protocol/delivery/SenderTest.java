package parvis.protocol.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;

final class SenderTest extends SenderRig {
    @Test
    void says_hello_first_and_waits_for_the_answer_before_it_sends() {
        count(3);
        sender.connected(at(0));
        assertEquals(
                new Hello("1.0.0", Optional.of("c-7"), 1, 1, List.of(new EpochState(ONE, Optional.empty(), 1, 3, 0))),
                wire.hello());
        assertTrue(wire.batches.isEmpty());
        answer(1, 0);
        assertEquals("1..3", wire.batch());
    }

    @Test
    void sends_one_batch_at_a_time_from_the_servers_mark_on() {
        count(450);
        journal.acknowledged(new Mark(ONE, 120));
        connect(at(0), 120);
        assertEquals("121..320", wire.batch());
        sender.tick(at(1));
        assertEquals(1, wire.batches.size());
        answer(2, 320);
        assertEquals("321..450", wire.batch());
        answer(3, 450);
        assertEquals(2, wire.batches.size());
        assertEquals(0, sender.state().pending());
    }

    @Test
    void sends_again_after_thirty_seconds_and_gives_the_connection_up_after_a_hundred_and_twenty() {
        count(2);
        connect(at(0), 0);
        sender.tick(at(29));
        assertEquals(1, wire.batches.size());
        sender.tick(at(30));
        assertEquals(2, wire.batches.size());
        assertEquals("1..2", wire.batch());
        sender.tick(at(59));
        assertEquals(2, wire.batches.size());
        sender.tick(at(60));
        sender.tick(at(90));
        assertEquals(4, wire.batches.size());
        sender.tick(at(120));
        assertEquals(1, wire.renewals);
        assertFalse(sender.state().connected());
        sender.tick(at(500));
        assertEquals(4, wire.batches.size());
        assertEquals(1, wire.renewals);
    }

    @Test
    void sends_what_is_sealed_later_at_the_next_tick() {
        connect(at(0));
        journal.open(Samples.fact(1));
        journal.seal(Samples.fact(2));
        sender.tick(at(1));
        assertTrue(wire.batches.isEmpty());
        journal.sealAll();
        sender.tick(at(2));
        answer(3, ONE, 0);
        assertEquals("1..2", wire.batch());
    }

    @Test
    void introduces_a_new_epoch_before_its_first_batch() {
        count(1);
        journal.acknowledged(new Mark(ONE, 1));
        connect(at(0), 1);
        journal.restart();
        count(1);
        sender.tick(at(1));
        assertTrue(wire.batches.isEmpty());
        assertEquals(Optional.of(ONE), wire.hello().epochs().getLast().previous());
        sender.acknowledged(ack(new Mark(ONE, 1), new Mark(TWO, 0)), at(2));
        assertEquals("1..1", wire.batch());
    }

    @Test
    void sends_again_from_where_a_server_stands_that_was_set_back() {
        count(9);
        journal.acknowledged(new Mark(ONE, 9));
        connect(at(0), 9);
        assertTrue(wire.batches.isEmpty());
        connect(at(10), 4);
        assertEquals("5..9", wire.batch());
        assertEquals(5, sender.state().pending());
    }

    @Test
    void an_older_answer_that_comes_late_neither_settles_a_batch_nor_repeats_it() {
        count(9);
        journal.acknowledged(new Mark(ONE, 4));
        connect(at(0), 4);
        answer(1, 4);
        answer(1, 7);
        assertEquals(1, wire.batches.size());
        assertEquals("5..9", wire.batch());
        answer(2, 9);
        assertEquals(0, sender.state().pending());
    }

    @Test
    void a_mark_below_the_batch_in_flight_says_that_the_server_was_set_back() {
        count(9);
        journal.acknowledged(new Mark(ONE, 4));
        connect(at(0), 4);
        answer(1, 2);
        assertEquals("3..9", wire.batch());
    }

    @Test
    void a_mark_above_what_was_sent_is_not_believed() {
        count(3);
        connect(at(0), 1000);
        assertEquals("1..3", wire.batch());
        answer(1, 1000);
        assertEquals(0, sender.state().pending());
        count(2);
        sender.tick(at(2));
        assertEquals("4..5", wire.batch());
    }

    @Test
    void a_mark_of_an_epoch_that_is_not_held_changes_nothing() {
        count(3);
        connect(at(0), 0);
        answer(1, TWO, 3);
        assertEquals(1, wire.batches.size());
        assertEquals(3, sender.state().pending());
    }

    @Test
    void says_from_where_it_still_holds_facts() {
        count(9);
        journal.acknowledged(new Mark(ONE, 9));
        journal.prune(ONE, 5);
        sender.connected(at(0));
        assertEquals(5, wire.hello().epochs().getFirst().from());
        answer(1, 4);
        assertEquals("5..9", wire.batch());
    }

    @Test
    void says_a_long_hello_in_parts_one_after_the_other() {
        for (int i = 0; i < 301; i++) {
            count(1);
            journal.restart();
        }
        sender.connected(at(0));
        for (int part = 1; part <= 3; part++) {
            assertEquals(part, wire.hellos.size());
            assertEquals(part, wire.hello().part());
            assertEquals(3, wire.hello().parts());
            var marks = wire.hello().epochs().stream()
                    .map(state -> new Mark(state.epoch(), 0))
                    .toList();
            sender.acknowledged(new Acknowledgement(marks, List.of(), Samples.NOW, Optional.empty()), at(part));
        }
        assertEquals(1, wire.batches.size());
    }

    @Test
    void hears_nothing_and_says_nothing_while_it_is_not_connected() {
        count(2);
        answer(0, 2);
        sender.tick(at(1));
        assertEquals(2, sender.state().pending());
        assertTrue(wire.hellos.isEmpty());
        assertEquals(Optional.empty(), sender.state().lastAcknowledged());
    }
}
