package parvis.server.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Closings;
import parvis.server.indicator.Period;

/// What terminals said of whole days, beside what is in the server's database.
public final class SqlClosings implements Closings {
    private static final String TERMINALS = """
            SELECT t.id, t.place, MIN(f.day) AS first FROM fact f JOIN epoch e ON e.key = f.epoch
            JOIN terminal t ON t.key = e.terminal GROUP BY t.key ORDER BY t.id""";
    private static final String COMPLETE = """
            WITH own AS (SELECT e.key FROM epoch e JOIN terminal t ON t.key = e.terminal WHERE t.id = ?1),
            closing AS (SELECT key FROM word WHERE value = 'closing'),
            said AS (
                SELECT day, facts FROM (
                    SELECT f.day, COALESCE(f.facts, 0) AS facts,
                        ROW_NUMBER() OVER (PARTITION BY f.day ORDER BY f.received DESC, f.epoch DESC, f.sequence DESC)
                            AS nth
                    FROM fact f WHERE f.activity = (SELECT key FROM closing) AND f.day BETWEEN ?2 AND ?3
                        AND f.epoch IN own)
                WHERE nth = 1),
            came AS (
                SELECT day, COUNT(*) AS facts FROM (
                    SELECT f.day FROM fact f WHERE f.epoch IN own AND f.day BETWEEN ?2 AND ?3
                        AND f.corrects_sequence IS NULL AND f.activity IS NOT (SELECT key FROM closing)
                    UNION ALL
                    SELECT r.counts_on FROM refused r WHERE r.epoch IN own AND r.counts_on BETWEEN ?2 AND ?3)
                GROUP BY day)
            SELECT said.day FROM said LEFT JOIN came ON came.day = said.day
            WHERE COALESCE(came.facts, 0) >= said.facts""";

    private final Database database;

    /// Over an open database.
    public SqlClosings(Database database) {
        this.database = database;
    }

    @Override
    public List<Counting> terminals() {
        return database.read("list who counted", connection -> {
            try (var statement = connection.prepareStatement(TERMINALS);
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<Counting>();
                while (rows.next()) {
                    found.add(new Counting(
                            new TerminalId(rows.getString("id")),
                            Optional.ofNullable(rows.getString("place")).map(PlaceId::new),
                            Days.day(rows.getInt("first"))));
                }
                return found;
            }
        });
    }

    @Override
    public Set<LocalDate> complete(TerminalId terminal, Period period) {
        return database.read("look through days", connection -> {
            try (var statement = connection.prepareStatement(COMPLETE)) {
                statement.setString(1, terminal.value());
                statement.setInt(2, Days.number(period.from()));
                statement.setInt(3, Days.number(period.to()));
                try (var rows = statement.executeQuery()) {
                    var found = new TreeSet<LocalDate>();
                    while (rows.next()) {
                        found.add(Days.day(rows.getInt(1)));
                    }
                    return found;
                }
            }
        });
    }
}
