package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measures;

/// The table of facts, and the one place where a fact gets its identity: in the transaction of its first touch, in an
/// epoch that is drawn at the first fact after each start of the program.
final class Facts {
    private final Supplier<Epoch> draw;
    private Optional<Drawn> current = Optional.empty();

    /// @param draw a new epoch, at random
    Facts(Supplier<Epoch> draw) {
        this.draw = draw;
    }

    /// Makes a fact.
    FactRow insert(Connection connection, Fact fact, boolean open, long touchedMs, Optional<FactRow.Waits> waits)
            throws SQLException {
        var drawn = epoch(connection);
        var sequence = take(connection, drawn);
        try (var insert = connection.prepareStatement("""
                INSERT INTO fact (epoch, sequence, open, day, hour, clock, dimensions, measures, corrects_epoch,
                                  corrects_sequence, touched_ms, waits_boot, waits_ms, later)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, drawn.id);
            insert.setLong(2, sequence);
            insert.setBoolean(3, open);
            insert.setString(4, fact.day().toString());
            insert.setInt(5, fact.hour());
            insert.setString(6, fact.clock().name());
            insert.setString(7, Words.of(fact.dimensions()));
            insert.setString(8, Words.of(fact.measures()));
            insert.setString(9, fact.corrects().map(ref -> ref.epoch().value()).orElse(null));
            insert.setObject(10, fact.corrects().map(FactRef::sequence).orElse(null));
            insert.setLong(11, touchedMs);
            insert.setString(12, waits.map(FactRow.Waits::boot).orElse(null));
            insert.setObject(13, waits.map(FactRow.Waits::sinceBootMs).orElse(null));
            insert.setBoolean(14, fact.later());
            insert.executeUpdate();
        }
        if (fact.countsInClosing() && waits.isEmpty()) {
            dirty(connection, fact.day());
        }
        return new FactRow(drawn.id, new FactRef(drawn.epoch, sequence), open, fact, waits);
    }

    /// Gives a fact other numbers; only an open one may get them.
    void update(Connection connection, FactRow row, Measures measures, long touchedMs) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE fact SET measures = ?, touched_ms = ? WHERE epoch = ? AND sequence = ? AND open = 1")) {
            update.setString(1, Words.of(measures));
            update.setLong(2, touchedMs);
            update.setLong(3, row.epochId());
            update.setLong(4, row.ref().sequence());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("fact is not open: " + row.ref());
            }
        }
        if (row.waits().isEmpty()) {
            dirty(connection, row.fact().day());
        }
    }

    /// The open facts of those dimensions in this run's epoch, oldest first.
    List<FactRow> open(Connection connection, Dimensions dimensions) throws SQLException {
        var drawn = current;
        return drawn.isEmpty()
                ? List.of()
                : list(
                        connection,
                        "WHERE f.open = 1 AND f.epoch = ? AND f.dimensions = ?",
                        drawn.get().id,
                        Words.of(dimensions));
    }

    /// One fact.
    Optional<FactRow> find(Connection connection, long epochId, long sequence) throws SQLException {
        return list(connection, "WHERE f.epoch = ? AND f.sequence = ?", epochId, sequence).stream()
                .findFirst();
    }

    /// What stands of a fact: its numbers with the corrections of it.
    Measures net(Connection connection, FactRow row) throws SQLException {
        var sum = row.fact().measures();
        for (var correction : list(
                connection,
                "WHERE f.corrects_epoch = ? AND f.corrects_sequence = ?",
                row.ref().epoch().value(),
                row.ref().sequence())) {
            sum = sum.plus(correction.fact().measures());
        }
        return sum;
    }

    /// All facts of a day, in the order of their making.
    List<FactRow> ofDay(Connection connection, LocalDate day) throws SQLException {
        return list(connection, "WHERE f.day = ? ORDER BY f.epoch, f.sequence", day.toString());
    }

    /// Facts by the rest of a statement.
    List<FactRow> list(Connection connection, String where, Object... values) throws SQLException {
        try (var select = connection.prepareStatement(FactRow.SELECT + where)) {
            bind(select, values);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<FactRow>();
                while (rows.next()) {
                    found.add(FactRow.of(rows));
                }
                return found;
            }
        }
    }

    /// The open facts that `isDue` says are over, with when each was touched last.
    List<FactRow> due(Connection connection, BiPredicate<FactRow, Long> isDue) throws SQLException {
        var due = new ArrayList<FactRow>();
        for (var row : list(connection, "WHERE f.open = 1")) {
            if (isDue.test(row, touchedMs(connection, row))) {
                due.add(row);
            }
        }
        return due;
    }

    /// Seals facts: their numbers stand for ever.
    static int seal(Connection connection, List<FactRow> rows) throws SQLException {
        for (var row : rows) {
            run(
                    connection,
                    "UPDATE fact SET open = 0 WHERE epoch = ? AND sequence = ?",
                    row.epochId(),
                    row.ref().sequence());
        }
        return rows.size();
    }

    private static long touchedMs(Connection connection, FactRow row) throws SQLException {
        try (var select = connection.prepareStatement("SELECT touched_ms FROM fact WHERE epoch = ? AND sequence = ?")) {
            bind(select, row.epochId(), row.ref().sequence());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /// Notes that what was said of a day may no longer be so.
    static void dirty(Connection connection, LocalDate day) throws SQLException {
        run(connection, "INSERT INTO day (day) VALUES (?) ON CONFLICT (day) DO UPDATE SET dirty = 1", day.toString());
    }

    /// Runs one statement; the number of rows that it changed.
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Sets the values of a statement, from its first.
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Drawn epoch(Connection connection) throws SQLException {
        if (current.isEmpty() || !holds(connection, current.get())) {
            current = Optional.of(drawn(connection));
        }
        return current.get();
    }

    /// False when the transaction that drew it was rolled back.
    private static boolean holds(Connection connection, Drawn drawn) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM epoch WHERE id = ? AND value = ?")) {
            bind(select, drawn.id, drawn.epoch.value());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Drawn drawn(Connection connection) throws SQLException {
        var epoch = draw.get();
        try (var insert = connection.prepareStatement("""
                INSERT INTO epoch (value, previous)
                VALUES (?, (SELECT value FROM epoch ORDER BY id DESC LIMIT 1)) RETURNING id""")) {
            insert.setString(1, epoch.value());
            try (var rows = insert.executeQuery()) {
                rows.next();
                return new Drawn(rows.getLong(1), epoch);
            }
        }
    }

    private static long take(Connection connection, Drawn drawn) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE epoch SET next = next + 1 WHERE id = ? RETURNING next - 1")) {
            update.setLong(1, drawn.id);
            try (var rows = update.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private record Drawn(long id, Epoch epoch) {}
}
