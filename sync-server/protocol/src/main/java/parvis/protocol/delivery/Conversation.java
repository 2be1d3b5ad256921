package parvis.protocol.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;

/// What both sides have told each other within one connection, and what is to be said next.
final class Conversation {
    private final Journal journal;
    private final Fitting fitting;
    private final Map<Epoch, Long> sent = new HashMap<>();
    private final Map<Epoch, Long> told = new HashMap<>();
    private final Set<Epoch> confirmed = new HashSet<>();

    Conversation(Journal journal, Fitting fitting) {
        this.journal = journal;
        this.fitting = fitting;
    }

    /// Forgets what was said: another connection may lead to a server that was set back.
    void begin() {
        told.clear();
        confirmed.clear();
    }

    /// Where each epoch stands, as a hello says it from now on.
    List<EpochState> standings() {
        var states = journal.epochs().stream()
                .map(state -> new EpochState(
                        state.epoch(), state.previous(), oldestToSay(state), state.last(), state.acked()))
                .toList();
        states.forEach(state -> told.put(state.epoch(), state.from()));
        return states;
    }

    /// The oldest sequence that can still be sent. A fact that was set aside is passed only on the server's own word,
    /// given in this connection, that all before it is stored: else a server that was set back would skip them too.
    private long oldestToSay(EpochState state) {
        return confirmed.contains(state.epoch()) ? oldestToSend(state) : state.from();
    }

    private long oldestToSend(EpochState state) {
        long next = state.acked() + 1;
        long past = past(next, journal.setAside(state.epoch()));
        return past > next ? Math.max(past, state.from()) : state.from();
    }

    private static long past(long sequence, List<Long> setAside) {
        long result = sequence;
        while (setAside.contains(result)) {
            result++;
        }
        return result;
    }

    /// Keeps the server's marks. One above what was ever sent is not believed further than that; one of an epoch that
    /// is not held says nothing here.
    void heard(List<Mark> marks) {
        var held = journal.epochs().stream().collect(Collectors.toMap(EpochState::epoch, Function.identity()));
        for (var mark : marks) {
            var state = held.get(mark.epoch());
            if (state != null) {
                heard(mark, state);
            }
        }
    }

    private void heard(Mark mark, EpochState state) {
        long most = Math.max(Math.max(state.acked(), state.from() - 1), sent.getOrDefault(mark.epoch(), 0L));
        long believed = Math.min(mark.through(), past(most + 1, journal.setAside(mark.epoch())) - 1);
        if (believed == mark.through()) {
            // a mark too high to be true says nothing of where the server stands
            confirmed.add(mark.epoch());
        }
        if (believed != state.acked()) {
            journal.acknowledged(new Mark(mark.epoch(), believed));
        }
    }

    /// What is to be said next, at most `limit` facts; nothing when all that may leave is acknowledged.
    Next next(int limit) {
        for (var state : journal.epochs()) {
            if (state.acked() < state.last()) {
                if (mustGreet(state)) {
                    return new Next.Greet();
                }
                var run = run(state, limit);
                if (!run.isEmpty()) {
                    return new Next.Send(batch(state.epoch(), run));
                }
            }
        }
        return new Next.Nothing();
    }

    /// An epoch is introduced before its first batch, so that the server knows what it comes after; and the server must
    /// be told where a gap ends before its mark can pass it.
    private boolean mustGreet(EpochState state) {
        var said = Optional.ofNullable(told.get(state.epoch()));
        long oldest = oldestToSend(state);
        return said.isEmpty() || (oldest > state.acked() + 1 && said.get() != oldest);
    }

    private List<Envelope> run(EpochState state, int limit) {
        var setAside = journal.setAside(state.epoch());
        long from = Math.max(state.acked() + 1, oldestToSend(state));
        var run = journal.sealed(state.epoch(), from, limit);
        int length = 0;
        while (length < run.size() && !setAside.contains(run.get(length).ref().sequence())) {
            length++;
        }
        return run.subList(0, length);
    }

    private Batch batch(Epoch epoch, List<Envelope> run) {
        int count = Math.clamp(fitting.fitting(epoch, run), 1, run.size());
        var facts = run.subList(0, count).stream().map(Envelope::fact).toList();
        var batch = new Batch(epoch, run.getFirst().ref().sequence(), facts);
        sent.merge(epoch, batch.last(), Math::max);
        return batch;
    }

    /// Keeps a fact apart that the server cannot read.
    void setAside(FactRef ref) {
        journal.setAside(ref);
    }

    /// What is to be said next.
    sealed interface Next {
        /// A hello.
        record Greet() implements Next {}

        /// A batch.
        record Send(Batch batch) implements Next {}

        /// Nothing.
        record Nothing() implements Next {}
    }
}
