package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.ClockQuality;

/// Gives a day to facts that were counted while nobody knew the time.
final class Dating {
    /// How long they wait for the time at most.
    private static final Duration PATIENCE = Duration.ofDays(7);

    /// The hour of a fact whose hour nobody will ever know.
    private static final int NOON = 12;

    private final Facts facts;
    private final ZoneId zone;
    private final String boot;
    private final LocalDate floor;

    /// @param boot which boot of the machine this is
    /// @param floor a day that certainly is not in the future: when the program was built
    Dating(Facts facts, ZoneId zone, String boot, LocalDate floor) {
        this.facts = facts;
        this.zone = zone;
        this.boot = boot;
        this.floor = floor;
    }

    boolean anyWaits(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT 1 FROM fact WHERE waits_boot IS NOT NULL LIMIT 1")) {
            return rows.next();
        }
    }

    int date(Connection connection, Moment now) throws SQLException {
        var dated = 0;
        for (var row : facts.list(connection, "WHERE f.waits_boot IS NOT NULL AND f.open = 0")) {
            var slot = slot(connection, row.waits().orElseThrow(), now);
            if (slot.isPresent()) {
                set(connection, row, slot.get());
                dated++;
            }
        }
        return dated;
    }

    private Optional<Dated> slot(Connection connection, FactRow.Waits waits, Moment now) throws SQLException {
        var sameBoot = waits.boot().equals(boot);
        var ago = now.sinceBoot().minusMillis(waits.sinceBootMs());
        if (sameBoot && now.quality() != ClockQuality.UNKNOWN) {
            return Optional.of(new Dated(Slot.of(now.wall().minus(ago), zone), ClockQuality.ESTIMATED));
        }
        if (!sameBoot || ago.compareTo(PATIENCE) >= 0) {
            return Optional.of(new Dated(new Slot(lastKnownDay(connection), NOON), ClockQuality.UNKNOWN));
        }
        return Optional.empty();
    }

    private LocalDate lastKnownDay(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT max(day) FROM day")) {
            var last = rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.<String>empty();
            return last.map(LocalDate::parse).filter(floor::isBefore).orElse(floor);
        }
    }

    private static void set(Connection connection, FactRow row, Dated dated) throws SQLException {
        Facts.run(
                connection,
                "UPDATE fact SET day = ?, hour = ?, clock = ?, waits_boot = NULL, waits_ms = NULL "
                        + "WHERE epoch = ? AND sequence = ?",
                dated.slot.day().toString(),
                dated.slot.hour(),
                dated.clock.name(),
                row.epochId(),
                row.ref().sequence());
        if (row.fact().countsInClosing()) {
            Facts.dirty(connection, dated.slot.day());
            WorkRows.dated(connection, row, dated.slot);
        }
    }

    private record Dated(Slot slot, ClockQuality clock) {}
}
