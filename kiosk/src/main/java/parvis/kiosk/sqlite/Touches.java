package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.TouchId;
import parvis.protocol.message.Measures;

/// The table of touches: what an undo needs, and the bursts. Its rows stay on the terminal for a day.
final class Touches {
    private static final String SELECT = "SELECT id, epoch, sequence, measures, undone FROM touch ";

    private Touches() {}

    static TouchId insert(Connection connection, FactRow fact, Instant at, Measures measures) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO touch (epoch, sequence, at_ms, measures) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setLong(1, fact.epochId());
            insert.setLong(2, fact.ref().sequence());
            insert.setLong(3, at.toEpochMilli());
            insert.setString(4, Words.of(measures));
            try (var rows = insert.executeQuery()) {
                rows.next();
                return new TouchId(rows.getLong(1));
            }
        }
    }

    static Optional<Row> find(Connection connection, TouchId id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "WHERE id = ?")) {
            select.setLong(1, id.value());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(Row.of(rows)) : Optional.empty();
            }
        }
    }

    static void measure(Connection connection, Row touch, Measures measures) throws SQLException {
        Facts.run(connection, "UPDATE touch SET measures = ? WHERE id = ?", Words.of(measures), touch.id);
    }

    static void undone(Connection connection, Row touch) throws SQLException {
        Facts.run(connection, "UPDATE touch SET undone = 1 WHERE id = ?", touch.id);
    }

    /// Adds touches to the burst that one of them is in already, else to a new one.
    static void flag(Connection connection, List<TouchId> touches) throws SQLException {
        var burst = burstOf(connection, touches);
        if (burst.isEmpty()) {
            try (var insert = connection.createStatement();
                    var rows = insert.executeQuery("INSERT INTO burst DEFAULT VALUES RETURNING id")) {
                rows.next();
                burst = Optional.of(rows.getLong(1));
            }
        }
        for (var touch : touches) {
            Facts.run(
                    connection,
                    "UPDATE touch SET burst = ? WHERE id = ? AND burst IS NULL",
                    burst.get(),
                    touch.value());
        }
    }

    private static Optional<Long> burstOf(Connection connection, List<TouchId> touches) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT b.id FROM touch t JOIN burst b ON b.id = t.burst WHERE t.id = ? AND b.judged = 0")) {
            for (var touch : touches) {
                select.setLong(1, touch.value());
                try (var rows = select.executeQuery()) {
                    if (rows.next()) {
                        return Optional.of(rows.getLong(1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The bursts that nobody has judged and that still have more than one touch.
    static List<Burst> bursts(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("""
                        SELECT b.id, min(t.at_ms) AS first, max(t.at_ms) AS last, count(*) AS touches, f.dimensions
                        FROM burst b JOIN touch t ON t.burst = b.id
                        JOIN fact f ON f.epoch = t.epoch AND f.sequence = t.sequence
                        WHERE b.judged = 0 AND t.undone = 0 GROUP BY b.id HAVING count(*) > 1 ORDER BY b.id""")) {
            var bursts = new ArrayList<Burst>();
            while (rows.next()) {
                bursts.add(new Burst(
                        rows.getLong("id"),
                        Instant.ofEpochMilli(rows.getLong("first")),
                        Instant.ofEpochMilli(rows.getLong("last")),
                        Words.dimensions(rows.getString("dimensions")),
                        rows.getInt("touches")));
            }
            return bursts;
        }
    }

    /// The touches of a burst that stand, oldest first.
    static List<Row> ofBurst(Connection connection, long burst) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "WHERE burst = ? AND undone = 0 ORDER BY id")) {
            select.setLong(1, burst);
            try (var rows = select.executeQuery()) {
                var touches = new ArrayList<Row>();
                while (rows.next()) {
                    touches.add(Row.of(rows));
                }
                return touches;
            }
        }
    }

    static void judged(Connection connection, long burst) throws SQLException {
        Facts.run(connection, "UPDATE burst SET judged = 1 WHERE id = ?", burst);
    }

    /// Forgets the touches before `before`; those of a burst that nobody has judged wait for it as long as six more
    /// days.
    static void forget(Connection connection, Instant before) throws SQLException {
        var sixDays = 6 * 86_400_000L;
        Facts.run(
                connection,
                "DELETE FROM touch WHERE at_ms < ? AND (burst IS NULL OR at_ms < ? OR EXISTS "
                        + "(SELECT 1 FROM burst b WHERE b.id = burst AND b.judged = 1))",
                before.toEpochMilli(),
                before.toEpochMilli() - sixDays);
        Facts.run(connection, "DELETE FROM burst WHERE id NOT IN (SELECT burst FROM touch WHERE burst IS NOT NULL)");
    }

    /// A touch as it lies in its table.
    record Row(long id, long epochId, long sequence, Measures measures, boolean undone) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getLong("epoch"),
                    row.getLong("sequence"),
                    Words.measures(row.getString("measures")),
                    row.getBoolean("undone"));
        }
    }
}
