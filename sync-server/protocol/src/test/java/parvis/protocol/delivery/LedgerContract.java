package parvis.protocol.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.Samples;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// What every ledger promises.
public abstract class LedgerContract {
    private static final Epoch EPOCH = Samples.epoch(1);
    private static final Epoch OTHER = Samples.epoch(2);

    /// The ledger under test, empty at the start of each test.
    protected abstract Ledger ledger();

    /// How many people the kept facts add up to.
    protected abstract long people();

    /// Why a fact is in quarantine.
    protected abstract Optional<RefusalReason> refusal(FactId id);

    @Test
    void knows_nothing_of_an_epoch_that_was_never_heard_of() {
        assertEquals(Standing.UNKNOWN, standing(EPOCH));
        assertEquals(1, firstMissing(1));
        assertEquals(List.of(), marks());
    }

    @Test
    void keeps_a_fact_once_whatever_is_repeated() {
        keep(1, Samples.fact(3));
        keep(1, Samples.fact(3));
        assertEquals(3, people());
    }

    @Test
    void keeps_a_fact_once_when_it_is_repeated_in_one_commit() {
        ledger().commit(writing -> {
            writing.keep(Samples.id(EPOCH, 1), Samples.fact(3), "", Samples.NOW);
            writing.keep(Samples.id(EPOCH, 1), Samples.fact(3), "", Samples.NOW);
            return 0;
        });
        assertEquals(3, people());
    }

    @Test
    void keeps_the_first_that_it_sees_under_an_identity() {
        keep(1, Samples.fact(3));
        keep(1, Samples.fact(500));
        assertEquals(3, people());
    }

    @Test
    void tells_terminals_and_epochs_apart() {
        var elsewhere = new FactId(new TerminalId("borne-2"), new FactRef(EPOCH, 1));
        ledger().commit(writing -> {
            writing.keep(Samples.id(EPOCH, 1), Samples.fact(1), "", Samples.NOW);
            writing.keep(Samples.id(OTHER, 1), Samples.fact(10), "", Samples.NOW);
            writing.keep(elsewhere, Samples.fact(100), "", Samples.NOW);
            return 0;
        });
        assertEquals(111, people());
    }

    @Test
    void a_refused_fact_stays_refused_and_a_kept_one_stays_kept() {
        refuse(1);
        keep(1, Samples.fact(3));
        keep(2, Samples.fact(5));
        refuse(2);
        assertEquals(5, people());
        assertEquals(Optional.of(RefusalReason.BAD_DATE), refusal(Samples.id(EPOCH, 1)));
        assertEquals(Optional.empty(), refusal(Samples.id(EPOCH, 2)));
    }

    @Test
    void finds_the_first_sequence_that_is_neither_kept_nor_refused() {
        keep(1, Samples.fact(1));
        refuse(2);
        keep(3, Samples.fact(1));
        keep(5, Samples.fact(1));
        assertEquals(4, firstMissing(1));
        assertEquals(4, firstMissing(2));
        assertEquals(4, firstMissing(4));
        assertEquals(6, firstMissing(5));
        assertEquals(9, firstMissing(9));
    }

    @Test
    void nothing_is_missing_after_the_last_sequence_of_all() {
        long last = FactRef.LAST_SEQUENCE;
        keep(last, Samples.fact(1));
        assertEquals(last, firstMissing(last - 1) + 1);
        assertEquals(last + 1, firstMissing(last));
        assertEquals(last + 1, firstMissing(last + 1));
    }

    @Test
    void sees_within_a_commit_what_that_commit_has_kept() {
        long missing = ledger().commit(writing -> {
            writing.keep(Samples.id(EPOCH, 1), Samples.fact(1), "", Samples.NOW);
            writing.refuse(Samples.id(EPOCH, 2), RefusalReason.BAD_DATE, "{}", Samples.NOW);
            writing.keep(Samples.id(EPOCH, 3), Samples.fact(1), "", Samples.NOW);
            return writing.firstMissing(Samples.TERMINAL, EPOCH, 1);
        });
        assertEquals(4, missing);
    }

    @Test
    void remembers_how_far_an_epoch_stands_and_what_it_comes_after() {
        var standing = new Standing(7, Optional.of(OTHER));
        stand(EPOCH, standing);
        assertEquals(standing, standing(EPOCH));
        stand(EPOCH, standing.through(9));
        assertEquals(standing.through(9), standing(EPOCH));
    }

    @Test
    void says_the_marks_of_a_terminal_the_newest_epoch_first_and_no_more_than_asked() {
        stand(EPOCH, new Standing(7, Optional.empty()));
        stand(OTHER, new Standing(2, Optional.empty()));
        assertEquals(List.of(new Mark(OTHER, 2), new Mark(EPOCH, 7)), marks());
        assertEquals(List.of(new Mark(OTHER, 2)), ledger().commit(writing -> writing.marks(Samples.TERMINAL, 1)));
    }

    @Test
    void does_nothing_when_the_work_throws() {
        keep(1, Samples.fact(1));
        assertThrows(
                IllegalStateException.class,
                () -> ledger().commit(writing -> {
                    writing.keep(Samples.id(EPOCH, 2), Samples.fact(50), "", Samples.NOW);
                    writing.refuse(Samples.id(EPOCH, 3), RefusalReason.BAD_DATE, "{}", Samples.NOW);
                    writing.stand(Samples.TERMINAL, EPOCH, new Standing(3, Optional.empty()));
                    throw new IllegalStateException("thrown on purpose");
                }));
        assertEquals(1, people());
        assertEquals(2, firstMissing(1));
        assertEquals(Standing.UNKNOWN, standing(EPOCH));
        keep(2, Samples.fact(2));
        assertEquals(3, people());
        assertEquals(3, firstMissing(1));
    }

    private void keep(long sequence, Fact fact) {
        ledger().commit(writing -> {
            writing.keep(Samples.id(EPOCH, sequence), fact, "", Samples.NOW);
            return sequence;
        });
    }

    private void refuse(long sequence) {
        ledger().commit(writing -> {
            writing.refuse(Samples.id(EPOCH, sequence), RefusalReason.BAD_DATE, "{}", Samples.NOW);
            return sequence;
        });
    }

    private void stand(Epoch epoch, Standing standing) {
        ledger().commit(writing -> {
            writing.stand(Samples.TERMINAL, epoch, standing);
            return standing;
        });
    }

    private Standing standing(Epoch epoch) {
        return ledger().commit(writing -> writing.standing(Samples.TERMINAL, epoch));
    }

    private List<Mark> marks() {
        return ledger().commit(writing -> writing.marks(Samples.TERMINAL, 10));
    }

    private long firstMissing(long from) {
        return ledger().commit(writing -> writing.firstMissing(Samples.TERMINAL, EPOCH, from));
    }
}
