package parvis.kiosk.sqlite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.sync.Books;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.PlaceId;

/// The journal's three faces over one file: who counts, who closes, who sends. What was open at the last stop, clean or
/// not, is sealed as it stood when this is made.
public final class Store {
    private final SqliteCounter counter;
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
        counter = new SqliteCounter(database, facts, time, zone, boot);
        books = new SqliteBooks(database, facts, place, zone, new Dating(facts, zone, boot, floor));
        journal = new SqliteJournal(database, facts);
    }

    /// For who counts.
    public Counter counter() {
        return counter;
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
