package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.sync.CatalogueShelf;
import parvis.protocol.message.SessionId;

/// The catalogue in the terminal's file.
public final class SqliteCatalogueShelf implements CatalogueShelf {
    private final Database database;

    /// @param database the terminal's file
    public SqliteCatalogueShelf(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> load() {
        return database.read(connection -> {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("SELECT bytes FROM catalogue_manifest")) {
                return rows.next()
                        ? Optional.of(new Kept(rows.getBytes(1), parts(connection)))
                        : Optional.<Kept>empty();
            }
        });
    }

    private static Map<String, byte[]> parts(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT sha256, bytes FROM catalogue_part")) {
            var parts = new HashMap<String, byte[]>();
            while (rows.next()) {
                parts.put(rows.getString(1), rows.getBytes(2));
            }
            return parts;
        }
    }

    @Override
    public void replace(Kept kept, Map<SessionId, LocalDateTime> starts) {
        database.write(connection -> {
            Facts.run(connection, "DELETE FROM catalogue_part");
            for (var part : kept.parts().entrySet()) {
                Facts.run(
                        connection,
                        "INSERT INTO catalogue_part (sha256, bytes) VALUES (?, ?)",
                        part.getKey(),
                        part.getValue());
            }
            for (var start : starts.entrySet()) {
                Facts.run(
                        connection,
                        "INSERT INTO session_start (session, first) VALUES (?, ?) ON CONFLICT (session) DO NOTHING",
                        start.getKey().value(),
                        start.getValue().toString());
            }
            forget(connection, starts.keySet());
            return Facts.run(
                    connection,
                    "INSERT INTO catalogue_manifest (id, bytes) VALUES (1, ?) "
                            + "ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes",
                    (Object) kept.manifest());
        });
    }

    /// What no catalogue names any more is over.
    private static void forget(Connection connection, Set<SessionId> named) throws SQLException {
        for (var session : firstStarts(connection).keySet()) {
            if (!named.contains(session)) {
                Facts.run(connection, "DELETE FROM session_start WHERE session = ?", session.value());
            }
        }
    }

    @Override
    public Map<SessionId, LocalDateTime> firstStarts() {
        return database.read(SqliteCatalogueShelf::firstStarts);
    }

    private static Map<SessionId, LocalDateTime> firstStarts(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT session, first FROM session_start")) {
            var starts = new HashMap<SessionId, LocalDateTime>();
            while (rows.next()) {
                starts.put(new SessionId(rows.getString(1)), LocalDateTime.parse(rows.getString(2)));
            }
            return starts;
        }
    }
}
