package parvis.protocol.delivery;

import java.util.concurrent.atomic.AtomicLong;
import parvis.protocol.Samples;
import parvis.protocol.message.FactRef;

final class InMemoryJournalTest extends JournalContract {
    private final AtomicLong epochs = new AtomicLong();
    private final InMemoryJournal journal = new InMemoryJournal(() -> Samples.epoch(epochs.incrementAndGet()));

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected FactRef seal(long people) {
        return journal.seal(Samples.fact(people));
    }

    @Override
    protected FactRef open(long people) {
        return journal.open(Samples.fact(people));
    }

    @Override
    protected void sealAll() {
        journal.sealAll();
    }

    @Override
    protected void restart() {
        journal.restart();
    }
}
