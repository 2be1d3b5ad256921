package parvis.kiosk.sealed;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Roster;
import parvis.protocol.message.SessionId;

/// Bookings with their names, as far as the key is open; that names were read is noted, not whose.
final class Rosters {
    private final SessionBook book;
    private final Boxes boxes;
    private final Readings readings;

    Rosters(SessionBook book, Boxes boxes, Readings readings) {
        this.book = book;
        this.boxes = boxes;
        this.readings = readings;
    }

    /// Who is booked in that session.
    Roster of(SessionId session) {
        return book.write("read a roster", connection -> {
            var rows = BookingRow.list(
                    connection,
                    "s.id = ? AND b.state IN ('SEATED', 'WAITING', 'RELEASED') ORDER BY"
                            + " CASE b.state WHEN 'SEATED' THEN 1 WHEN 'WAITING' THEN 2 ELSE 3 END, b.id",
                    session.value());
            var lines = lines(rows);
            if (lines.stream().anyMatch(line -> line.person().isPresent())) {
                readings.note(Readings.Kind.ROSTER, book.today());
            }
            return new Roster(lines);
        });
    }

    /// One booking.
    Optional<Roster.Line> line(BookingId id) {
        return book.write("read a booking", connection -> {
            var line = BookingRow.find(connection, id).map(this::line);
            if (line.flatMap(Roster.Line::person).isPresent()) {
                readings.note(Readings.Kind.PERSON, book.today());
            }
            return line;
        });
    }

    /// Who must be told something, soonest session first.
    List<Roster.Line> toTell() {
        return book.look(
                "list who must be told",
                connection -> lines(BookingRow.list(
                        connection, "b.tell <> 0 AND s.day >= ? ORDER BY s.starts, b.id", book.today())));
    }

    private List<Roster.Line> lines(List<BookingRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Roster.Line line(BookingRow row) {
        return new Roster.Line(row.booking(), person(row));
    }

    /// Who a booking is for, while the key is open.
    Optional<Person> person(BookingRow row) {
        return row.box().isPresent() ? boxes.read(row.box().getAsLong()) : Optional.empty();
    }
}
