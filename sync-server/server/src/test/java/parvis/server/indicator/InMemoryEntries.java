package parvis.server.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Entries in a list.
public final class InMemoryEntries implements Entries {
    private final List<Entry> all = new ArrayList<>();

    @Override
    public Entry add(Entry.Draft draft, String author, Instant at) {
        var entry = new Entry(all.size() + 1, draft, author, at, Optional.empty());
        all.add(entry);
        return entry;
    }

    @Override
    public Optional<Entry> strike(long id, String author, Instant at) {
        if (id < 1 || id > all.size()) {
            return Optional.empty();
        }
        int index = (int) id - 1;
        var entry = all.get(index);
        var struck = entry.struck().or(() -> Optional.of(new Entry.Struck(author, at)));
        all.set(index, new Entry(id, entry.draft(), entry.author(), entry.recorded(), struck));
        return Optional.of(all.get(index));
    }

    @Override
    public List<Entry> standing(FigureKey figure) {
        return all.stream()
                .filter(entry ->
                        entry.struck().isEmpty() && entry.draft().figure().equals(figure))
                .sorted(Comparator.comparing((Entry entry) -> entry.draft().day())
                        .thenComparingLong(Entry::id))
                .toList();
    }

    @Override
    public List<Entry> of(FigureKey figure) {
        return all.reversed().stream()
                .filter(entry -> entry.draft().figure().equals(figure))
                .toList();
    }

    @Override
    public List<Entry> page(long after, int limit) {
        return all.stream().filter(entry -> entry.id() > after).limit(limit).toList();
    }
}
