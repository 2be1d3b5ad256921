package parvis.server.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Led;
import parvis.server.indicator.DimensionValues;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// The sums of a period by kind of fact, few enough to be looked through in memory.
///
/// @param cells each kind of which there are facts
record Cube(List<Cell> cells) {
    /// A kind, and what it adds up to.
    record Cell(Kind kind, Sums sums) {}

    /// What facts are told apart by, as formulas read it. A list is one text, a space between two.
    record Kind(Map<Dimension, String> values) {
        Kind {
            values = Map.copyOf(values);
        }

        String value(Dimension dimension) {
            return values.getOrDefault(dimension, "");
        }

        boolean isClosing() {
            return value(Dimension.ACTIVITY).equals(Fact.CLOSING.value());
        }

        boolean fits(Where where) {
            return where.conditions().stream()
                    .allMatch(condition -> condition.test().fits(value(condition.dimension())));
        }
    }

    /// Those that take part.
    Stream<Cell> fitting(Where where) {
        return cells.stream()
                .filter(cell -> !cell.kind().isClosing() && cell.kind().fits(where));
    }

    /// Reads cubes; kinds never change, so those that it met are not read again.
    static final class Reader {
        private final Map<Long, Kind> kinds = new ConcurrentHashMap<>();

        Cube read(Connection connection, Period period) throws SQLException {
            var found = new HashMap<Long, Sums>();
            for (var stretch : Stretch.of(period)) {
                try (var statement = connection.prepareStatement("SELECT s.kind, " + Sums.ADDED + " FROM "
                        + stretch.table() + " s WHERE s.span BETWEEN ? AND ? GROUP BY s.kind")) {
                    statement.setInt(1, stretch.first());
                    statement.setInt(2, stretch.last());
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.computeIfAbsent(rows.getLong(1), _ -> new Sums())
                                    .add(Sums.read(rows, 2));
                        }
                    }
                }
            }
            if (!kinds.keySet().containsAll(found.keySet())) {
                readKinds(connection);
            }
            return new Cube(found.entrySet().stream()
                    .map(one -> new Cell(kinds.getOrDefault(one.getKey(), new Kind(Map.of())), one.getValue()))
                    .toList());
        }

        private void readKinds(Connection connection) throws SQLException {
            var newest =
                    kinds.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            try (var statement = connection.prepareStatement("SELECT k.key, k.led, k.together, k.partners,"
                    + " k.partners_invited" + words() + " FROM kind k WHERE k.key > ?")) {
                statement.setLong(1, newest);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        kinds.put(rows.getLong(1), kind(rows));
                    }
                }
            }
        }

        private static final List<Dimension> WORDS = List.of(
                Dimension.PLACE,
                Dimension.ACTIVITY,
                Dimension.SERVICE,
                Dimension.TOPIC,
                Dimension.THEME,
                Dimension.AUDIENCE);

        private static String words() {
            var sql = new StringBuilder();
            for (var dimension : WORDS) {
                var column = dimension.name().toLowerCase(Locale.ROOT);
                sql.append(", (SELECT value FROM word WHERE key = k.")
                        .append(column)
                        .append(")");
            }
            return sql.toString();
        }

        private static Kind kind(ResultSet rows) throws SQLException {
            var values = new HashMap<Dimension, String>();
            var led = rows.getInt(2) - 1;
            Arrays.stream(Led.values())
                    .filter(one -> FactRows.code(one) == led)
                    .forEach(one -> values.put(Dimension.LED, one.name().toLowerCase(Locale.ROOT)));
            if (rows.getInt(3) == 1) {
                values.put(Dimension.TOGETHER, DimensionValues.TRUE);
            }
            values.put(Dimension.PARTNERS, rows.getString(4));
            values.put(Dimension.PARTNERS_INVITED, rows.getString(5));
            var column = 6;
            for (var dimension : WORDS) {
                var word = rows.getString(column++);
                if (word != null) {
                    values.put(dimension, word);
                }
            }
            return new Kind(values);
        }
    }
}
