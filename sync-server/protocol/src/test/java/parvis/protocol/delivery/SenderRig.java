package parvis.protocol.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Acknowledgement.Unreadable;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;

/// A sender with a journal in memory and a wire that remembers what was published.
class SenderRig {
    static final Epoch ONE = Samples.epoch(1);
    static final Epoch TWO = Samples.epoch(2);

    final InMemoryJournal journal;
    final Wire wire = new Wire();
    final Sender sender;

    SenderRig() {
        var epochs = new AtomicLong();
        journal = new InMemoryJournal(() -> Samples.epoch(epochs.incrementAndGet()));
        sender = new Sender(
                journal, wire, (_, run) -> Math.min(run.size(), Batch.MOST), "1.0.0", () -> Optional.of("c-7"));
    }

    void count(int facts) {
        for (int i = 1; i <= facts; i++) {
            journal.seal(Samples.fact(i));
        }
    }

    void connect(Duration now) {
        sender.connected(now);
        sender.acknowledged(ack(), now);
    }

    /// A connection to a server that says it has so much of the first epoch.
    void connect(Duration now, long through) {
        sender.connected(now);
        sender.acknowledged(ack(new Mark(ONE, through)), now);
    }

    void answer(long second, long through) {
        answer(second, ONE, through);
    }

    void answer(long second, Epoch epoch, long through) {
        sender.acknowledged(ack(new Mark(epoch, through)), at(second));
    }

    void unreadable(long second, Reason reason, long through) {
        var said = Optional.of(new Unreadable(wire.bytes(), reason));
        sender.acknowledged(
                new Acknowledgement(List.of(new Mark(ONE, through)), List.of(), Samples.NOW, said), at(second));
    }

    static Acknowledgement ack(Mark... marks) {
        return new Acknowledgement(List.of(marks), List.of(), Samples.NOW, Optional.empty());
    }

    static Duration at(long second) {
        return Duration.ofSeconds(second);
    }

    /// Remembers what was published.
    static final class Wire implements Link {
        final List<Hello> hellos = new ArrayList<>();
        final List<Batch> batches = new ArrayList<>();
        int renewals;

        @Override
        public int publish(Batch batch) {
            batches.add(batch);
            return bytes();
        }

        @Override
        public int publish(Hello hello) {
            hellos.add(hello);
            return 1;
        }

        @Override
        public void renew() {
            renewals++;
        }

        int bytes() {
            return 1000 * last().facts().size();
        }

        Hello hello() {
            return hellos.getLast();
        }

        Batch last() {
            return batches.getLast();
        }

        String batch() {
            return run(last());
        }

        List<String> runs() {
            return batches.stream().map(Wire::run).toList();
        }

        private static String run(Batch batch) {
            return batch.first() + ".." + batch.last();
        }
    }
}
