package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;

/// Writes facts as rows of table `fact`, many at a time; a row whose key is there already is left as it is.
final class FactRows {
    private static final int MOST_WAITING = 1000;
    private static final List<String> DIMENSIONS = List.of(
            "epoch",
            "sequence",
            "day",
            "hour",
            "clock",
            "place",
            "activity",
            "service",
            "topic",
            "theme",
            "audience",
            "led",
            "together",
            "session",
            "partners",
            "partners_invited",
            "corrects_epoch",
            "corrects_sequence",
            "extra",
            "received",
            "later");
    private static final int FIRST_MEASURE = DIMENSIONS.size() + 1;
    private static final Measure[] MEASURES = Measure.values();
    /// The statement that writes one row; also what the bench compares with.
    static final String INSERT = "INSERT INTO fact (" + String.join(", ", DIMENSIONS) + ", "
            + Arrays.stream(MEASURES).map(FactRows::column).collect(Collectors.joining(", ")) + ") VALUES ("
            + "?, ".repeat(DIMENSIONS.size() + MEASURES.length - 1) + "?) ON CONFLICT DO NOTHING";

    private final Keys keys;
    private final SumRows sums;
    private final Netting netting;
    private final PreparedStatement insert;
    private final List<KeptRow> waiting = new ArrayList<>();

    FactRows(Connection connection, Keys keys) throws SQLException {
        this.keys = keys;
        sums = new SumRows(connection, keys);
        netting = new Netting(connection);
        insert = connection.prepareStatement(INSERT);
    }

    /// The column of a measure: its wire name in snake case.
    static String column(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    /// Something said of each measure's column.
    static String each(String each, String between) {
        return Arrays.stream(MEASURES)
                .map(measure -> each.formatted(column(measure)))
                .collect(Collectors.joining(between));
    }

    static int code(ClockQuality quality) {
        return switch (quality) {
            case SYNCED -> 0;
            case ESTIMATED -> 1;
            case UNKNOWN -> 2;
        };
    }

    static int code(Led led) {
        return switch (led) {
            case TEAM -> 0;
            case PARTNER -> 1;
            case VOLUNTEERS -> 2;
            case ASSOCIATION -> 3;
        };
    }

    void add(long epoch, FactId id, Fact fact, String extra, Instant received) throws SQLException {
        var dimensions = fact.dimensions();
        insert.setLong(1, epoch);
        insert.setLong(2, id.ref().sequence());
        insert.setInt(3, Days.number(fact.day()));
        insert.setInt(4, fact.hour());
        insert.setInt(5, code(fact.clock()));
        insert.setLong(6, keys.word(dimensions.place().value()));
        insert.setLong(7, keys.word(dimensions.activity().value()));
        word(8, dimensions.service().map(Object::toString));
        word(9, dimensions.topic().map(Object::toString));
        word(10, dimensions.theme().map(Object::toString));
        word(11, dimensions.audience().map(Object::toString));
        if (dimensions.led().isPresent()) {
            insert.setInt(12, code(dimensions.led().get()));
        } else {
            insert.setNull(12, Types.INTEGER);
        }
        insert.setInt(13, dimensions.together() ? 1 : 0);
        word(14, dimensions.session().map(Object::toString));
        text(15, Kinds.list(dimensions.partners()));
        text(16, Kinds.list(dimensions.partnersInvited()));
        var mends = new KeptRow.Group(epoch, id.ref().sequence());
        if (fact.corrects().isPresent()) {
            var target = fact.corrects().get();
            mends = new KeptRow.Group(
                    keys.epoch(id.terminal(), target.epoch(), received.toEpochMilli()), target.sequence());
            insert.setLong(17, mends.epoch());
            insert.setLong(18, mends.sequence());
        } else {
            insert.setNull(17, Types.INTEGER);
            insert.setNull(18, Types.INTEGER);
        }
        text(19, extra);
        insert.setLong(20, received.toEpochMilli());
        insert.setInt(21, fact.later() ? 1 : 0);
        var said = fact.measures().values();
        for (var index = 0; index < MEASURES.length; index++) {
            var value = said.get(MEASURES[index]);
            if (value == null) {
                insert.setNull(FIRST_MEASURE + index, Types.INTEGER);
            } else {
                insert.setLong(FIRST_MEASURE + index, value);
            }
        }
        insert.addBatch();
        waiting.add(new KeptRow(
                keys.terminal(id.terminal()),
                epoch,
                id.ref().sequence(),
                fact,
                sums.kind(dimensions),
                mends,
                received));
        if (waiting.size() >= MOST_WAITING) {
            flush();
        }
    }

    /// Writes the facts that wait, so that they can be asked for.
    void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        var mended = netting.before(waiting);
        var written = insert.executeBatch();
        for (var index = 0; index < written.length; index++) {
            var row = waiting.get(index);
            if (written[index] > 0) {
                sums.add(row);
                if (!mended.containsKey(row.mends())) {
                    sums.add(Netting.alone(row), 1);
                }
            }
        }
        for (var one : mended.entrySet()) {
            sums.add(one.getValue(), -1);
            sums.add(netting.net(one.getKey()), 1);
        }
        waiting.clear();
    }

    /// Writes all that waits, the sums too; to be called last in each transaction.
    void finish() throws SQLException {
        flush();
        sums.write();
    }

    /// Drops what waits, of a transaction that is given up.
    void drop() throws SQLException {
        insert.clearBatch();
        waiting.clear();
        sums.forget();
    }

    private void word(int index, Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            insert.setLong(index, keys.word(value.get()));
        } else {
            insert.setNull(index, Types.INTEGER);
        }
    }

    private void text(int index, String value) throws SQLException {
        if (value.isEmpty()) {
            insert.setNull(index, Types.VARCHAR);
        } else {
            insert.setString(index, value);
        }
    }
}
