package parvis.server.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// A journal for tests.
public final class InMemoryJournal implements Journal {
    private final List<Numbered> lines = new ArrayList<>();
    private long last;

    @Override
    public synchronized void note(Line line) {
        last++;
        lines.addFirst(new Numbered(last, line));
    }

    @Override
    public synchronized List<Numbered> page(TerritoryId territory, Optional<Act> act, long before, int limit) {
        return lines.stream()
                .filter(each -> each.line().territory().equals(territory))
                .filter(each -> act.map(each.line().act()::equals).orElse(true))
                .filter(each -> each.id() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void forget(Instant limit) {
        lines.removeIf(each -> each.line().at().isBefore(limit));
    }
}
