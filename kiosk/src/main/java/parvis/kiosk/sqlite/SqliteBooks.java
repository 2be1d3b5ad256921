package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.kiosk.sync.Books;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;

/// Seals, closes, prunes: the journal's file as the reporter sees it.
final class SqliteBooks implements Books {
    /// How long acknowledged facts stay.
    static final int HELD_DAYS = 400;

    private static final int LAST_HOUR = 23;

    /// Only from the front, so that what is held of an epoch stays an unbroken run.
    private static final String PRUNE = """
            DELETE FROM fact WHERE epoch = ? AND sequence < coalesce(
              (SELECT g.sequence FROM fact g JOIN epoch e ON e.id = g.epoch
               WHERE g.epoch = ? AND (g.day >= ? OR g.open = 1 OR g.waits_boot IS NOT NULL OR g.sequence > e.acked)
               ORDER BY g.sequence LIMIT 1),
              (SELECT next FROM epoch WHERE id = ?))""";

    private final Database database;
    private final Facts facts;
    private final PlaceId place;
    private final ZoneId zone;
    private final Dating dating;

    SqliteBooks(Database database, Facts facts, PlaceId place, ZoneId zone, Dating dating) {
        this.database = database;
        this.facts = facts;
        this.place = place;
        this.zone = zone;
        this.dating = dating;
        sealAll();
    }

    @Override
    public void seal(Moment now, Optional<Duration> after) {
        var due = database.read(
                connection -> facts.due(connection, (row, touchedMs) -> isDue(row, touchedMs, now, after)));
        if (!due.isEmpty()) {
            database.write(connection -> Facts.seal(connection, due));
        }
    }

    private boolean isDue(FactRow row, long touchedMs, Moment now, Optional<Duration> after) {
        var sinceBoot = now.sinceBoot().toMillis();
        if (after.isPresent() && sinceBoot - touchedMs >= after.get().toMillis()) {
            return true;
        }
        if (row.waits().isPresent()) {
            return now.quality() != ClockQuality.UNKNOWN
                    || sinceBoot - row.waits().get().sinceBootMs() >= SqliteCounter.UNDATED_MS;
        }
        return !Slot.of(now.wall(), zone)
                .equals(new Slot(row.fact().day(), row.fact().hour()));
    }

    @Override
    public void sealAll() {
        database.write(connection -> Facts.run(connection, "UPDATE fact SET open = 0 WHERE open = 1"));
    }

    @Override
    public void date(Moment now) {
        if (database.read(dating::anyWaits)) {
            database.write(connection -> dating.date(connection, now));
        }
    }

    @Override
    public void begin(LocalDate today) {
        database.write(connection -> {
            var first = firstDay(connection).orElse(today);
            var from = first.isBefore(today.minusDays(HELD_DAYS)) ? today.minusDays(HELD_DAYS) : first;
            for (var day = from; !day.isAfter(today); day = day.plusDays(1)) {
                Facts.run(connection, "INSERT INTO day (day) VALUES (?) ON CONFLICT DO NOTHING", day.toString());
            }
            return true;
        });
    }

    private static Optional<LocalDate> firstDay(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT min(day) FROM day")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)).map(LocalDate::parse) : Optional.empty();
        }
    }

    @Override
    public void counted(LocalDate day, long minutes) {
        database.write(connection -> Facts.run(
                connection,
                "INSERT INTO day (day, minutes) VALUES (?, ?) "
                        + "ON CONFLICT (day) DO UPDATE SET minutes = minutes + excluded.minutes, dirty = 1",
                day.toString(),
                minutes));
    }

    @Override
    public List<DayTotal> unclosed(LocalDate today) {
        return database.read(connection -> {
            var totals = new ArrayList<DayTotal>();
            try (var select = connection.prepareStatement(
                    "SELECT day, minutes FROM day WHERE dirty = 1 AND day < ? ORDER BY day")) {
                select.setString(1, today.toString());
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        totals.add(total(connection, LocalDate.parse(rows.getString(1)), rows.getLong(2)));
                    }
                }
            }
            return totals;
        });
    }

    private DayTotal total(Connection connection, LocalDate day, long minutes) throws SQLException {
        var counted = facts.ofDay(connection, day).stream()
                .filter(row -> row.fact().countsInClosing() && row.waits().isEmpty())
                .toList();
        var people = counted.stream()
                .mapToLong(row -> row.fact().measures().get(Measure.PEOPLE))
                .sum();
        return new DayTotal(day, counted.size(), people, minutes);
    }

    @Override
    public void close(DayTotal total, ClockQuality clock) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        values.put(Measure.FACTS, total.facts());
        values.put(Measure.PEOPLE, total.people());
        values.put(Measure.MINUTES, total.minutes());
        var measures = new Measures(values);
        database.write(connection -> {
            var news = Facts.run(
                    connection,
                    "UPDATE day SET said = ? WHERE day = ? AND said IS NOT ?",
                    Words.of(measures),
                    total.day().toString(),
                    Words.of(measures));
            Facts.run(
                    connection,
                    "UPDATE day SET dirty = 0 WHERE day = ?",
                    total.day().toString());
            if (news > 0) {
                var closing = Fact.of(total.day(), LAST_HOUR, clock, Dimensions.of(place, Fact.CLOSING), measures);
                facts.insert(connection, closing, false, 0, Optional.empty());
            }
            DaySums.keep(connection, facts, total.day());
            return true;
        });
    }

    @Override
    public void prune(LocalDate today, Moment now) {
        var cutoff = today.minusDays(HELD_DAYS).toString();
        database.write(connection -> {
            Touches.forget(connection, now.wall().minus(Duration.ofDays(1)));
            for (var epoch : epochsBefore(connection, cutoff)) {
                Facts.run(connection, PRUNE, epoch, epoch, cutoff, epoch);
            }
            WorkRows.forget(connection, cutoff);
            DaySums.forget(connection, cutoff);
            return Facts.run(connection, "DELETE FROM day WHERE day < ? AND dirty = 0", cutoff);
        });
    }

    private static List<Long> epochsBefore(Connection connection, String cutoff) throws SQLException {
        try (var select = connection.prepareStatement("SELECT DISTINCT epoch FROM fact WHERE day < ?")) {
            select.setString(1, cutoff);
            try (var rows = select.executeQuery()) {
                var epochs = new ArrayList<Long>();
                while (rows.next()) {
                    epochs.add(rows.getLong(1));
                }
                return epochs;
            }
        }
    }
}
