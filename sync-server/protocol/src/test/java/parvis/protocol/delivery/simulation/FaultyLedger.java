package parvis.protocol.delivery.simulation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import parvis.protocol.delivery.Answer;
import parvis.protocol.delivery.InMemoryLedger;
import parvis.protocol.delivery.Ledger;
import parvis.protocol.delivery.Standing;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// A ledger whose commit may fail, and that can be made wrong on purpose.
final class FaultyLedger implements Ledger {
    private static final long FAR = 1_000_000_000;

    private final InMemoryLedger ledger;
    private final Mutation mutation;
    private final boolean fails;
    private final List<Answer> early;

    /// The disk is full.
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param early where answers go that are given before the commit, by a server that is wrong
    FaultyLedger(InMemoryLedger ledger, Mutation mutation, boolean fails, List<Answer> early) {
        this.ledger = ledger;
        this.mutation = mutation;
        this.fails = fails;
        this.early = early;
    }

    @Override
    public <T> T commit(Function<Writing, T> work) {
        return ledger.commit(writing -> {
            T result = work.apply(new Pages(writing));
            if (fails) {
                if (mutation == Mutation.ACKNOWLEDGE_BEFORE_COMMIT && result instanceof List<?> answers) {
                    answers.forEach(answer -> early.add((Answer) answer));
                }
                throw new Failed();
            }
            return result;
        });
    }

    private final class Pages implements Writing {
        private final Writing writing;

        private Pages(Writing writing) {
            this.writing = writing;
        }

        @Override
        public Standing standing(TerminalId terminal, Epoch epoch) {
            return writing.standing(terminal, epoch);
        }

        @Override
        public List<Mark> marks(TerminalId terminal, int most) {
            return writing.marks(terminal, most);
        }

        @Override
        public void keep(FactId id, Fact fact, String extra, Instant received) {
            var known = ledger.kept().containsKey(id);
            writing.keep(id, fact, extra, received);
            if (known && mutation == Mutation.IDENTITY_IGNORED) {
                var ref = new FactRef(id.ref().epoch(), id.ref().sequence() + FAR);
                writing.keep(new FactId(id.terminal(), ref), fact, extra, received);
            }
        }

        @Override
        public void refuse(FactId id, RefusalReason reason, String raw, Instant received) {
            writing.refuse(id, reason, raw, received);
        }

        @Override
        public long firstMissing(TerminalId terminal, Epoch epoch, long from) {
            if (mutation == Mutation.MARK_AS_MAXIMUM) {
                return 1
                        + ledger.kept().keySet().stream()
                                .filter(id -> id.ref().epoch().equals(epoch))
                                .mapToLong(id -> id.ref().sequence())
                                .max()
                                .orElse(from - 1);
            }
            return writing.firstMissing(terminal, epoch, from);
        }

        @Override
        public void stand(TerminalId terminal, Epoch epoch, Standing standing) {
            writing.stand(terminal, epoch, standing);
        }

        @Override
        public void gap(TerminalId terminal, Epoch epoch, long first, long last, Instant noticed) {
            writing.gap(terminal, epoch, first, last, noticed);
        }

        @Override
        public void greet(TerminalId terminal, Hello hello, Instant at) {
            writing.greet(terminal, hello, at);
        }

        @Override
        public void unreadable(TerminalId terminal, byte[] payload, Acknowledgement.Reason reason, Instant received) {
            writing.unreadable(terminal, payload, reason, received);
        }
    }
}
