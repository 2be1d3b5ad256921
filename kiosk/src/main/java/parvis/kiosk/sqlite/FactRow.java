package parvis.kiosk.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;

/// A fact as it lies in its table.
///
/// @param epochId the epoch's row
/// @param ref its identity, for ever
/// @param open whether touches still add to it
/// @param fact what was counted
/// @param waits set while its day is not known
record FactRow(long epochId, FactRef ref, boolean open, Fact fact, Optional<Waits> waits) {
    static final String SELECT = """
            SELECT e.id AS epoch_id, e.value AS epoch_value, f.sequence, f.open, f.day, f.hour, f.clock, f.dimensions,
                   f.measures, f.corrects_epoch, f.corrects_sequence, f.waits_boot, f.waits_ms, f.later
            FROM fact f JOIN epoch e ON e.id = f.epoch
            """;

    static FactRow of(ResultSet row) throws SQLException {
        var fact = new Fact(
                LocalDate.parse(row.getString("day")),
                row.getInt("hour"),
                ClockQuality.valueOf(row.getString("clock")),
                Words.dimensions(row.getString("dimensions")),
                Words.measures(row.getString("measures")),
                corrects(row),
                row.getBoolean("later"));
        var boot = Optional.ofNullable(row.getString("waits_boot"));
        var sinceBoot = row.getLong("waits_ms");
        return new FactRow(
                row.getLong("epoch_id"),
                new FactRef(new Epoch(row.getString("epoch_value")), row.getLong("sequence")),
                row.getBoolean("open"),
                fact,
                boot.map(id -> new Waits(id, sinceBoot)));
    }

    private static Optional<FactRef> corrects(ResultSet row) throws SQLException {
        var epoch = Optional.ofNullable(row.getString("corrects_epoch"));
        var sequence = row.getLong("corrects_sequence");
        return epoch.map(value -> new FactRef(new Epoch(value), sequence));
    }

    /// When a fact whose day is not known was begun.
    ///
    /// @param boot which boot of the machine
    /// @param sinceBootMs how long after it
    record Waits(String boot, long sinceBootMs) {}
}
