package parvis.protocol.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Acknowledgement.Unreadable;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

final class ReceiverTest {
    private static final Epoch ONE = Samples.epoch(1);
    private static final Epoch TWO = Samples.epoch(2);
    private static final Epoch THREE = Samples.epoch(3);

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Receiver receiver = new Receiver(ledger, LocalDate.of(2025, 1, 1), ZoneId.of("Europe/Paris"));

    @Test
    void says_how_far_a_batch_is_stored() {
        var ack = take(facts(1, 200));
        assertEquals(List.of(new Mark(ONE, 200)), ack.marks());
        assertEquals(List.of(), ack.refused());
        assertEquals(Samples.NOW, ack.now());
        assertEquals(200, ledger.kept().size());
    }

    @Test
    void says_the_same_again_when_a_batch_is_repeated_and_keeps_nothing_twice() {
        take(facts(1, 5));
        assertEquals(List.of(new Mark(ONE, 5)), take(facts(1, 5)).marks());
        assertEquals(List.of(new Mark(ONE, 8)), take(facts(3, 8)).marks());
        assertEquals(8, ledger.kept().size());
    }

    @Test
    void the_mark_waits_for_what_is_missing_and_then_hops_over_what_came_before_it() {
        assertEquals(List.of(new Mark(ONE, 0)), take(facts(6, 8)).marks());
        assertEquals(List.of(new Mark(ONE, 0)), take(facts(11, 12)).marks());
        assertEquals(List.of(new Mark(ONE, 8)), take(facts(1, 5)).marks());
        assertEquals(List.of(new Mark(ONE, 12)), take(facts(9, 10)).marks());
    }

    @Test
    void batches_that_come_together_in_any_order_are_one_run() {
        var answers = receiver.receive(List.of(facts(6, 8), facts(1, 3), facts(4, 5)), Samples.NOW);
        assertEquals(
                List.of(8L, 8L, 8L),
                answers.stream()
                        .map(answer ->
                                answer.acknowledgement().marks().getFirst().through())
                        .toList());
    }

    @Test
    void a_repeat_that_comes_together_with_what_is_new_holds_nothing_back() {
        take(facts(1, 3));
        var answers = receiver.receive(List.of(facts(2, 2), facts(4, 6)), Samples.NOW);
        assertEquals(
                List.of(new Mark(ONE, 6)), answers.getLast().acknowledgement().marks());
        answers = receiver.receive(List.of(facts(7, 9), facts(7, 7), facts(10, 10)), Samples.NOW);
        assertEquals(
                List.of(new Mark(ONE, 10)), answers.getLast().acknowledgement().marks());
    }

    @Test
    void keeps_the_first_that_it_sees() {
        take(new ReceivedFact.Sound(Samples.fact(3), "", "{}"));
        take(new ReceivedFact.Sound(Samples.fact(900), "", "{}"));
        assertEquals(Samples.fact(3), ledger.kept().get(Samples.id(ONE, 1)));
    }

    @Test
    void a_refused_fact_counts_as_delivered_and_holds_nothing_up() {
        var ack = take(
                new ReceivedFact.Sound(Samples.fact(1), "", "{}"),
                new ReceivedFact.Faulty(RefusalReason.BAD_ID, "{}"),
                new ReceivedFact.Sound(Samples.fact(3), "", "{}"));
        assertEquals(List.of(new Mark(ONE, 3)), ack.marks());
        assertEquals(RefusalReason.BAD_ID, ack.refused().getFirst().reason());
        assertEquals(2, ack.refused().getFirst().ref().sequence());
        assertEquals(Map.of(Samples.id(ONE, 2), RefusalReason.BAD_ID), ledger.refused());
    }

