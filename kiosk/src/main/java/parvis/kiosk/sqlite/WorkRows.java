package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.attendance.Works.Count;
import parvis.kiosk.attendance.Works.When;
import parvis.kiosk.attendance.Works.Work;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measures;

/// The tables of the pieces of work: which plain facts belong to which.
final class WorkRows {
    private static final String OF_WORK =
            "JOIN work_fact p ON p.epoch = f.epoch AND p.sequence = f.sequence JOIN work w ON w.key = p.key ";
    private static final String MENDS_WORK = "JOIN epoch m ON m.value = f.corrects_epoch "
            + "JOIN work_fact p ON p.epoch = m.id AND p.sequence = f.corrects_sequence JOIN work w ON w.key = p.key ";

    private WorkRows() {}

    static Optional<Row> find(Connection connection, Facts facts, Works.Key key) throws SQLException {
        return load(connection, facts, "WHERE w.key = ?", key.value()).stream().findFirst();
    }

    static List<Row> between(Connection connection, Facts facts, LocalDate from, LocalDate to) throws SQLException {
        return load(connection, facts, "WHERE w.day >= ? AND w.day <= ?", from.toString(), to.toString());
    }

    /// The pieces of work with what their facts say, newest first.
    private static List<Row> load(Connection connection, Facts facts, String where, Object... values)
            throws SQLException {
        var nets = new HashMap<FactRef, Measures>();
        for (var correction : facts.list(connection, MENDS_WORK + where, values)) {
            var mended = correction.fact().corrects().orElseThrow();
            nets.merge(mended, correction.fact().measures(), Measures::plus);
        }
        var parts = new HashMap<FactRef, Part>();
        for (var row : facts.list(connection, OF_WORK + where, values)) {
            var net = row.fact().measures().plus(nets.getOrDefault(row.ref(), Measures.NONE));
            parts.put(row.ref(), new Part(row, net));
        }
        var found = rows(connection, where, values);
        place(connection, where, values, found, parts);
        return List.copyOf(found.values());
    }

    private static Map<String, Row> rows(Connection connection, String where, Object... values) throws SQLException {
        var found = new LinkedHashMap<String, Row>();
        try (var select = connection.prepareStatement("SELECT w.key, w.said_day, w.said_hour, w.day, w.hour, w.later "
                + "FROM work w " + where + " ORDER BY w.day DESC, w.hour DESC, w.key")) {
            Facts.bind(select, values);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var said = new Slot(LocalDate.parse(rows.getString("said_day")), rows.getInt("said_hour"));
                    var slot = new Slot(LocalDate.parse(rows.getString("day")), rows.getInt("hour"));
                    var key = rows.getString("key");
                    found.put(
                            key, new Row(new Works.Key(key), said, slot, rows.getBoolean("later"), new ArrayList<>()));
                }
            }
        }
        return found;
    }

    private static void place(
            Connection connection, String where, Object[] values, Map<String, Row> found, Map<FactRef, Part> parts)
            throws SQLException {
        try (var select = connection.prepareStatement("SELECT p.key, e.value, p.sequence FROM work_fact p "
                + "JOIN epoch e ON e.id = p.epoch JOIN work w ON w.key = p.key " + where
                + " ORDER BY p.epoch, p.sequence")) {
            Facts.bind(select, values);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = found.get(rows.getString(1));
                    var ref = new FactRef(new Epoch(rows.getString(2)), rows.getLong(3));
                    var part = parts.get(ref);
                    if (row != null && part != null) {
                        row.parts.add(part);
                    }
                }
            }
        }
    }

    /// Writes down when a piece of work happened.
    static void keep(Connection connection, Works.Key key, When when) throws SQLException {
        var day = when.slot().day().toString();
        var hour = when.slot().hour();
        Facts.run(connection, """
                INSERT INTO work (key, said_day, said_hour, day, hour, later) VALUES (?1, ?2, ?3, ?2, ?3, ?4)
                ON CONFLICT (key) DO UPDATE SET said_day = ?2, said_hour = ?3, day = ?2, hour = ?3, later = ?4
                """, key.value(), day, hour, when.later());
    }

    /// Gives a plain fact to a piece of work.
    static void add(Connection connection, Works.Key key, FactRow fact) throws SQLException {
        Facts.run(
                connection,
                "INSERT INTO work_fact (epoch, sequence, key) VALUES (?, ?, ?)",
                fact.epochId(),
                fact.ref().sequence(),
                key.value());
    }

    /// A fact that waited got its day: so does its piece of work.
    static void dated(Connection connection, FactRow fact, Slot slot) throws SQLException {
        Facts.run(
                connection,
                "UPDATE work SET day = ?, hour = ? WHERE key = "
                        + "(SELECT key FROM work_fact WHERE epoch = ? AND sequence = ?)",
                slot.day().toString(),
                slot.hour(),
                fact.epochId(),
                fact.ref().sequence());
    }

    /// Forgets the pieces of work before that day; their facts are gone, or wait only to be sent.
    static void forget(Connection connection, String before) throws SQLException {
        Facts.run(connection, "DELETE FROM work_fact WHERE key IN (SELECT key FROM work WHERE day < ?)", before);
        Facts.run(connection, "DELETE FROM work WHERE day < ?", before);
    }

    /// A piece of work as it lies in its tables.
    ///
    /// @param said when it happened, as it was settled last
    /// @param slot when it happened, as its facts say
    /// @param parts all plain facts that it ever had
    record Row(Works.Key key, Slot said, Slot slot, boolean later, List<Part> parts) {
        boolean isAt(Slot other) {
            return other.equals(said) || other.equals(slot);
        }

        Work work() {
            var counts = parts.stream()
                    .filter(part -> !part.net.isZero())
                    .map(part -> new Count(part.row.fact().dimensions(), part.net.withoutZeros()))
                    .toList();
            return new Work(key, new When(slot, later), counts);
        }
    }

    /// One plain fact and what stands of it.
    record Part(FactRow row, Measures net) {
        boolean isAt(Slot slot) {
            return new Slot(row.fact().day(), row.fact().hour()).equals(slot);
        }
    }
}
