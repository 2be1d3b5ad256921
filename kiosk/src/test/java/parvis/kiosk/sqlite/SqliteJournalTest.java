package parvis.kiosk.sqlite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.Correction;
import parvis.protocol.delivery.Journal;
import parvis.protocol.delivery.JournalContract;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.SessionId;

final class SqliteJournalTest extends JournalContract {
    private final AtomicInteger sessions = new AtomicInteger();

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void openTill() {
        till = new Till(folder, "2026-11-24T09:10");
    }

    @AfterEach
    void closeTill() {
        till.close();
    }

    @Override
    protected Journal journal() {
        return till.journal();
    }

    @Override
    protected FactRef seal(long people) {
        till.counter().correct(new Correction.More(LocalDate.of(2026, 11, 24), ownFact(), people, 0));
        return last();
    }

    @Override
    protected FactRef open(long people) {
        till.counter().count(ownFact(), Measures.of(Measure.PEOPLE, people));
        return last();
    }

    @Override
    protected void sealAll() {
        till.books().sealAll();
    }

    @Override
    protected void restart() {
        till.start();
    }

    private Dimensions ownFact() {
        return Till.SOCIAL.withSession(new SessionId("seance-" + sessions.incrementAndGet()));
    }

    private FactRef last() {
        var state = till.journal().epochs().getLast();
        return new FactRef(state.epoch(), state.last());
    }
}
