package parvis.server.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Entries;
import parvis.server.indicator.Entry;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

/// The coordinators' entries; striking one notes who and when in its row.
public final class SqlEntries implements Entries {
    private final Database database;

    /// @param database where they are kept
    public SqlEntries(Database database) {
        this.database = database;
    }

    @Override
    public Entry add(Entry.Draft draft, String author, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS); // what is kept, so that the answer and later readings agree
        long id = database.write(
                "write entry",
                connection -> Rows.insert(
                        connection,
                        """
                        INSERT INTO entry (indicator, figure, day, value, source, note, author, recorded)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        draft.figure().indicator().value(),
                        draft.figure().key(),
                        Days.number(draft.day()),
                        draft.value().toPlainString(),
                        draft.source(),
                        draft.note().orElse(null),
                        author,
                        at.toEpochMilli()));
        return new Entry(id, draft, author, at, Optional.empty());
    }

    @Override
    public Optional<Entry> strike(long id, String author, Instant at) {
        return database.write("strike entry", connection -> {
            Rows.update(
                    connection,
                    "UPDATE entry SET struck_by = ?, struck = ? WHERE id = ? AND struck IS NULL",
                    author,
                    at.toEpochMilli(),
                    id);
            return Rows.list(connection, SqlEntries::entry, "SELECT * FROM entry WHERE id = ?", id).stream()
                    .findFirst();
        });
    }

    @Override
    public List<Entry> standing(FigureKey figure) {
        return database.read(
                "read entries",
                connection -> Rows.list(
                        connection, SqlEntries::entry, """
                        SELECT * FROM entry WHERE indicator = ? AND figure = ? AND struck IS NULL ORDER BY day, id
                        """, figure.indicator().value(), figure.key()));
    }

    @Override
    public List<Entry> of(FigureKey figure) {
        return database.read(
                "read entries",
                connection -> Rows.list(
                        connection,
                        SqlEntries::entry,
                        "SELECT * FROM entry WHERE indicator = ? AND figure = ? ORDER BY id DESC",
                        figure.indicator().value(),
                        figure.key()));
    }

    @Override
    public List<Entry> page(long after, int limit) {
        return database.read(
                "read entries",
                connection -> Rows.list(
                        connection,
                        SqlEntries::entry,
                        "SELECT * FROM entry WHERE id > ? ORDER BY id LIMIT ?",
                        after,
                        limit));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var figure = new FigureKey(new IndicatorId(row.getString("indicator")), row.getString("figure"));
        var draft = new Entry.Draft(
                figure,
                Days.day(row.getInt("day")),
                new BigDecimal(row.getString("value")),
                row.getString("source"),
                Optional.ofNullable(row.getString("note")));
        var at = row.getLong("struck");
        var struck = Optional.ofNullable(row.getString("struck_by"))
                .map(by -> new Entry.Struck(by, Instant.ofEpochMilli(at)));
        return new Entry(
                row.getLong("id"),
                draft,
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("recorded")),
                struck);
    }
}
