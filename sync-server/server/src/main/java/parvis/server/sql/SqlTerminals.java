package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.ingest.Terminal;
import parvis.server.ingest.Terminals;

/// Enrolled terminals, with salted hashes of their secrets.
public final class SqlTerminals implements Terminals {
    private static final String ENROLLED = "SELECT id, place, role, revoked FROM terminal WHERE place IS NOT NULL";

    private final Database database;
    private final Map<TerminalId, Terminal> known = new ConcurrentHashMap<>();

    /// Over an open database.
    public SqlTerminals(Database database) {
        this.database = database;
        all().forEach(terminal -> known.put(terminal.id(), terminal));
    }

    @Override
    public Optional<Terminal> find(TerminalId id) {
        // Asked at each message: from memory, which only #put changes.
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public List<Terminal> all() {
        return database.read("list terminals", connection -> {
            try (var statement = connection.prepareStatement(ENROLLED + " ORDER BY id");
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<Terminal>();
                while (rows.next()) {
                    found.add(terminal(rows));
                }
                return found;
            }
        });
    }

    @Override
    public Optional<String> secretHash(TerminalId id) {
        return database.read("find terminal " + id, connection -> {
            try (var statement = connection.prepareStatement("SELECT secret FROM terminal WHERE id = ?")) {
                statement.setString(1, id.value());
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void put(Terminal terminal, String secretHash, Instant at) {
        database.write("enrol terminal " + terminal.id(), connection -> {
            try (var statement = connection.prepareStatement("""
                    INSERT INTO terminal (id, place, role, secret, enrolled, revoked) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET place = excluded.place, role = excluded.role,
                        secret = excluded.secret, enrolled = COALESCE(enrolled, excluded.enrolled),
                        revoked = CASE WHEN excluded.revoked IS NULL THEN NULL
                            ELSE COALESCE(revoked, excluded.revoked) END""")) {
                statement.setString(1, terminal.id().value());
                statement.setString(2, terminal.place().value());
                statement.setString(3, terminal.role());
                statement.setString(4, secretHash);
                statement.setLong(5, at.toEpochMilli());
                if (terminal.revoked()) {
                    statement.setLong(6, at.toEpochMilli());
                } else {
                    statement.setNull(6, Types.INTEGER);
                }
                return statement.executeUpdate();
            }
        });
        known.put(terminal.id(), terminal);
    }

    static Terminal terminal(ResultSet rows) throws SQLException {
        return new Terminal(
                new TerminalId(rows.getString("id")),
                new PlaceId(rows.getString("place")),
                rows.getString("role"),
                rows.getObject("revoked") != null);
    }
}