    @Test
    void takes_days_from_a_year_before_the_convention_until_tomorrow_in_the_zone() {
        assertEquals(
                List.of("bad-date", "kept", "kept", "bad-date"),
                verdicts("2026-11-24T10:00:00Z", "2023-12-31", "2024-01-01", "2026-11-25", "2026-11-26"));
        // already the 25th in the territory
        assertEquals(List.of("kept", "bad-date"), verdicts("2026-11-24T23:30:00Z", "2026-11-26", "2026-11-27"));
        assertEquals(List.of("bad-date", "bad-date"), verdicts("2026-11-24T10:00:00Z", "0001-01-01", "9999-12-31"));
    }

    @Test
    void a_correction_of_something_not_known_yet_is_kept() {
        var correction = Samples.fact(3)
                .correction(new FactRef(TWO, 9), Samples.fact(1).measures().negated());
        assertEquals(
                List.of(), take(new ReceivedFact.Sound(correction, "", "{}")).refused());
        assertEquals(1, ledger.kept().size());
    }

    @Test
    void answers_a_hello_with_where_each_of_its_epochs_stands() {
        take(facts(1, 5));
        var ack = take(hello(new EpochState(ONE, Optional.empty(), 1, 9, 4), state(TWO, ONE)));
        assertEquals(List.of(new Mark(ONE, 5), new Mark(TWO, 0)), ack.marks());
        assertEquals(List.of(), take(hello()).marks());
    }

    @Test
    void a_gap_that_can_never_be_filled_is_noted_and_passed() {
        take(facts(1, 3));
        take(facts(8, 9));
        assertEquals(
                List.of(new Mark(ONE, 9)),
                take(hello(new EpochState(ONE, Optional.empty(), 8, 12, 3))).marks());
        assertEquals(List.of(new InMemoryLedger.Gap(Samples.TERMINAL, ONE, 4, 7)), ledger.gaps());
        assertEquals(List.of(new Mark(ONE, 10)), take(facts(10, 10)).marks());
    }

    @Test
    void of_two_hellos_in_one_commit_the_one_that_holds_less_counts() {
        var less = hello(new EpochState(ONE, Optional.empty(), 4, 9, 0));
        var more = hello(new EpochState(ONE, Optional.empty(), 1, 9, 0));
        var answers = receiver.receive(List.of(less, more), Samples.NOW);
        assertEquals(
                List.of(new Mark(ONE, 3)), answers.getLast().acknowledgement().marks());
    }

    @Test
    void the_last_sequence_of_all_is_stored_like_any_other() {
        long last = FactRef.LAST_SEQUENCE;
        take(hello(new EpochState(ONE, Optional.empty(), last, last, 0)));
        assertEquals(List.of(new Mark(ONE, last)), take(facts(last, last)).marks());
        assertEquals(List.of(new Mark(ONE, last)), take(facts(last, last)).marks());
    }

    @Test
    void no_gap_is_noted_where_all_is_stored() {
        take(facts(1, 9));
        assertEquals(
                List.of(new Mark(ONE, 9)),
                take(hello(new EpochState(ONE, Optional.empty(), 7, 9, 9))).marks());
        assertEquals(List.of(), ledger.gaps());
    }

    @Test
    void two_epochs_after_the_same_one_are_a_copied_or_restored_disk_and_both_are_counted() {
        take(hello(new EpochState(ONE, Optional.empty(), 1, 1, 0), state(TWO, ONE), state(THREE, ONE)));
        assertEquals(Map.of(ONE, List.of(TWO, THREE)), ledger.forks(Samples.TERMINAL));
        receiver.receive(List.of(facts(TWO, 1, 2), facts(THREE, 1, 2)), Samples.NOW);
        assertEquals(4, ledger.kept().size());
    }

    @Test
    void an_epoch_keeps_the_ancestor_that_it_said_first() {
        take(hello(state(TWO, ONE)));
        take(facts(TWO, 1, 2));
        take(hello(state(TWO, THREE)));
        assertEquals(Optional.of(ONE), ledger.previous(Samples.TERMINAL, TWO));
    }

