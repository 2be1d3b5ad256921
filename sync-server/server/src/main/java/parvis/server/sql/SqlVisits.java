package parvis.server.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parvis.server.follow.Visit;
import parvis.server.follow.Visits;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

/// The last two visits of each person, in the server's database.
public final class SqlVisits implements Visits {
    private final Database database;

    /// Over an open database.
    public SqlVisits(Database database) {
        this.database = database;
    }

    @Override
    public List<Visit> of(String user) {
        return database.read(
                "read visits",
                connection -> Rows.list(
                        connection,
                        SqlVisits::visit,
                        "SELECT * FROM visit WHERE user = ? ORDER BY id DESC LIMIT 2",
                        user));
    }

    @Override
    public void note(Visit visit) {
        var figures = visit.values().entrySet().stream()
                .map(one -> one.getKey().indicator() + "\t" + one.getKey().key() + "\t"
                        + one.getValue().toPlainString())
                .sorted()
                .collect(Collectors.joining("\n"));
        database.write("note a visit", connection -> {
            Rows.insert(
                    connection,
                    "INSERT INTO visit (user, at, year, figures) VALUES (?, ?, ?, ?)",
                    visit.user(),
                    visit.at().toEpochMilli(),
                    visit.year(),
                    figures);
            return Rows.update(
                    connection,
                    "DELETE FROM visit WHERE user = ?1 AND id NOT IN"
                            + " (SELECT id FROM visit WHERE user = ?1 ORDER BY id DESC LIMIT 2)",
                    visit.user());
        });
    }

    private static Visit visit(ResultSet row) throws SQLException {
        Map<FigureKey, BigDecimal> values = new HashMap<>();
        row.getString("figures").lines().forEach(line -> {
            var parts = line.split("\t", -1);
            values.put(new FigureKey(new IndicatorId(parts[0]), parts[1]), new BigDecimal(parts[2]));
        });
        return new Visit(row.getString("user"), Instant.ofEpochMilli(row.getLong("at")), row.getInt("year"), values);
    }
}
