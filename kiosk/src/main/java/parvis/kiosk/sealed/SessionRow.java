package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.closing.Closings;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A session as it lies in its table, with its bookings added up.
///
/// @param n its number in this file
/// @param session what the ports know of it
/// @param version grows with all that its facts are made of
/// @param saidOn the day on which a person last ticked or closed
record SessionRow(long n, PlannedSession session, long version, Optional<LocalDate> saidOn) {
    private static final String SELECT = """
            SELECT s.*,
              coalesce((SELECT sum(seats) FROM booking WHERE session = s.n AND state = 'SEATED'), 0) AS taken,
              coalesce((SELECT sum(seats) FROM booking WHERE session = s.n AND state = 'WAITING'), 0) AS waiting,
              coalesce((SELECT sum(present) FROM booking WHERE session = s.n AND state = 'SEATED'), 0) AS present,
              EXISTS (SELECT 1 FROM booking WHERE session = s.n AND present IS NOT NULL) AS any_present
            FROM session s\s""";

    static Optional<SessionRow> find(Connection connection, SessionId id) throws SQLException {
        return Sql.first(connection, SELECT + "WHERE s.id = ?", SessionRow::read, id.value());
    }

    static SessionRow at(Connection connection, long n) throws SQLException {
        return Sql.first(connection, SELECT + "WHERE s.n = ?", SessionRow::read, n)
                .orElseThrow(() -> new IllegalStateException("no session " + n));
    }

    static List<SessionRow> list(Connection connection, String where, Object... values) throws SQLException {
        return Sql.list(connection, SELECT + "WHERE " + where, SessionRow::read, values);
    }

    /// Whether a seat of it can still be given.
    boolean isOpen(LocalDateTime now) {
        return session.state() == PlannedSession.State.PLANNED && session.end().isAfter(now);
    }

    /// Seats that nobody has, below 0 when chairs were added; who came without a booking sits on one.
    int free() {
        return session.seats() - session.taken() - session.tally().walkIns();
    }

    Closings.Due due() {
        return new Closings.Due(session, version, saidOn.orElse(session.start().toLocalDate()));
    }

    private static SessionRow read(ResultSet row) throws SQLException {
        var tally = new Tally(
                row.getInt("walk_ins"),
                row.getInt("turned_away"),
                row.getInt("newcomers"),
                row.getInt("families"),
                row.getInt("new_families"));
        var session = new PlannedSession(
                new SessionId(row.getString("id")),
                new WorkshopId(row.getString("workshop")),
                row.getString("title"),
                new PlaceId(row.getString("place")),
                LocalDateTime.parse(row.getString("starts")),
                row.getInt("minutes"),
                row.getInt("seats"),
                row.getInt("taken"),
                row.getInt("waiting"),
                PlannedSession.State.valueOf(row.getString("state")),
                row.getInt("revision"),
                Optional.ofNullable(row.getString("moved_from")).map(LocalDateTime::parse),
                DetailsRow.read(row),
                tally,
                row.getInt("present"),
                row.getBoolean("tallied") || row.getBoolean("any_present"));
        return new SessionRow(
                row.getLong("n"),
                session,
                row.getLong("version"),
                Optional.ofNullable(row.getString("said_on")).map(LocalDate::parse));
    }
}
