package parvis.server.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final String DAYS = """
            SELECT d.day, d.said, CASE WHEN d.came >= d.said THEN d.came
                ELSE d.came + (SELECT COUNT(*) FROM refused r JOIN epoch e ON e.key = r.epoch
                    WHERE e.terminal = t.key AND r.counts_on = d.day) END AS came
            FROM terminal_day d JOIN terminal t ON t.key = d.terminal
            WHERE t.id = ? AND d.day BETWEEN ? AND ? AND d.said IS NOT NULL ORDER BY d.day""";

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
        return closed(terminal, period).stream()
                .filter(day -> day.came() >= day.said())
                .map(ShortDay::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<ShortDay> fallenShort(TerminalId terminal, Period period) {
        return closed(terminal, period).stream()
                .filter(day -> day.came() < day.said())
                .toList();
    }

    private List<ShortDay> closed(TerminalId terminal, Period period) {
        return database.read(
                "look through days",
                connection -> Rows.list(
                        connection,
                        row -> new ShortDay(Days.day(row.getInt("day")), row.getLong("said"), row.getLong("came")),
                        DAYS,
                        terminal.value(),
                        Days.number(period.from()),
                        Days.number(period.to())));
    }
}
