package parvis.protocol.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;
import parvis.protocol.message.Measure;

/// What every journal promises to the sender.
public abstract class JournalContract {
    /// The journal under test, empty at the start of each test.
    protected abstract Journal journal();

    /// Counts so many people in a fact of its own, which is sealed.
    protected abstract FactRef seal(long people);

    /// Counts so many people in a fact of its own, which stays open.
    protected abstract FactRef open(long people);

    /// Seals what is open.
    protected abstract void sealAll();

    /// Ends the program and starts it again on the same disk; [#journal] gives the new one from then on.
    protected abstract void restart();

    @Test
    void holds_no_epoch_before_the_first_fact() {
        assertEquals(List.of(), journal().epochs());
        assertEquals(0, journal().pending());
    }

    @Test
    void numbers_the_facts_of_an_epoch_from_one() {
        var first = seal(1);
        var second = seal(2);
        assertEquals(1, first.sequence());
        assertEquals(new FactRef(first.epoch(), 2), second);
        assertEquals(
                List.of(new EpochState(first.epoch(), Optional.empty(), 1, 2, 0)),
                journal().epochs());
        assertEquals(2, journal().pending());
    }

    @Test
    void gives_sealed_facts_in_order_from_where_it_is_asked() {
        var epoch = seal(1).epoch();
        seal(2);
        seal(3);
        assertEquals(List.of(1L, 2L, 3L), people(epoch, 1, 10));
        assertEquals(List.of(2L, 3L), people(epoch, 2, 10));
        assertEquals(List.of(1L, 2L), people(epoch, 1, 2));
        assertEquals(List.of(), people(epoch, 4, 10));
        assertEquals(
                List.of(new FactRef(epoch, 2)),
                journal().sealed(epoch, 2, 1).stream().map(Envelope::ref).toList());
    }

    @Test
    void an_open_fact_holds_back_those_behind_it_until_it_is_sealed() {
        var epoch = seal(1).epoch();
        open(2);
        seal(3);
        assertEquals(List.of(1L), people(epoch, 1, 10));
        assertEquals(List.of(), people(epoch, 2, 10));
        assertEquals(3, journal().pending());
        assertEquals(3, journal().epochs().getFirst().last());
        sealAll();
        assertEquals(List.of(1L, 2L, 3L), people(epoch, 1, 10));
    }

    @Test
    void draws_a_new_epoch_at_the_first_fact_after_a_start_and_says_what_it_comes_after() {
        var before = seal(1).epoch();
        restart();
        assertEquals(1, journal().epochs().size());
        var after = seal(2).epoch();
        assertNotEquals(before, after);
        assertEquals(
                List.of(
                        new EpochState(before, Optional.empty(), 1, 1, 0),
                        new EpochState(after, Optional.of(before), 1, 1, 0)),
                journal().epochs());
        assertEquals(2, journal().pending());
    }

    @Test
    void seals_at_the_start_what_was_open_under_the_identity_that_it_had() {
        var ref = open(5);
        restart();
        var sealed = journal().sealed(ref.epoch(), 1, 10);
        assertEquals(List.of(ref), sealed.stream().map(Envelope::ref).toList());
        assertEquals(List.of(5L), people(ref.epoch(), 1, 10));
    }

    @Test
    void keeps_marks_also_when_they_go_back_and_gives_acknowledged_facts_again() {
        var epoch = seal(1).epoch();
        seal(2);
        seal(3);
        journal().acknowledged(new Mark(epoch, 3));
        assertEquals(3, journal().epochs().getFirst().acked());
        assertEquals(0, journal().pending());
        assertEquals(List.of(1L, 2L, 3L), people(epoch, 1, 10));
        journal().acknowledged(new Mark(epoch, 1));
        assertEquals(2, journal().pending());
        restart();
        assertEquals(1, journal().epochs().getFirst().acked());
        assertEquals(List.of(2L, 3L), people(epoch, 2, 10));
    }

    @Test
    void ignores_the_mark_of_an_epoch_that_it_does_not_hold() {
        seal(1);
        journal().acknowledged(new Mark(new Epoch("f".repeat(32)), 1));
        assertEquals(1, journal().epochs().size());
        assertEquals(1, journal().pending());
    }

    @Test
    void keeps_apart_what_was_set_aside() {
        var epoch = seal(1).epoch();
        var second = seal(2);
        seal(3);
        journal().setAside(second);
        journal().setAside(second);
        assertEquals(List.of(2L), journal().setAside(epoch));
        assertEquals(1, journal().setAsideCount());
        assertEquals(2, journal().pending());
        restart();
        assertEquals(List.of(2L), journal().setAside(epoch));
        assertEquals(List.of(), journal().setAside(new Epoch("f".repeat(32))));
    }

    private List<Long> people(Epoch epoch, long from, int limit) {
        return journal().sealed(epoch, from, limit).stream()
                .map(envelope -> envelope.fact().measures().get(Measure.PEOPLE))
                .toList();
    }
}
