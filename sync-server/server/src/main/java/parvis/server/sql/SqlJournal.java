package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Act;
import parvis.server.account.Journal;

/// The journal, one row a line; the table itself refuses a change.
public final class SqlJournal implements Journal {
    private final Database database;

    /// Over an open database.
    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public void note(Line line) {
        database.write(
                "write journal",
                connection -> Rows.update(
                        connection,
                        "INSERT INTO journal (noted, territory, who, act, about) VALUES (?, ?, ?, ?, ?)",
                        line.at().toEpochMilli(),
                        line.territory().value(),
                        line.who(),
                        line.act().wireName(),
                        line.about()));
    }

    @Override
    public List<Numbered> page(TerritoryId territory, Optional<Act> act, long before, int limit) {
        String word = act.map(Act::wireName).orElse("");
        return database.read(
                "list journal",
                connection -> Rows.list(
                        connection,
                        SqlJournal::numbered,
                        "SELECT * FROM journal WHERE territory = ? AND id < ? AND (? = '' OR act = ?)"
                                + " ORDER BY id DESC LIMIT ?",
                        territory.value(),
                        before,
                        word,
                        word,
                        limit));
    }

    @Override
    public void forget(Instant limit) {
        database.write(
                "forget journal",
                connection -> Rows.update(connection, "DELETE FROM journal WHERE noted < ?", limit.toEpochMilli()));
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        String act = row.getString("act");
        return new Numbered(
                row.getLong("id"),
                new Line(
                        Instant.ofEpochMilli(row.getLong("noted")),
                        new TerritoryId(row.getString("territory")),
                        row.getString("who"),
                        Act.of(act).orElseThrow(() -> new SQLException("unknown act: " + act)),
                        row.getString("about")));
    }
}
