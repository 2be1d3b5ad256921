package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;
import parvis.server.why.Trail;

/// The facts beneath a figure, in the server's database.
public final class SqlTrail implements Trail {
    private static final int SHOWN_OF_AN_EPOCH = 8;
    private static final String MEASURES = Arrays.stream(Measure.values())
            .map(measure -> "f." + FactRows.column(measure) + " AS m_" + FactRows.column(measure))
            .collect(Collectors.joining(", "));
    private static final String SUMS = Arrays.stream(Measure.values())
            .map(measure -> "SUM(f." + FactRows.column(measure) + ") AS m_" + FactRows.column(measure))
            .collect(Collectors.joining(", "));
    private static final String DIMENSIONS = Arrays.stream(Dimension.values())
            .map(dimension -> Conditions.text(dimension) + " AS d_" + dimension.name())
            .collect(Collectors.joining(", "));

    private final Database database;

    /// Over an open database.
    public SqlTrail(Database database) {
        this.database = database;
    }

    @Override
    public List<Line> days(Where where, Period period) {
        var conditions = new Conditions(where, period);
        var sql = "SELECT f.day, (SELECT value FROM word WHERE key = f.place) AS at, COUNT(*) AS facts,"
                + " COUNT(f.corrects_sequence) AS corrections, " + SUMS + " FROM fact f WHERE " + conditions.sql()
                + " GROUP BY 1, 2 ORDER BY 1, 2";
        return read(sql, conditions, SqlTrail::line);
    }

    @Override
    public List<Told> facts(Where where, LocalDate day, int limit) {
        var conditions = new Conditions(where, new Period(day, day));
        var sql = "SELECT t.id AS terminal, e.value AS epoch, m.value AS mended, f.sequence, f.hour, f.clock, f.later,"
                + " f.corrects_sequence, f.received, " + DIMENSIONS + ", " + MEASURES
                + " FROM fact f JOIN epoch e ON e.key = f.epoch JOIN terminal t ON t.key = e.terminal"
                + " LEFT JOIN epoch m ON m.key = f.corrects_epoch WHERE " + conditions.sql()
                + " ORDER BY d_PLACE, f.hour, t.id, COALESCE(f.corrects_epoch, f.epoch),"
                + " COALESCE(f.corrects_sequence, f.sequence), f.corrects_sequence IS NOT NULL, f.epoch, f.sequence"
                + " LIMIT " + limit;
        return read(sql, conditions, SqlTrail::told);
    }

    private <T> List<T> read(String sql, Conditions conditions, Rows.Reader<T> reader) {
        return database.read("look for what is beneath a figure", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                conditions.bind(statement, 1);
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Days.day(row.getInt("day")),
                row.getString("at"),
                row.getLong("facts"),
                row.getLong("corrections"),
                measures(row));
    }

    private static Told told(ResultSet row) throws SQLException {
        var dimensions = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var value = row.getString("d_" + dimension.name());
            if (value != null) {
                dimensions.put(dimension, value);
            }
        }
        var mended = row.getString("mended");
        return new Told(
                row.getString("terminal"),
                name(row.getString("epoch"), row.getLong("sequence")),
                row.getInt("hour"),
                row.getInt("clock") != 2,
                row.getInt("later") == 1,
                dimensions,
                measures(row),
                mended == null ? Optional.empty() : Optional.of(name(mended, row.getLong("corrects_sequence"))),
                Instant.ofEpochMilli(row.getLong("received")));
    }

    private static String name(String epoch, long sequence) {
        return epoch.substring(0, Math.min(SHOWN_OF_AN_EPOCH, epoch.length())) + "/" + sequence;
    }

    private static Map<Measure, Long> measures(ResultSet row) throws SQLException {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (var measure : Measure.values()) {
            var value = row.getLong("m_" + FactRows.column(measure));
            if (!row.wasNull()) {
                sums.put(measure, value);
            }
        }
        return sums;
    }
}
