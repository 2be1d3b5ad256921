package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.server.sql.KeptRow.Cell;

/// Adds what a transaction keeps to the sums of days and months: gathered in memory, written once before its COMMIT.
final class SumRows {
    private static final int KEYS = 3;

    private final Kinds kinds;
    private final PreparedStatement addDay;
    private final PreparedStatement addMonth;
    private final PreparedStatement addTerminalDay;
    private final Map<Cell, Sums> days = new HashMap<>();
    private final Map<TerminalDay, Day> terminalDays = new HashMap<>();

    SumRows(Connection connection, Keys keys) throws SQLException {
        kinds = new Kinds(connection, keys);
        addDay = connection.prepareStatement(adding("day_sum"));
        addMonth = connection.prepareStatement(adding("month_sum"));
        addTerminalDay = connection.prepareStatement("""
                INSERT INTO terminal_day AS d (terminal, day, came, said, said_received, said_epoch, said_sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (terminal, day) DO UPDATE SET came = d.came + excluded.came, %s""".formatted(latest()));
    }

    /// The key of what a fact is told apart by.
    long kind(Dimensions dimensions) throws SQLException {
        return kinds.of(dimensions);
    }

    /// Adds a row that is kept now.
    void add(KeptRow row) {
        var fact = row.fact();
        var counts = !row.isCorrection() && !fact.isClosing();
        var sums = days.computeIfAbsent(row.cell(), _ -> new Sums());
        sums.addKept(counts);
        fact.measures().values().forEach(sums::add);
        var day =
                terminalDays.computeIfAbsent(new TerminalDay(row.terminal(), Days.number(fact.day())), _ -> new Day());
        day.came += counts ? 1 : 0;
        if (fact.isClosing() && (day.closing == null || isLater(row, day.closing))) {
            day.closing = row;
        }
    }

    /// Adds, or with -1 takes away, what a netted fact counts for.
    void add(Netting.Net net, int times) {
        net.cell()
                .ifPresent(cell -> days.computeIfAbsent(cell, _ -> new Sums())
                        .addNet(net.live() ? times : 0, net.counting() ? times : 0));
    }

    void write() throws SQLException {
        var months = new HashMap<Cell, Sums>();
        days.forEach((cell, sums) ->
                months.computeIfAbsent(cell.ofMonth(), _ -> new Sums()).add(sums));
        write(addDay, days);
        write(addMonth, months);
        for (var one : terminalDays.entrySet()) {
            bind(one.getKey(), one.getValue());
            addTerminalDay.addBatch();
        }
        if (!terminalDays.isEmpty()) {
            addTerminalDay.executeBatch();
        }
        clear();
    }

    /// Forgets all of a transaction that is given up.
    void forget() throws SQLException {
        clear();
        kinds.forget();
        addDay.clearBatch();
        addMonth.clearBatch();
        addTerminalDay.clearBatch();
    }

    private void clear() {
        days.clear();
        terminalDays.clear();
    }

    private static void write(PreparedStatement statement, Map<Cell, Sums> all) throws SQLException {
        for (var one : all.entrySet()) {
            statement.setInt(1, one.getKey().span());
            statement.setLong(2, one.getKey().kind());
            statement.setLong(3, one.getKey().terminal());
            one.getValue().bind(statement, KEYS + 1);
            statement.addBatch();
        }
        if (!all.isEmpty()) {
            statement.executeBatch();
        }
    }

    private void bind(TerminalDay key, Day day) throws SQLException {
        addTerminalDay.setLong(1, key.terminal());
        addTerminalDay.setInt(2, key.day());
        addTerminalDay.setLong(3, day.came);
        var closing = day.closing;
        if (closing == null) {
            for (var index = 4; index <= 7; index++) {
                addTerminalDay.setNull(index, Types.BIGINT);
            }
        } else {
            addTerminalDay.setLong(4, closing.fact().measures().get(Measure.FACTS));
            addTerminalDay.setLong(5, closing.received().toEpochMilli());
            addTerminalDay.setLong(6, closing.epoch());
            addTerminalDay.setLong(7, closing.sequence());
        }
    }

    private static boolean isLater(KeptRow one, KeptRow other) {
        var received = one.received().compareTo(other.received());
        var epochs = Long.compare(one.epoch(), other.epoch());
        return received != 0 ? received > 0 : epochs != 0 ? epochs > 0 : one.sequence() > other.sequence();
    }

    private static String adding(String table) {
        var sums = Arrays.stream(Sums.COLUMNS.split(", ", -1))
                .map(column -> column + " = CASE WHEN excluded." + column + " IS NULL THEN s." + column
                        + " ELSE COALESCE(s." + column + ", 0) + excluded." + column + " END")
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " AS s (span, kind, terminal, " + Sums.COLUMNS + ") VALUES ("
                + String.join(", ", Collections.nCopies(KEYS + Sums.WIDTH, "?"))
                + ") ON CONFLICT (span, kind, terminal) DO UPDATE SET " + sums;
    }

    private static String latest() {
        return Arrays.stream(new String[] {"said", "said_received", "said_epoch", "said_sequence"})
                .map(column -> column + " = CASE WHEN excluded.said IS NOT NULL AND (d.said IS NULL OR"
                        + " (excluded.said_received, excluded.said_epoch, excluded.said_sequence)"
                        + " > (d.said_received, d.said_epoch, d.said_sequence)) THEN excluded." + column + " ELSE d."
                        + column + " END")
                .collect(Collectors.joining(", "));
    }

    private record TerminalDay(long terminal, int day) {}

    private static final class Day {
        private long came;
        private @Nullable KeptRow closing;
    }
}
