package parvis.kiosk.sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.workshop.Closures;

/// [Closures] beside the sessions whose bookings they stop.
public final class SealedClosures implements Closures {
    private final SessionBook book;
    private final Seats seats;

    public SealedClosures(SessionBook book) {
        this.book = book;
        this.seats = new Seats(book);
    }

    @Override
    public Closure close(LocalDateTime from, LocalDateTime to) {
        var closure = new Closure(from.truncatedTo(ChronoUnit.MINUTES), to.truncatedTo(ChronoUnit.MINUTES));
        return book.change("close the place", connection -> {
            Sql.update(connection, "DELETE FROM closure WHERE starts < ? AND ends > ?", closure.to(), closure.from());
            Sql.update(connection, "INSERT INTO closure (starts, ends) VALUES (?, ?)", closure.from(), closure.to());
            return closure;
        });
    }

    @Override
    public void open() {
        var now = book.now();
        var tomorrow = book.today().plusDays(1).atStartOfDay();
        book.change("open the place", connection -> {
            Sql.update(connection, "DELETE FROM closure WHERE starts >= ? AND starts < ?", now, tomorrow);
            Sql.update(connection, "UPDATE closure SET ends = ? WHERE starts < ? AND ends > ?", now, now, now);
            for (var row : SessionRow.list(connection, "s.state = 'PLANNED' AND s.ends > ?", now)) {
                seats.promote(connection, row.n());
            }
            return now;
        });
    }

    @Override
    public Optional<Closure> at(LocalDateTime time) {
        return book.look(
                "look whether the place is closed",
                connection -> Sql.first(
                        connection,
                        "SELECT * FROM closure WHERE starts <= ? AND ends > ?",
                        SealedClosures::read,
                        time,
                        time));
    }

    @Override
    public List<Closure> from(LocalDateTime time) {
        return book.look(
                "list when the place is closed",
                connection -> Sql.list(
                        connection,
                        "SELECT * FROM closure WHERE ends > ? ORDER BY starts",
                        SealedClosures::read,
                        time.toLocalDate().atStartOfDay()));
    }

    private static Closure read(ResultSet row) throws SQLException {
        return new Closure(LocalDateTime.parse(row.getString("starts")), LocalDateTime.parse(row.getString("ends")));
    }
}
