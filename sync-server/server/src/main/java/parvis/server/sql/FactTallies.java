package parvis.server.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;
import parvis.server.indicator.Tallies;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// The accepted facts themselves, asked in sums: slow, and what the kept sums are compared with.
final class FactTallies implements Tallies {
    /// What mends a fact, added up.
    private static final String MENDED = "WITH mended AS (SELECT corrects_epoch, corrects_sequence, "
            + FactRows.each("COALESCE(SUM(%1$s), 0) AS %1$s", ", ")
            + " FROM fact WHERE corrects_sequence IS NOT NULL GROUP BY corrects_epoch, corrects_sequence) ";
    /// Facts, each beside what mends it; and the first correction of each fact that has not come, beside all of them.
    private static final String NETTED = "FROM (SELECT f.epoch, f.sequence, "
            + FactRows.each("COALESCE(f.%1$s, 0) + COALESCE(m.%1$s, 0) AS %1$s", ", ")
            + " FROM fact f LEFT JOIN mended m ON m.corrects_epoch = f.epoch AND m.corrects_sequence = f.sequence"
            + " WHERE f.corrects_sequence IS NULL AND %1$s"
            + " UNION ALL SELECT c.epoch, MIN(c.sequence), "
            + FactRows.each("m.%1$s", ", ")
            + " FROM mended m JOIN fact c ON c.corrects_epoch = m.corrects_epoch"
            + " AND c.corrects_sequence = m.corrects_sequence"
            + " WHERE NOT EXISTS (SELECT 1 FROM fact o WHERE o.epoch = m.corrects_epoch"
            + " AND o.sequence = m.corrects_sequence AND o.corrects_sequence IS NULL)"
            + " GROUP BY m.corrects_epoch, m.corrects_sequence) n"
            // CROSS keeps the order: each netted fact finds its own row, never the other way round.
            + " CROSS JOIN fact f ON f.epoch = n.epoch AND f.sequence = n.sequence WHERE %1$s AND ";
    private static final String LIVE =
            "(n.held > 0 OR n.people > 0 OR n.items > 0 OR n.answers > 0) AND NOT (n.cancelled > 0 AND n.held <= 0)";
    private static final String COUNTS = "(" + FactRows.each("n.%1$s <> 0", " OR ") + ")";

    private final Database database;

    /// Over an open database.
    FactTallies(Database database) {
        this.database = database;
    }

    @Override
    public boolean anyFact(Period period) {
        // Asked activity by activity, so that the index answers.
        return database.read("look for facts", connection -> {
            try (var statement = connection.prepareStatement("SELECT EXISTS (SELECT 1 FROM word w WHERE EXISTS"
                    + " (SELECT 1 FROM fact WHERE activity = w.key AND day BETWEEN ? AND ?))")) {
                statement.setInt(1, Days.number(period.from()));
                statement.setInt(2, Days.number(period.to()));
                try (var rows = statement.executeQuery()) {
                    return rows.next() && rows.getBoolean(1);
                }
            }
        });
    }

    @Override
    public long sum(Measure measure, Where where, Period period) {
        var conditions = new Conditions(where, period);
        var sql = "SELECT COALESCE(SUM(f." + FactRows.column(measure) + "), 0) FROM fact f WHERE " + conditions.sql();
        return database.read("add facts up", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                conditions.bind(statement, 1);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0;
                }
            }
        });
    }

    @Override
    public Set<String> distinct(Set<Dimension> fields, Where where, Period period) {
        var found = new TreeSet<String>();
        for (var row : netted(List.copyOf(fields), LIVE, where, period)) {
            if (!row.isEmpty()) {
                found.addAll(Arrays.asList(row.split(" ", -1)));
            }
        }
        return found;
    }

    @Override
    public SortedSet<String> met(Dimension dimension, Where where, Period period) {
        return new TreeSet<>(netted(List.of(dimension), COUNTS, where, period));
    }

    /// The different values of some dimensions over netted facts, `""` for an absent one.
    private List<String> netted(List<Dimension> fields, String which, Where where, Period period) {
        var conditions = new Conditions(where, period);
        var columns = fields.stream().map(Conditions::text).collect(Collectors.joining(", "));
        var sql = MENDED + "SELECT DISTINCT " + columns + " " + NETTED.formatted(conditions.sql()) + which;
        return database.read("look through facts", connection -> values(connection, sql, conditions, fields.size()));
    }

    private static List<String> values(Connection connection, String sql, Conditions conditions, int columns)
            throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.bind(statement, conditions.bind(statement, 1));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        var value = rows.getString(column);
                        found.add(value == null ? "" : value);
                    }
                }
            }
        }
        return found;
    }
}
