package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.WaitingList;

/// Gives seats that come free to who waits, in the transaction that freed them.
final class Seats {
    /// So long after the start a seat is kept for who has not come.
    static final Duration GRACE = Duration.ofMinutes(10);

    private final SessionBook book;

    Seats(SessionBook book) {
        this.book = book;
    }

    /// Whether the place is closed at the session's time.
    static boolean isShut(Connection connection, SessionRow row) throws SQLException {
        return Sql.any(
                connection,
                "SELECT 1 FROM closure WHERE starts < ? AND ends > ?",
                row.session().end(),
                row.session().start());
    }

    /// Who gets a seat now.
    List<Booking> promote(Connection connection, long session) throws SQLException {
        var row = SessionRow.at(connection, session);
        if (row.free() < 1 || row.session().waiting() == 0 || !row.isOpen(book.now()) || isShut(connection, row)) {
            return List.of();
        }
        return seat(connection, WaitingList.seated(row.free(), waiting(connection, session)));
    }

    /// Who gets a seat because it was not taken.
    List<Booking> release(Connection connection, SessionRow row) throws SQLException {
        if (!row.isOpen(book.now()) || book.now().isBefore(row.session().start().plus(GRACE))) {
            return List.of();
        }
        var untaken = untaken(connection, row);
        var release = WaitingList.Release.of(
                row.free(), untaken.stream().map(Untaken::party).toList(), waiting(connection, row.n()));
        for (var party : release.released()) {
            Sql.update(
                    connection,
                    "UPDATE booking SET seats = max(present, 1), tell = 0 WHERE id = ? AND present > 0",
                    party.booking().value());
            Sql.update(
                    connection,
                    "UPDATE booking SET state = 'RELEASED', tell = 0 WHERE id = ? AND coalesce(present, 0) = 0",
                    party.booking().value());
        }
        return seat(connection, release.seated());
    }

    /// Who loses a seat first comes first: the absent, then who came with fewer, then the unticked.
    private static List<Untaken> untaken(Connection connection, SessionRow row) throws SQLException {
        var untaken = new ArrayList<Untaken>();
        for (var held : BookingRow.list(connection, "b.session = ? AND b.state = 'SEATED'", row.n())) {
            var booking = held.booking();
            var came = booking.present();
            var rank = came.isEmpty() ? 2 : Math.min(1, came.getAsInt());
            var empty = booking.seats() - came.orElse(0);
            if (empty > 0 && (came.isPresent() || row.session().ticked())) {
                untaken.add(new Untaken(new WaitingList.Party(booking.id(), empty), rank));
            }
        }
        untaken.sort(Comparator.comparingInt(Untaken::rank).thenComparing(Untaken::id, Comparator.reverseOrder()));
        return untaken;
    }

    private record Untaken(WaitingList.Party party, int rank) {
        long id() {
            return party.booking().value();
        }
    }

    private static List<WaitingList.Party> waiting(Connection connection, long session) throws SQLException {
        return BookingRow.list(connection, "b.session = ? AND b.state = 'WAITING' ORDER BY b.id", session).stream()
                .map(BookingRow::party)
                .toList();
    }

    private static List<Booking> seat(Connection connection, List<WaitingList.Party> parties) throws SQLException {
        var seated = new ArrayList<Booking>();
        for (var party : parties) {
            seated.add(seat(connection, party.booking()));
        }
        return seated;
    }

    private static Booking seat(Connection connection, BookingId id) throws SQLException {
        Sql.update(
                connection,
                "UPDATE booking SET state = 'SEATED', tell = tell | " + Tell.PROMOTED + " WHERE id = ?",
                id.value());
        return BookingRow.at(connection, id).booking();
    }
}
