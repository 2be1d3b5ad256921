package parvis.kiosk.sqlite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.sync.Books;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.PlaceId;

/// The journal's faces over one file: who counts, who looks back, who closes, who sends. What was open at the last
/// stop, clean or
/// not, is sealed as it stood when this is made.
public final class Store {
    private final SqliteCounter counter;
    private final SqliteWorks works;
    private final SqliteHistory history;
    private final SqliteBooks books;
    private final SqliteJournal journal;

    /// @param boot which boot of the machine this is
    /// @param floor a day that certainly is not in the future: when the program was built
    /// @param epochs draws a new epoch, at random
    public Store(
            Database database,
            TimeSource time,
            PlaceId place,
            ZoneId zone,
            String boot,
            LocalDate floor,
            Supplier<Epoch> epochs) {
        var facts = new Facts(epochs);
        var changes = new Changes(database);
        counter = new SqliteCounter(database, changes, facts, time, zone, boot);
        works = new SqliteWorks(database, changes, facts, time, zone, boot, floor);
        books = new SqliteBooks(database, facts, place, zone, new Dating(facts, zone, boot, floor));
        history = new SqliteHistory(database, changes, facts, books, time, zone);
        journal = new SqliteJournal(database, facts);
    }

    /// For who counts.
    public Counter counter() {
        return counter;
    }

    /// For what is counted as a whole.
    public Works works() {
        return works;
    }

    /// For who looks back.
    public History history() {
        return history;
    }

    /// For who seals and closes.
    public Books books() {
        return books;
    }

    /// For who sends.
    public SqliteJournal journal() {
        return journal;
    }
}
