package parvis.server.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Dated;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Target;
import parvis.server.indicator.Targets;

/// The targets that coordinators set, all of them; the last one of a figure and year counts.
public final class SqlTargets implements Targets {
    private final Database database;

    /// @param database where they are kept
    public SqlTargets(Database database) {
        this.database = database;
    }

    @Override
    public void set(FigureKey figure, Target target, String author, Instant at) {
        database.write(
                "write target",
                connection -> Rows.insert(
                        connection,
                        """
                        INSERT INTO target (indicator, figure, year, value, author, recorded)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        figure.indicator().value(),
                        figure.key(),
                        target.year().getValue(),
                        target.value().toPlainString(),
                        author,
                        at.toEpochMilli()));
    }

    @Override
    public Optional<Target> of(FigureKey figure, int year) {
        return database
                .read(
                        "read target",
                        connection -> Rows.list(
                                connection,
                                row -> new Target(new BigDecimal(row.getString("value")), Year.of(row.getInt("year"))),
                                """
                                SELECT year, value FROM target WHERE indicator = ? AND figure = ?
                                ORDER BY year < ?, CASE WHEN year < ? THEN -year ELSE year END, id DESC LIMIT 1
                                """,
                                figure.indicator().value(),
                                figure.key(),
                                year,
                                year))
                .stream()
                .findFirst();
    }

    @Override
    public List<Dated<Target>> targets(FigureKey figure) {
        return database.read(
                "read targets",
                connection -> Rows.list(
                        connection,
                        row -> new Dated<>(
                                new Target(new BigDecimal(row.getString("value")), Year.of(row.getInt("year"))),
                                row.getString("author"),
                                Instant.ofEpochMilli(row.getLong("recorded"))),
                        "SELECT * FROM target WHERE indicator = ? AND figure = ? ORDER BY id DESC",
                        figure.indicator().value(),
                        figure.key()));
    }
}
