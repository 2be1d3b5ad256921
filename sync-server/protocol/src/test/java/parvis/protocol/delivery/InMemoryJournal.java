package parvis.protocol.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;

/// A journal for tests; its disk can be copied.
public final class InMemoryJournal implements Journal {
    private final Supplier<Epoch> epochs;
    private final Map<Epoch, Shelf> shelves = new LinkedHashMap<>();
    private @Nullable Epoch current;

    /// @param epochs draws an epoch that was never drawn before
    public InMemoryJournal(Supplier<Epoch> epochs) {
        this.epochs = epochs;
    }

    /// Keeps a fact that is sealed at once.
    public FactRef seal(Fact fact) {
        return add(fact, false);
    }

    /// Keeps a fact that stays open until [#sealAll].
    public FactRef open(Fact fact) {
        return add(fact, true);
    }

    /// Seals what is open.
    public void sealAll() {
        shelves.values().forEach(shelf -> shelf.open.clear());
    }

    /// Starts the program again: what was open is sealed as it stood, the next fact draws a new epoch.
    public void restart() {
        sealAll();
        current = null;
    }

    /// Forgets the facts of `epoch` before `sequence`, as after 400 days.
    public void prune(Epoch epoch, long sequence) {
        var shelf = shelf(epoch);
        shelf.facts.headMap(sequence).clear();
        if (shelf.facts.isEmpty()) {
            shelves.remove(epoch);
        }
    }

    /// A copy of the disk as it is now.
    public InMemoryJournal copy() {
        var copy = new InMemoryJournal(epochs);
        shelves.forEach((epoch, shelf) -> copy.shelves.put(epoch, shelf.copy()));
        copy.current = current;
        return copy;
    }

    /// All facts that are held.
    public Map<FactRef, Fact> facts() {
        var all = new LinkedHashMap<FactRef, Fact>();
        shelves.forEach(
                (epoch, shelf) -> shelf.facts.forEach((sequence, fact) -> all.put(new FactRef(epoch, sequence), fact)));
        return all;
    }

    private FactRef add(Fact fact, boolean open) {
        var epoch = current;
        if (epoch == null) {
            epoch = epochs.get();
            shelves.put(epoch, new Shelf(newest()));
            current = epoch;
        }
        var shelf = shelf(epoch);
        long sequence = ++shelf.last;
        shelf.facts.put(sequence, fact);
        if (open) {
            shelf.open.add(sequence);
        }
        return new FactRef(epoch, sequence);
    }

    private Optional<Epoch> newest() {
        return shelves.keySet().stream().reduce((_, second) -> second);
    }

    private Shelf shelf(Epoch epoch) {
        var shelf = shelves.get(epoch);
        if (shelf == null) {
            throw new IllegalArgumentException("epoch is not held: " + epoch);
        }
        return shelf;
    }

    @Override
    public List<EpochState> epochs() {
        return shelves.entrySet().stream()
                .map(each -> new EpochState(
                        each.getKey(),
                        each.getValue().previous,
                        each.getValue().facts.firstKey(),
                        each.getValue().last,
                        each.getValue().acked))
                .toList();
    }

    @Override
    public List<Envelope> sealed(Epoch epoch, long from, int limit) {
        var run = new ArrayList<Envelope>();
        var shelf = shelves.get(epoch);
        for (long next = from; shelf != null && run.size() < limit && !shelf.open.contains(next); next++) {
            var fact = shelf.facts.get(next);
            if (fact == null) {
                break;
            }
            run.add(new Envelope(new FactRef(epoch, next), fact));
        }
        return run;
    }

    @Override
    public void acknowledged(Mark mark) {
        var shelf = shelves.get(mark.epoch());
        if (shelf != null) {
            shelf.acked = mark.through();
        }
    }

    @Override
    public void setAside(FactRef ref) {
        shelf(ref.epoch()).setAside.add(ref.sequence());
    }

    @Override
    public List<Long> setAside(Epoch epoch) {
        var shelf = shelves.get(epoch);
        return shelf == null ? List.of() : List.copyOf(shelf.setAside);
    }

    @Override
    public long setAsideCount() {
        return shelves.values().stream()
                .mapToLong(shelf -> shelf.setAside.size())
                .sum();
    }

    @Override
    public long pending() {
        return shelves.values().stream().mapToLong(Shelf::pending).sum();
    }

    private static final class Shelf {
        private final Optional<Epoch> previous;
        private final TreeMap<Long, Fact> facts = new TreeMap<>();
        private final TreeSet<Long> open = new TreeSet<>();
        private final TreeSet<Long> setAside = new TreeSet<>();
        private long last;
        private long acked;

        private Shelf(Optional<Epoch> previous) {
            this.previous = previous;
        }

        private Shelf copy() {
            var copy = new Shelf(previous);
            copy.facts.putAll(facts);
            copy.open.addAll(open);
            copy.setAside.addAll(setAside);
            copy.last = last;
            copy.acked = acked;
            return copy;
        }

        private long pending() {
            return facts.tailMap(acked, false).keySet().stream()
                    .filter(sequence -> !setAside.contains(sequence))
                    .count();
        }
    }
}
