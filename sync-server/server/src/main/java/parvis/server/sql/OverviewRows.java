package parvis.server.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.TerminalStatus;
import parvis.server.ingest.Alert;
import parvis.server.ingest.Overview;

/// Reads what is known of each terminal.
final class OverviewRows {
    private static final String TERMINALS = """
            SELECT t.*, (SELECT COUNT(*) FROM refused r JOIN epoch e ON e.key = r.epoch WHERE e.terminal = t.key) AS refused
            FROM terminal t WHERE t.place IS NOT NULL ORDER BY t.id""";
    private static final String GAPS = """
            SELECT e.terminal, e.value, g.first, g.last, g.noticed FROM gap g JOIN epoch e ON e.key = g.epoch
            ORDER BY g.noticed, g.epoch, g.first""";
    /// Each of some epochs that follow one and the same.
    private static final String FORKS = """
            SELECT terminal, previous, value, COALESCE(first_seen, 0) AS seen FROM epoch
            WHERE (terminal, previous) IN
                (SELECT terminal, previous FROM epoch WHERE previous IS NOT NULL GROUP BY 1, 2 HAVING COUNT(*) > 1)
            ORDER BY terminal, previous, seen, key""";

    private OverviewRows() {}

    static List<Overview> read(Connection connection) throws SQLException {
        var alerts = alerts(connection);
        var found = new ArrayList<Overview>();
        try (var statement = connection.prepareStatement(TERMINALS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(overview(rows, alerts.getOrDefault(rows.getLong("key"), List.of())));
            }
        }
        return found;
    }

    private static Overview overview(ResultSet rows, List<Alert> alerts) throws SQLException {
        var online = whole(rows, "online");
        var temperature = rows.getDouble("temperature_c");
        return new Overview(
                SqlTerminals.terminal(rows),
                instant(rows, "last_contact"),
                online.isPresent() ? Optional.of(online.getAsLong() == 1) : Optional.empty(),
                instant(rows, "online_change"),
                Optional.ofNullable(rows.getString("software")),
                Optional.ofNullable(rows.getString("catalogue")),
                whole(rows, "pending"),
                whole(rows, "set_aside"),
                Optional.ofNullable(rows.getString("clock")),
                whole(rows, "disk_free_mb"),
                rows.getObject("temperature_c") == null ? OptionalDouble.empty() : OptionalDouble.of(temperature),
                Optional.ofNullable(rows.getString("sensor")),
                names(rows),
                rows.getLong("refused"),
                alerts);
    }

    private static Optional<TerminalStatus.Names> names(ResultSet rows) throws SQLException {
        var held = whole(rows, "names_held");
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var names = new TerminalStatus.Names(
                held.getAsLong(), rows.getInt("names_retention_days"), instant(rows, "names_last_purge"));
        return Optional.of(names);
    }

    private static Map<Long, List<Alert>> alerts(Connection connection) throws SQLException {
        var found = new HashMap<Long, List<Alert>>();
        try (var statement = connection.prepareStatement(GAPS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var gap = new Alert.Gap(
                        new Epoch(rows.getString("value")),
                        rows.getLong("first"),
                        rows.getLong("last"),
                        Instant.ofEpochMilli(rows.getLong("noticed")));
                found.computeIfAbsent(rows.getLong("terminal"), _ -> new ArrayList<>())
                        .add(gap);
            }
        }
        try (var statement = connection.prepareStatement(FORKS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                addFork(found.computeIfAbsent(rows.getLong("terminal"), _ -> new ArrayList<>()), rows);
            }
        }
        return found;
    }

    /// Adds an epoch to the fork that was read last, or begins another.
    private static void addFork(List<Alert> alerts, ResultSet rows) throws SQLException {
        var previous = new Epoch(rows.getString("previous"));
        var epochs = new ArrayList<Epoch>();
        if (!alerts.isEmpty()
                && alerts.getLast() instanceof Alert.Fork(var same, var others, var _)
                && same.equals(previous)) {
            epochs.addAll(others);
            alerts.removeLast();
        }
        epochs.add(new Epoch(rows.getString("value")));
        alerts.add(new Alert.Fork(previous, epochs, Instant.ofEpochMilli(rows.getLong("seen"))));
    }

    private static OptionalLong whole(ResultSet rows, String column) throws SQLException {
        var value = rows.getLong(column);
        return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Optional<Instant> instant(ResultSet rows, String column) throws SQLException {
        var millis = whole(rows, column);
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())) : Optional.empty();
    }
}
