package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// Plain sums over the server's database. What is grouped by is a column of our own, never a text of the caller.
public final class SqlCounts implements Counts {
    private static final String DATE = "printf('%04d-%02d-%02d', f.day / 10000, f.day / 100 % 100, f.day % 100)";

    private static final Where NO_PASSAGES =
            Where.ALL.and(Dimension.ACTIVITY, new Where.Test.Not(new Where.Test.Equals(Fact.PASSAGE.value())));

    private final Database database;

    /// Over an open database.
    public SqlCounts(Database database) {
        this.database = database;
    }

    @Override
    public List<Row> of(Period period, Set<By> by, int limit) {
        var order = List.copyOf(new TreeSet<>(by));
        var conditions = new Conditions(by.contains(By.ACTIVITY) ? Where.ALL : NO_PASSAGES, period);
        var groups = order.stream()
                .map(SqlCounts::column)
                .map(column -> column + ", ")
                .collect(Collectors.joining());
        var sums = Arrays.stream(Measure.values())
                .map(measure -> ", SUM(f." + FactRows.column(measure) + ")")
                .collect(Collectors.joining());
        var numbers = new ArrayList<String>();
        for (var index = 1; index <= order.size(); index++) {
            numbers.add(String.valueOf(index));
        }
        var grouping = numbers.isEmpty()
                ? " HAVING COUNT(*) > 0"
                : " GROUP BY " + String.join(", ", numbers) + " ORDER BY " + String.join(", ", numbers);
        var sql = "SELECT " + groups + "COUNT(*)" + sums + " FROM fact f WHERE " + conditions.sql() + grouping
                + " LIMIT " + limit;
        return database.read("count facts", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                conditions.bind(statement, 1);
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<Row>();
                    while (rows.next()) {
                        found.add(row(rows, order));
                    }
                    return found;
                }
            }
        });
    }

    private static Row row(ResultSet rows, List<By> order) throws SQLException {
        var group = new EnumMap<By, String>(By.class);
        var index = 1;
        for (var by : order) {
            var value = rows.getString(index++);
            group.put(by, value == null ? "" : value);
        }
        var facts = rows.getLong(index++);
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (var measure : Measure.values()) {
            var sum = rows.getLong(index++);
            if (!rows.wasNull()) {
                sums.put(measure, sum);
            }
        }
        return new Row(group, facts, sums);
    }

    private static String column(By by) {
        return switch (by) {
            case DAY -> DATE;
            case WEEK -> "strftime('%G-W%V', " + DATE + ")";
            case MONTH -> "printf('%04d-%02d', f.day / 10000, f.day / 100 % 100)";
            case YEAR -> "printf('%04d', f.day / 10000)";
            case TERMINAL -> "(SELECT t.id FROM epoch e JOIN terminal t ON t.key = e.terminal WHERE e.key = f.epoch)";
            case PLACE -> word("place");
            case ACTIVITY -> word("activity");
            case SERVICE -> word("service");
            case TOPIC -> word("topic");
            case THEME -> word("theme");
            case AUDIENCE -> word("audience");
        };
    }

    private static String word(String column) {
        return "(SELECT value FROM word WHERE key = f." + column + ")";
    }
}
