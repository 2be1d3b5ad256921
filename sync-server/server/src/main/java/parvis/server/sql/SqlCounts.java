package parvis.server.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parvis.protocol.message.Fact;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// Plain sums over the sums that are kept of days and months. What is grouped by is a column of our own, never a text
/// of
/// the caller.
public final class SqlCounts implements Counts {
    private static final Comparator<List<String>> IN_ORDER = (one, other) -> {
        for (var index = 0; index < one.size(); index++) {
            var compared = one.get(index).compareTo(other.get(index));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    };

    private final Database database;

    /// Over an open database.
    public SqlCounts(Database database) {
        this.database = database;
    }

    @Override
    public List<Row> of(Period period, Set<By> by, int limit) {
        var order = List.copyOf(new TreeSet<>(by));
        var byDay = by.contains(By.DAY) || by.contains(By.WEEK);
        var stretches = byDay ? List.of(Stretch.days(period)) : Stretch.of(period);
        var found = new TreeMap<List<String>, Sums>(IN_ORDER);
        database.read("count facts", connection -> {
            for (var stretch : stretches) {
                add(connection, stretch, order, found);
            }
            return found;
        });
        return found.entrySet().stream()
                .limit(limit)
                .map(one -> new Row(
                        group(order, one.getKey()),
                        one.getValue().kept(),
                        one.getValue().said()))
                .toList();
    }

    @Override
    public List<Hour> hours(Period period, Where where) {
        var conditions = new Conditions(
                where.and(Dimension.ACTIVITY, new Where.Test.Not(new Where.Test.Equals(Fact.PASSAGE.value()))), period);
        // Activity by activity, so that the index answers.
        var sql = "SELECT f.day, f.hour, SUM(f.people) AS people FROM word w CROSS JOIN fact f ON f.activity = w.key"
                + " WHERE f.people IS NOT NULL AND " + conditions.sql() + " GROUP BY f.day, f.hour";
        var found = new TreeMap<DayOfWeek, TreeMap<Integer, Long>>();
        database.read("count hours", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                conditions.bind(statement, 1);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.computeIfAbsent(Days.day(rows.getInt("day")).getDayOfWeek(), _ -> new TreeMap<>())
                                .merge(rows.getInt("hour"), rows.getLong("people"), Long::sum);
                    }
                    return found;
                }
            }
        });
        return found.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(hour -> new Hour(day.getKey(), hour.getKey(), hour.getValue())))
                .toList();
    }

    private static void add(Connection connection, Stretch stretch, List<By> order, Map<List<String>, Sums> found)
            throws SQLException {
        var columns = order.stream().map(by -> column(by, stretch)).toList();
        var out = new ArrayList<>(List.of(Fact.CLOSING.value()));
        if (!order.contains(By.ACTIVITY)) {
            out.add(Fact.PASSAGE.value());
        }
        var sql = "SELECT " + columns.stream().map(column -> column + ", ").collect(Collectors.joining()) + Sums.ADDED
                + " FROM " + stretch.table() + " s JOIN kind k ON k.key = s.kind WHERE s.span BETWEEN ? AND ?"
                + " AND k.activity NOT IN (SELECT key FROM word WHERE value IN (" + "?, ".repeat(out.size() - 1) + "?))"
                + (columns.isEmpty() ? " HAVING COUNT(*) > 0" : " GROUP BY " + String.join(", ", columns));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, stretch.first());
            statement.setInt(2, stretch.last());
            for (var index = 0; index < out.size(); index++) {
                statement.setString(3 + index, out.get(index));
            }
            var words = new Words(connection);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var labels = new ArrayList<String>();
                    for (var by : order) {
                        labels.add(label(by, rows, labels.size() + 1, words));
                    }
                    found.computeIfAbsent(labels, _ -> new Sums()).add(Sums.read(rows, order.size() + 1));
                }
            }
        }
    }

    private static Map<By, String> group(List<By> order, List<String> labels) {
        var group = new EnumMap<By, String>(By.class);
        for (var index = 0; index < order.size(); index++) {
            group.put(order.get(index), labels.get(index));
        }
        return group;
    }

    private static String column(By by, Stretch stretch) {
        return switch (by) {
            case DAY, WEEK -> "s.span";
            case MONTH -> stretch.isOfDays() ? "s.span / 100" : "s.span";
            case YEAR -> stretch.isOfDays() ? "s.span / 10000" : "s.span / 100";
            case TERMINAL -> "s.terminal";
            case PLACE, ACTIVITY, SERVICE, TOPIC, THEME, AUDIENCE ->
                "k." + by.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String label(By by, ResultSet rows, int index, Words words) throws SQLException {
        var value = rows.getLong(index);
        return switch (by) {
            case DAY -> Days.day((int) value).toString();
            case WEEK -> {
                var day = Days.day((int) value);
                yield "%04d-W%02d"
                        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
            case MONTH -> "%04d-%02d".formatted(value / 100, value % 100);
            case YEAR -> "%04d".formatted(value);
            case TERMINAL -> words.terminal(value);
            case PLACE, ACTIVITY, SERVICE, TOPIC, THEME, AUDIENCE -> words.word(value);
        };
    }
}
