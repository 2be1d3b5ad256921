package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parvis.server.sql.KeptRow.Cell;
import parvis.server.sql.KeptRow.Group;

/// A fact is netted with its corrections, in whatever order they come; while it has not come, its first correction
/// stands for it. Here the few facts that corrections touch are looked at before and after rows are written.
final class Netting {
    private static final int FIRST_MEASURE = 4;
    private static final String ROW = "f.day, k.key, e.terminal, "
            + FactRows.each("f.%1$s", ", ")
            + " FROM fact f JOIN epoch e ON e.key = f.epoch JOIN kind k ON " + Kinds.OF_FACT;
    private static final String GROUP = "SELECT * FROM (SELECT " + ROW
            + " WHERE f.epoch = ? AND f.sequence = ? AND f.corrects_sequence IS NULL) own UNION ALL SELECT * FROM (SELECT "
            + ROW + " WHERE f.corrects_epoch = ? AND f.corrects_sequence = ? ORDER BY f.sequence, f.epoch) mends";

    private final PreparedStatement group;
    private final PreparedStatement mended;

    Netting(Connection connection) throws SQLException {
        group = connection.prepareStatement(GROUP);
        mended = connection.prepareStatement("SELECT corrects_sequence FROM fact"
                + " WHERE corrects_epoch = ? AND corrects_sequence BETWEEN ? AND ?");
    }

    /// What a netted fact adds to the counts of its own row of sums.
    record Net(Optional<Cell> cell, boolean live, boolean counting) {
        static final Net NOTHING = new Net(Optional.empty(), false, false);
    }

    /// Of rows that are about to be written, those that corrections have a part in, as they stand.
    Map<Group, Net> before(List<KeptRow> rows) throws SQLException {
        var groups = new LinkedHashMap<Group, Net>();
        var runs = new HashMap<Long, Run>();
        for (var row : rows) {
            if (row.isCorrection()) {
                groups.put(row.mends(), Net.NOTHING);
            } else {
                runs.merge(row.epoch(), new Run(row.sequence(), row.sequence()), Run::with);
            }
        }
        var waiting = new HashSet<Group>();
        rows.forEach(row -> waiting.add(row.mends()));
        for (var run : runs.entrySet()) {
            for (var one : mended(run.getKey(), run.getValue())) {
                if (waiting.contains(one)) {
                    groups.put(one, Net.NOTHING);
                }
            }
        }
        for (var one : groups.entrySet()) {
            one.setValue(net(one.getKey()));
        }
        return groups;
    }

    /// A fact and its corrections as they stand.
    Net net(Group of) throws SQLException {
        group.setLong(1, of.epoch());
        group.setLong(2, of.sequence());
        group.setLong(3, of.epoch());
        group.setLong(4, of.sequence());
        try (var rows = group.executeQuery()) {
            @Nullable Cell cell = null;
            var totals = new Sums();
            while (rows.next()) {
                if (cell == null) {
                    cell = new Cell(rows.getInt(1), rows.getLong(2), rows.getLong(3));
                }
                totals.readMeasures(rows, FIRST_MEASURE);
            }
            return new Net(Optional.ofNullable(cell), totals.makeOneLive(), totals.countSomething());
        }
    }

    /// A fact that nothing mends.
    static Net alone(KeptRow row) {
        var totals = new Sums();
        row.fact().measures().values().forEach(totals::add);
        return new Net(Optional.of(row.cell()), totals.makeOneLive(), totals.countSomething());
    }

    /// All facts that something mends, known or not.
    static Set<Group> allMended(Connection connection) throws SQLException {
        var found = new HashSet<Group>();
        try (var statement = connection.prepareStatement(
                        "SELECT DISTINCT corrects_epoch, corrects_sequence FROM fact WHERE corrects_sequence IS NOT NULL");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Group(rows.getLong(1), rows.getLong(2)));
            }
        }
        return found;
    }

    private List<Group> mended(long epoch, Run run) throws SQLException {
        mended.setLong(1, epoch);
        mended.setLong(2, run.first());
        mended.setLong(3, run.last());
        var found = new ArrayList<Group>();
        try (var rows = mended.executeQuery()) {
            while (rows.next()) {
                found.add(new Group(epoch, rows.getLong(1)));
            }
        }
        return found;
    }

    private record Run(long first, long last) {
        Run with(Run other) {
            return new Run(Math.min(first, other.first), Math.max(last, other.last));
        }
    }
}
