package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.closing.Closings;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// [Closings] by a version in each session's row and the version that was counted.
public final class SealedClosings implements Closings {
    private final SessionBook book;

    public SealedClosings(SessionBook book) {
        this.book = book;
    }

    @Override
    public Optional<Due> session(SessionId session) {
        return book.look("read a session", connection -> due(connection, session));
    }

    @Override
    public Optional<Due> hold(SessionId session, Optional<LocalDate> by) {
        return book.change("close a session", connection -> {
            Sql.update(
                    connection,
                    "UPDATE session SET state = 'HELD', version = version + 1, said_on = coalesce(?, said_on)"
                            + " WHERE id = ? AND state = 'PLANNED'",
                    by,
                    session.value());
            return due(connection, session).filter(due -> due.session().state() == PlannedSession.State.HELD);
        });
    }

    @Override
    public Optional<Due> reopen(SessionId session) {
        return book.change("reopen a session", connection -> {
            var changed = Sql.update(
                    connection,
                    "UPDATE session SET state = 'PLANNED', version = version + 1 WHERE id = ? AND state = 'HELD'",
                    session.value());
            return changed == 0 ? Optional.empty() : due(connection, session);
        });
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        return book.look(
                "list what is to be counted",
                connection -> SessionRow.list(
                                connection,
                                "(s.state <> 'PLANNED' AND s.counted IS NOT s.version AND s.starts <= ?)"
                                        + " OR (s.state = 'PLANNED' AND s.counted IS NOT NULL) ORDER BY s.starts",
                                now)
                        .stream()
                        .map(SessionRow::due)
                        .toList());
    }

    @Override
    public void counted(SessionId session, long version, boolean any) {
        book.write(
                "mark a session as counted",
                connection -> Sql.update(
                        connection,
                        "UPDATE session SET counted = ? WHERE id = ?",
                        any ? Optional.of(version) : Optional.empty(),
                        session.value()));
    }

    @Override
    public List<PlannedSession> over(LocalDateTime now) {
        return book.look(
                "list what is over",
                connection ->
                        SessionRow.list(connection, "s.state = 'PLANNED' AND s.ends <= ? ORDER BY s.starts", now)
                                .stream()
                                .map(SessionRow::session)
                                .toList());
    }

    private static Optional<Due> due(Connection connection, SessionId session) throws SQLException {
        return SessionRow.find(connection, session).map(SessionRow::due);
    }
}
