package parvis.server.account;

final class InMemoryJournalTest extends JournalContract {
    @Override
    protected Journal journal() {
        return new InMemoryJournal();
    }
}
