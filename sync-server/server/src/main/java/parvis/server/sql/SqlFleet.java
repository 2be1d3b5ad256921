package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;

/// The latest word of each terminal.
public final class SqlFleet implements Fleet {
    private static final String SESSIONS =
            "SELECT t.id AS terminal, s.* FROM session s JOIN terminal t ON t.key = s.terminal"
                    + " WHERE t.place IS NOT NULL AND t.revoked IS NULL ";

    private final Database database;

    /// Over an open database.
    public SqlFleet(Database database) {
        this.database = database;
    }

    @Override
    public void status(TerminalId terminal, TerminalStatus status, Instant at) {
        database.write("keep the status of " + terminal, connection -> switch (status) {
            case TerminalStatus.Offline() -> {
                try (var statement =
                        connection.prepareStatement("UPDATE terminal SET online = 0, online_change = ? WHERE id = ?")) {
                    statement.setLong(1, at.toEpochMilli());
                    statement.setString(2, terminal.value());
                    yield statement.executeUpdate();
                }
            }
            case TerminalStatus.Online online -> keep(connection, terminal, online, at);
        });
    }

    private static int keep(Connection connection, TerminalId terminal, TerminalStatus.Online status, Instant at)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                UPDATE terminal SET online = 1, online_change = ?, online_since = ?, pending = ?, set_aside = ?,
                    software = ?, catalogue = ?, clock = ?, disk_free_mb = ?, temperature_c = ?, sensor = ?,
                    names_held = ?, names_retention_days = ?, names_last_purge = ?
                WHERE id = ?""")) {
            statement.setLong(1, at.toEpochMilli());
            statement.setLong(2, status.since().toEpochMilli());
            statement.setLong(3, status.pending());
            statement.setLong(4, status.setAside());
            statement.setString(5, status.software());
            statement.setString(6, status.catalogue().orElse(null));
            statement.setString(7, status.clock().name().toLowerCase(Locale.ROOT));
            if (status.diskFreeMb().isPresent()) {
                statement.setLong(8, status.diskFreeMb().getAsLong());
            } else {
                statement.setNull(8, Types.INTEGER);
            }
            if (status.temperatureC().isPresent()) {
                statement.setDouble(9, status.temperatureC().getAsDouble());
            } else {
                statement.setNull(9, Types.REAL);
            }
            statement.setString(
                    10,
                    status.sensor()
                            .map(state -> state.name().toLowerCase(Locale.ROOT))
                            .orElse(null));
            statement.setObject(
                    11, status.names().map(TerminalStatus.Names::held).orElse(null));
            statement.setObject(
                    12, status.names().map(TerminalStatus.Names::retentionDays).orElse(null));
            statement.setObject(
                    13,
                    status.names()
                            .flatMap(TerminalStatus.Names::lastPurge)
                            .map(Instant::toEpochMilli)
                            .orElse(null));
            statement.setString(14, terminal.value());
            return statement.executeUpdate();
        }
    }

    @Override
    public boolean agenda(TerminalId terminal, Agenda agenda, Instant at) {
        return database.write("keep the agenda of " + terminal, connection -> {
            var known = new TreeSet<>(SqlFleet::byId);
            try (var statement = connection.prepareStatement(SESSIONS + "AND t.id = ?")) {
                statement.setString(1, terminal.value());
                sessions(statement).forEach(part -> known.add(part.session()));
            }
            var said = new TreeSet<>(SqlFleet::byId);
            said.addAll(agenda.sessions());
            if (List.copyOf(known).equals(List.copyOf(said))) {
                return false;
            }
            try (var delete = connection.prepareStatement(
                            "DELETE FROM session WHERE terminal = (SELECT key FROM terminal WHERE id = ?)");
                    var insert = connection.prepareStatement(
                            "INSERT INTO session SELECT key, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM terminal WHERE id = ?")) {
                delete.setString(1, terminal.value());
                delete.executeUpdate();
                for (var session : said) {
                    insert(insert, session, terminal);
                }
            }
            return true;
        });
    }

    private static int byId(AgendaSession one, AgendaSession other) {
        return one.id().value().compareTo(other.id().value());
    }

    private static void insert(PreparedStatement insert, AgendaSession session, TerminalId terminal)
            throws SQLException {
        insert.setString(1, session.id().value());
        insert.setString(2, session.workshop().value());
        insert.setString(3, session.title());
        insert.setString(4, session.place().value());
        insert.setString(5, session.start().toString());
        insert.setInt(6, session.minutes());
        insert.setInt(7, session.seats());
        insert.setInt(8, session.taken());
        insert.setInt(9, session.waiting());
        insert.setString(10, session.state().name().toLowerCase(Locale.ROOT));
        insert.setString(11, session.topic().map(TopicId::value).orElse(null));
        insert.setString(12, session.level().orElse(null));
        insert.setString(13, terminal.value());
        insert.executeUpdate();
    }

    @Override
    public List<SessionPart> sessions() {
        return database.read("list sessions", connection -> {
            try (var statement = connection.prepareStatement(SESSIONS + "ORDER BY s.start, t.id, s.id")) {
                return sessions(statement);
            }
        });
    }

    private static List<SessionPart> sessions(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<SessionPart>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new SessionPart(new TerminalId(rows.getString("terminal")), session(rows)));
            }
        }
        return found;
    }

    private static AgendaSession session(ResultSet rows) throws SQLException {
        return new AgendaSession(
                new SessionId(rows.getString("id")),
                new WorkshopId(rows.getString("workshop")),
                rows.getString("title"),
                new PlaceId(rows.getString("place")),
                LocalDateTime.parse(rows.getString("start")),
                rows.getInt("minutes"),
                rows.getInt("seats"),
                rows.getInt("taken"),
                rows.getInt("waiting"),
                AgendaSession.State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(rows.getString("topic")).map(TopicId::new),
                Optional.ofNullable(rows.getString("level")));
    }

    @Override
    public List<Overview> overview() {
        return database.read("look over the terminals", OverviewRows::read);
    }
}
