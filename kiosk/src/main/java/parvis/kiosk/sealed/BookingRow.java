package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.WaitingList;
import parvis.protocol.message.SessionId;

/// A booking as it lies in its table.
///
/// @param booking what the ports know of it
/// @param session its session's number in this file
/// @param was what it was before it was cancelled
/// @param box where its person is; empty once that was purged or erased
record BookingRow(Booking booking, long session, Optional<Booking.State> was, OptionalLong box) {
    private static final String SELECT = """
            SELECT b.*, s.id AS session_id,
              CASE b.state WHEN 'WAITING' THEN (SELECT count(*) FROM booking w
                WHERE w.session = b.session AND w.state = 'WAITING' AND w.id <= b.id) END AS position
            FROM booking b JOIN session s ON s.n = b.session\s""";

    static Optional<BookingRow> find(Connection connection, BookingId id) throws SQLException {
        return Sql.first(connection, SELECT + "WHERE b.id = ?", BookingRow::read, id.value());
    }

    static BookingRow at(Connection connection, BookingId id) throws SQLException {
        return find(connection, id).orElseThrow(() -> new IllegalStateException("no booking " + id.value()));
    }

    /// @param where of `b`, a booking, and `s`, its session
    static List<BookingRow> list(Connection connection, String where, Object... values) throws SQLException {
        return Sql.list(connection, SELECT + "WHERE " + where, BookingRow::read, values);
    }

    WaitingList.Party party() {
        return new WaitingList.Party(booking.id(), booking.seats());
    }

    private static BookingRow read(ResultSet row) throws SQLException {
        var booking = new Booking(
                new BookingId(row.getLong("id")),
                new SessionId(row.getString("session_id")),
                row.getInt("seats"),
                row.getBoolean("is_group"),
                Booking.State.valueOf(row.getString("state")),
                number(row, "position"),
                number(row, "present"),
                Tell.news(row.getInt("tell")),
                Instant.ofEpochMilli(row.getLong("made_ms")));
        var box = row.getLong("box");
        var boxed = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(box);
        var was = Optional.ofNullable(row.getString("was")).map(Booking.State::valueOf);
        return new BookingRow(booking, row.getLong("session"), was, boxed);
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
