package parvis.server.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;

/// What some facts add up to, as a row of sums holds it.
final class Sums {
    private static final Measure[] MEASURES = Measure.values();
    private static final int COUNTS = 4;
    /// The columns of a row of sums, in the order in which they are bound and read.
    static final String COLUMNS = "facts_kept, came, live, counting, "
            + Arrays.stream(MEASURES).map(FactRows::column).collect(Collectors.joining(", "));
    /// How many they are.
    static final int WIDTH = COUNTS + MEASURES.length;
    /// The same columns, added up over rows of sums.
    static final String ADDED = Arrays.stream(COLUMNS.split(", ", -1))
            .map(column -> "SUM(s." + column + ")")
            .collect(Collectors.joining(", "));

    private final long[] counts = new long[COUNTS];
    private final EnumMap<Measure, Long> said = new EnumMap<>(Measure.class);

    void addKept(boolean came) {
        counts[0]++;
        counts[1] += came ? 1 : 0;
    }

    void addNet(int live, int counting) {
        counts[2] += live;
        counts[3] += counting;
    }

    void add(Measure measure, long number) {
        said.merge(measure, number, Long::sum);
    }

    void add(Sums other) {
        for (var index = 0; index < COUNTS; index++) {
            counts[index] += other.counts[index];
        }
        other.said.forEach(this::add);
    }

    /// How many rows of facts there are, corrections and closings too.
    long kept() {
        return counts[0];
    }

    /// How many that are neither corrections nor closings.
    long came() {
        return counts[1];
    }

    boolean isLive() {
        return counts[2] > 0;
    }

    boolean isCounting() {
        return counts[3] > 0;
    }

    /// Something came of a fact whose numbers, with all that mends it, are these.
    boolean makeOneLive() {
        var any =
                get(Measure.HELD) > 0 || get(Measure.PEOPLE) > 0 || get(Measure.ITEMS) > 0 || get(Measure.ANSWERS) > 0;
        return any && !(get(Measure.CANCELLED) > 0 && get(Measure.HELD) <= 0);
    }

    /// Some number is not 0.
    boolean countSomething() {
        return said.values().stream().anyMatch(number -> number != 0);
    }

    long get(Measure measure) {
        return said.getOrDefault(measure, 0L);
    }

    /// The numbers that some fact said.
    Map<Measure, Long> said() {
        return said;
    }

    /// Binds all columns from `first` on.
    void bind(PreparedStatement statement, int first) throws SQLException {
        var column = first;
        for (var count : counts) {
            statement.setLong(column++, count);
        }
        for (var measure : MEASURES) {
            var number = said.get(measure);
            if (number == null) {
                statement.setNull(column++, Types.BIGINT);
            } else {
                statement.setLong(column++, number);
            }
        }
    }

    /// Reads all columns from `first` on.
    static Sums read(ResultSet rows, int first) throws SQLException {
        var sums = new Sums();
        for (var index = 0; index < COUNTS; index++) {
            sums.counts[index] = rows.getLong(first + index);
        }
        sums.readMeasures(rows, first + COUNTS);
        return sums;
    }

    /// Adds the numbers of a row whose measures stand from `first` on.
    void readMeasures(ResultSet rows, int first) throws SQLException {
        var column = first;
        for (var measure : MEASURES) {
            var number = rows.getLong(column++);
            if (!rows.wasNull()) {
                add(measure, number);
            }
        }
    }
}
