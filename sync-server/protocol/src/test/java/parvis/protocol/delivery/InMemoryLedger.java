package parvis.protocol.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// A ledger for tests; it can be set back to a backup.
public final class InMemoryLedger implements Ledger {
    private final Map<FactId, Fact> kept = new LinkedHashMap<>();
    private final Map<FactId, RefusalReason> refused = new LinkedHashMap<>();
    private final Map<Stream, Standing> standings = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Acknowledgement.Reason> unreadable = new ArrayList<>();

    /// Sequences of which a terminal said that it no longer holds them.
    public record Gap(TerminalId terminal, Epoch epoch, long first, long last) {}

    private record Stream(TerminalId terminal, Epoch epoch) {}

    @Override
    public <T> T commit(Function<Writing, T> work) {
        var undo = new ArrayDeque<Runnable>();
        try {
            return work.apply(new Pages(undo));
        } catch (RuntimeException | Error e) {
            undo.forEach(Runnable::run);
            throw e;
        }
    }

    /// A copy of all that is kept.
    public InMemoryLedger copy() {
        var copy = new InMemoryLedger();
        copy.kept.putAll(kept);
        copy.refused.putAll(refused);
        copy.standings.putAll(standings);
        copy.gaps.addAll(gaps);
        copy.unreadable.addAll(unreadable);
        return copy;
    }

    /// The facts that are kept.
    public Map<FactId, Fact> kept() {
        return Collections.unmodifiableMap(kept);
    }

    /// The facts in quarantine.
    public Map<FactId, RefusalReason> refused() {
        return Collections.unmodifiableMap(refused);
    }

    /// The gaps that were noted.
    public List<Gap> gaps() {
        return Collections.unmodifiableList(gaps);
    }

    /// True when a terminal said that it no longer holds this fact.
    public boolean isInGap(TerminalId terminal, FactRef ref) {
        return gaps.stream()
                .anyMatch(gap -> gap.terminal.equals(terminal)
                        && gap.epoch.equals(ref.epoch())
                        && gap.first <= ref.sequence()
                        && ref.sequence() <= gap.last);
    }

    /// The payloads that could not be read.
    public List<Acknowledgement.Reason> unreadable() {
        return Collections.unmodifiableList(unreadable);
    }

    /// What an epoch said that it comes after.
    public Optional<Epoch> previous(TerminalId terminal, Epoch epoch) {
        return standings
                .getOrDefault(new Stream(terminal, epoch), Standing.UNKNOWN)
                .previous();
    }

    /// The epochs of a terminal that said they come after the same one, for each such one.
    public Map<Epoch, List<Epoch>> forks(TerminalId terminal) {
        var following = new LinkedHashMap<Epoch, List<Epoch>>();
        standings.forEach((stream, standing) -> {
            if (stream.terminal.equals(terminal)) {
                standing.previous()
                        .ifPresent(previous -> following
                                .computeIfAbsent(previous, _ -> new ArrayList<>())
                                .add(stream.epoch));
            }
        });
        following.values().removeIf(epochs -> epochs.size() < 2);
        return following;
    }

    private final class Pages implements Writing {
        private final Deque<Runnable> undo;

        private Pages(Deque<Runnable> undo) {
            this.undo = undo;
        }

        @Override
        public Standing standing(TerminalId terminal, Epoch epoch) {
            return standings.getOrDefault(new Stream(terminal, epoch), Standing.UNKNOWN);
        }

        @Override
        public List<Mark> marks(TerminalId terminal, int most) {
            return List.copyOf(standings.entrySet()).reversed().stream()
                    .filter(each -> each.getKey().terminal.equals(terminal))
                    .limit(most)
                    .map(each -> new Mark(each.getKey().epoch, each.getValue().through()))
                    .toList();
        }

        @Override
        public void keep(FactId id, Fact fact, String extra, Instant received) {
            if (!refused.containsKey(id) && kept.putIfAbsent(id, fact) == null) {
                undo.push(() -> kept.remove(id));
            }
        }

        @Override
        public void refuse(FactId id, RefusalReason reason, String raw, Instant received) {
            if (!kept.containsKey(id) && refused.putIfAbsent(id, reason) == null) {
                undo.push(() -> refused.remove(id));
            }
        }

        @Override
        public long firstMissing(TerminalId terminal, Epoch epoch, long from) {
            long next = from;
            while (next <= FactRef.LAST_SEQUENCE && isKnown(new FactId(terminal, new FactRef(epoch, next)))) {
                next++;
            }
            return next;
        }

        private boolean isKnown(FactId id) {
            return kept.containsKey(id) || refused.containsKey(id);
        }

        @Override
        public void stand(TerminalId terminal, Epoch epoch, Standing standing) {
            var stream = new Stream(terminal, epoch);
            var before = Optional.ofNullable(standings.put(stream, standing));
            undo.push(() -> before.ifPresentOrElse(old -> standings.put(stream, old), () -> standings.remove(stream)));
        }

        @Override
        public void gap(TerminalId terminal, Epoch epoch, long first, long last, Instant noticed) {
            gaps.add(new Gap(terminal, epoch, first, last));
            undo.push(gaps::removeLast);
        }

        @Override
        public void greet(TerminalId terminal, Hello hello, Instant at) {}

        @Override
        public void unreadable(TerminalId terminal, byte[] payload, Acknowledgement.Reason reason, Instant received) {
            unreadable.add(reason);
            undo.push(unreadable::removeLast);
        }
    }
}