    @Test
    void an_unreadable_payload_is_kept_and_answered_with_the_marks_as_they_stand() {
        take(facts(1, 5));
        var ack = take(new Incoming.Unreadable(Samples.TERMINAL, new byte[77], Reason.UNREADABLE));
        assertEquals(List.of(new Mark(ONE, 5)), ack.marks());
        assertEquals(Optional.of(new Unreadable(77, Reason.UNREADABLE)), ack.unreadable());
        assertEquals(List.of(Reason.UNREADABLE), ledger.unreadable());
    }

    @Test
    void terminals_are_told_apart_and_each_gets_its_own_answers_in_order() {
        var other = new TerminalId("borne-2");
        var answers = receiver.receive(
                List.of(
                        facts(1, 3),
                        new Incoming.Facts(other, Samples.batch(ONE, 1, 7)),
                        new Incoming.Unreadable(other, new byte[3], Reason.VERSION)),
                Samples.NOW);
        assertEquals(
                List.of(Samples.TERMINAL, other, other),
                answers.stream().map(Answer::to).toList());
        assertEquals(List.of(new Mark(ONE, 3)), answers.get(0).acknowledgement().marks());
        assertEquals(List.of(new Mark(ONE, 7)), answers.get(1).acknowledgement().marks());
        assertEquals(List.of(new Mark(ONE, 7)), answers.get(2).acknowledgement().marks());
    }

    @Test
    void nothing_is_answered_when_the_commit_fails() {
        Ledger full = new Ledger() {
            @Override
            public <T> T commit(Function<Writing, T> work) {
                return ledger.commit(writing -> {
                    var _ = work.apply(writing);
                    throw new StoreFailure("commit", "ledger", "free some space", new IllegalStateException("full"));
                });
            }
        };
        var unlucky = new Receiver(full, LocalDate.of(2025, 1, 1), ZoneId.of("Europe/Paris"));
        assertThrows(StoreFailure.class, () -> unlucky.receive(List.of(facts(1, 3)), Samples.NOW));
        assertTrue(ledger.kept().isEmpty());
        assertEquals(List.of(new Mark(ONE, 3)), take(facts(1, 3)).marks());
    }

    private List<String> verdicts(String now, String... days) {
        var facts = Arrays.stream(days)
                .<ReceivedFact>map(day -> new ReceivedFact.Sound(dated(day), "", "{\"day\":\"" + day + "\"}"))
                .toList();
        var batch =
                new Incoming.Facts(new TerminalId("borne-9"), new ReceivedBatch(Samples.epoch(days.length), 1, facts));
        var refused = receiver.receive(List.of(batch), Instant.parse(now))
                .getFirst()
                .acknowledgement()
                .refused();
        return LongStream.rangeClosed(1, days.length)
                .mapToObj(sequence -> refused.stream()
                        .filter(refusal -> refusal.ref().sequence() == sequence)
                        .map(refusal -> refusal.reason().wireName())
                        .findFirst()
                        .orElse("kept"))
                .toList();
    }

    private static Fact dated(String day) {
        return Samples.fact(LocalDate.parse(day));
    }

    private Acknowledgement take(Incoming incoming) {
        return receiver.receive(List.of(incoming), Samples.NOW).getFirst().acknowledgement();
    }

    private Acknowledgement take(ReceivedFact... facts) {
        return take(new Incoming.Facts(Samples.TERMINAL, new ReceivedBatch(ONE, 1, List.of(facts))));
    }

    private static Incoming facts(long first, long last) {
        return facts(ONE, first, last);
    }

    private static Incoming facts(Epoch epoch, long first, long last) {
        return new Incoming.Facts(Samples.TERMINAL, Samples.batch(epoch, first, last));
    }

    private static EpochState state(Epoch epoch, Epoch previous) {
        return new EpochState(epoch, Optional.of(previous), 1, 1, 0);
    }

    private static Incoming hello(EpochState... states) {
        return new Incoming.Greeting(Samples.TERMINAL, new Hello("1.0.0", Optional.empty(), 1, 1, List.of(states)));
    }
}
