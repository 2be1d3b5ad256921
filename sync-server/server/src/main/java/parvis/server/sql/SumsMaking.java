package parvis.server.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntConsumer;
import parvis.server.sql.KeptRow.Cell;

/// Makes the kept sums from the facts: once when a store that was filled before them is opened, and whenever somebody
/// wants to know whether they agree.
final class SumsMaking {
    /// Another number when what is summed changes: all stores make theirs anew then.
    private static final int WAY = 1;
    private static final int PERCENT = 100;
    private static final List<String> TABLES = List.of("day_sum", "month_sum", "terminal_day");
    private static final String MENDED = "EXISTS (SELECT 1 FROM fact c WHERE c.corrects_epoch = f.epoch"
            + " AND c.corrects_sequence = f.sequence AND c.corrects_sequence IS NOT NULL)";
    private static final String IS_LIVE = "(COALESCE(f.held, 0) > 0 OR COALESCE(f.people, 0) > 0"
            + " OR COALESCE(f.items, 0) > 0 OR COALESCE(f.answers, 0) > 0)"
            + " AND NOT (COALESCE(f.cancelled, 0) > 0 AND COALESCE(f.held, 0) <= 0)";
    private static final String DAYS = "INSERT INTO day_sum (span, kind, terminal, " + Sums.COLUMNS + ")"
            + " SELECT f.day, k.key, e.terminal, COUNT(*),"
            + " SUM(CASE WHEN f.corrects_sequence IS NULL AND w.value <> 'closing' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN f.corrects_sequence IS NULL AND " + IS_LIVE + " AND NOT " + MENDED
            + " THEN 1 ELSE 0 END), SUM(CASE WHEN f.corrects_sequence IS NULL AND ("
            + FactRows.each("COALESCE(f.%1$s, 0) <> 0", " OR ") + ") AND NOT " + MENDED + " THEN 1 ELSE 0 END), "
            + FactRows.each("SUM(f.%1$s)", ", ")
            + " FROM fact f JOIN epoch e ON e.key = f.epoch JOIN word w ON w.key = f.activity JOIN kind k ON "
            + Kinds.OF_FACT + " WHERE f.activity = ? AND f.day BETWEEN ? AND ? GROUP BY f.day, k.key, e.terminal";
    private static final String NET =
            "UPDATE day_sum SET live = live + ?, counting = counting + ? WHERE span = ? AND kind = ? AND terminal = ?";
    private static final String MONTHS = "INSERT INTO month_sum (span, kind, terminal, " + Sums.COLUMNS + ")"
            + " SELECT s.span / 100, s.kind, s.terminal, " + Sums.ADDED + " FROM day_sum s GROUP BY 1, 2, 3";
    private static final String TERMINAL_DAYS = """
            INSERT INTO terminal_day (terminal, day, came, said, said_received, said_epoch, said_sequence)
            SELECT s.terminal, s.span, SUM(s.came), c.said, c.received, c.epoch, c.sequence
            FROM day_sum s LEFT JOIN (
                SELECT e.terminal, f.day, COALESCE(f.facts, 0) AS said, f.received, f.epoch, f.sequence,
                    ROW_NUMBER() OVER (PARTITION BY e.terminal, f.day
                        ORDER BY f.received DESC, f.epoch DESC, f.sequence DESC) AS nth
                FROM fact f JOIN epoch e ON e.key = f.epoch
                WHERE f.activity = (SELECT key FROM word WHERE value = 'closing')) c
            ON c.terminal = s.terminal AND c.day = s.span AND c.nth = 1
            GROUP BY s.terminal, s.span, c.said, c.received, c.epoch, c.sequence""";

    private final Connection connection;
    private final IntConsumer progress;

    /// @param connection within a transaction
    /// @param progress is told percents
    SumsMaking(Connection connection, IntConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /// True when the sums were never made, or in another way.
    static boolean isWanted(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM sums_made WHERE way = " + WAY) == 0;
    }

    /// Makes all sums anew.
    void make() throws SQLException {
        for (var table : TABLES) {
            execute("DELETE FROM " + table);
        }
        var all = Rows.list(
                connection,
                row -> new Run(row.getLong(1), row.getInt(2), row.getInt(3)),
                "SELECT w.key, (SELECT MIN(day) FROM fact WHERE activity = w.key),"
                        + " (SELECT MAX(day) FROM fact WHERE activity = w.key) FROM word w"
                        + " WHERE EXISTS (SELECT 1 FROM fact WHERE activity = w.key)");
        var months = all.stream().mapToInt(Run::months).sum();
        var done = 0;
        for (var run : all) {
            for (var month = run.first(); !month.isAfter(run.last()); month = month.plusMonths(1)) {
                addMonth(run.activity(), month);
                progress.accept(++done * PERCENT / months);
            }
        }
        net();
        execute(MONTHS);
        execute(TERMINAL_DAYS);
        execute("DELETE FROM sums_made");
        execute("INSERT INTO sums_made (way) VALUES (" + WAY + ")");
    }

    /// Makes all sums anew beside those that stood.
    ///
    /// @return how many rows differ
    long compare() throws SQLException {
        for (var table : TABLES) {
            execute("CREATE TEMPORARY TABLE was_" + table + " AS SELECT * FROM " + table);
        }
        make();
        var different = 0L;
        for (var table : TABLES) {
            different += number(connection, differing(table, "was_" + table));
            different += number(connection, differing("was_" + table, table));
            execute("DROP TABLE was_" + table);
        }
        return different;
    }

    private static String differing(String one, String other) {
        return "SELECT COUNT(*) FROM (SELECT * FROM " + one + " EXCEPT SELECT * FROM " + other + ") d";
    }

    private void addMonth(long activity, YearMonth month) throws SQLException {
        var from = Days.number(month.atDay(1));
        var to = Days.number(month.atEndOfMonth());
        Rows.update(connection, Kinds.ADD_ALL, activity, from, to);
        Rows.update(connection, DAYS, activity, from, to);
    }

    /// Adds the facts that something mends.
    private void net() throws SQLException {
        var netting = new Netting(connection);
        for (var group : Netting.allMended(connection)) {
            var net = netting.net(group);
            if (net.cell().isPresent()) {
                Cell cell = net.cell().get();
                Rows.update(
                        connection,
                        NET,
                        net.live() ? 1 : 0,
                        net.counting() ? 1 : 0,
                        cell.span(),
                        cell.kind(),
                        cell.terminal());
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// The days on which an activity has facts.
    private record Run(long activity, int from, int to) {
        YearMonth first() {
            return YearMonth.from(Days.day(from));
        }

        YearMonth last() {
            return YearMonth.from(Days.day(to));
        }

        int months() {
            return (int) first().until(last(), java.time.temporal.ChronoUnit.MONTHS) + 1;
        }
    }
}
