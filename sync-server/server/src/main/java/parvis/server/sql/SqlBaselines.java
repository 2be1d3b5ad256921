package parvis.server.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Baseline;
import parvis.server.indicator.Baselines;
import parvis.server.indicator.Dated;
import parvis.server.indicator.FigureKey;

/// The baselines that coordinators set, all of them; the last one of a figure counts.
public final class SqlBaselines implements Baselines {
    private final Database database;

    /// @param database where they are kept
    public SqlBaselines(Database database) {
        this.database = database;
    }

    @Override
    public void set(FigureKey figure, Baseline baseline, String author, Instant at) {
        var known = baseline instanceof Baseline.Known given ? Optional.of(given) : Optional.<Baseline.Known>empty();
        database.write(
                "write baseline",
                connection -> Rows.insert(
                        connection,
                        """
                        INSERT INTO baseline (indicator, figure, year, value, source, author, recorded)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                        figure.indicator().value(),
                        figure.key(),
                        baseline.year().getValue(),
                        known.map(given -> given.value().toPlainString()).orElse(null),
                        known.map(Baseline.Known::source).orElse(null),
                        author,
                        at.toEpochMilli()));
    }

    @Override
    public Optional<Baseline> of(FigureKey figure) {
        return database
                .read(
                        "read baseline",
                        connection -> Rows.list(
                                connection,
                                SqlBaselines::baseline,
                                """
                                SELECT * FROM baseline WHERE indicator = ? AND figure = ? ORDER BY id DESC LIMIT 1
                                """,
                                figure.indicator().value(),
                                figure.key()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Dated<Baseline>> history(FigureKey figure) {
        return database.read(
                "read baselines",
                connection -> Rows.list(
                        connection,
                        row -> new Dated<>(
                                baseline(row), row.getString("author"), Instant.ofEpochMilli(row.getLong("recorded"))),
                        "SELECT * FROM baseline WHERE indicator = ? AND figure = ? ORDER BY id DESC",
                        figure.indicator().value(),
                        figure.key()));
    }

    private static Baseline baseline(ResultSet row) throws SQLException {
        var year = Year.of(row.getInt("year"));
        var value = row.getString("value");
        return value == null
                ? new Baseline.OfYear(year)
                : new Baseline.Known(new BigDecimal(value), year, row.getString("source"));
    }
}
