package parvis.server.indicator;

final class InMemoryEntriesTest extends EntriesContract {
    @Override
    protected Entries empty() {
        return new InMemoryEntries();
    }
}
