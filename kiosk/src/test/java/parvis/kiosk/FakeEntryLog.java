package parvis.kiosk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.staff.EntryLog;

/// The log of entries in memory.
public final class FakeEntryLog implements EntryLog {
    private final List<Line> lines = new ArrayList<>();
    private Patience patience = Patience.NEW;

    @Override
    public synchronized void note(Event event, Instant at) {
        lines.addFirst(new Line(at, event));
        lines.removeIf(line -> line.at().isBefore(at.minus(KEPT)));
    }

    @Override
    public synchronized List<Line> lines(int most) {
        return lines.stream().limit(most).toList();
    }

    @Override
    public synchronized Patience patience() {
        return patience;
    }

    @Override
    public synchronized void keep(Patience now) {
        patience = now;
    }
}
