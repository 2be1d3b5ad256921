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
            SELECT t.id, t.place, d.first FROM terminal t
            JOIN (SELECT terminal, MIN(day) AS first FROM terminal_day GROUP BY terminal) d ON d.terminal = t.key
            ORDER BY t.id""";
    private static final String COMPLETE = """
            SELECT d.day FROM terminal_day d JOIN terminal t ON t.key = d.terminal
            WHERE t.id = ? AND d.day BETWEEN ? AND ? AND d.said IS NOT NULL
                AND (d.came >= d.said OR d.came + (SELECT COUNT(*) FROM refused r JOIN epoch e ON e.key = r.epoch
                    WHERE e.terminal = t.key AND r.counts_on = d.day) >= d.said)""";

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
