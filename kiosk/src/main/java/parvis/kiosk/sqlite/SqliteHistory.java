package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;

/// Looks back in the journal's file, from sums that are kept for each day that is over.
final class SqliteHistory implements History {
    /// So many days are added up at once, so that a touch never waits long for the file.
    private static final int AT_ONCE = 10;

    /// How far back very many people are still worth a question.
    private static final int LOOKED_AT = 31;

    private final Database database;
    private final Changes changes;
    private final Facts facts;
    private final SqliteBooks books;
    private final TimeSource time;
    private final ZoneId zone;

    SqliteHistory(Database database, Changes changes, Facts facts, SqliteBooks books, TimeSource time, ZoneId zone) {
        this.database = database;
        this.changes = changes;
        this.facts = facts;
        this.books = books;
        this.time = time;
        this.zone = zone;
    }

    @Override
    public List<Row> days(LocalDate from, LocalDate to) {
        var found = new ArrayList<Row>();
        sums(from, to)
                .forEach((day, sums) -> sums.sums()
                        .forEach((dimensions, sum) -> found.add(new Row(day, dimensions.activity(), dimensions, sum))));
        return found;
    }

    @Override
    public List<Oddity> oddities(LocalDate today) {
        var found = new ArrayList<Oddity>();
        var seen = database.read(SqliteHistory::seen);
        sums(today.minusDays(LOOKED_AT), today)
                .forEach((day, sums) -> sums.crowds().forEach(crowd -> {
                    var key = new Seen(day, crowd.hour(), crowd.dimensions());
                    if (crowd.people() > seen.getOrDefault(key, 0L)) {
                        found.add(new Oddity.Crowd(day, crowd.hour(), crowd.dimensions(), crowd.people()));
                    }
                }));
        var known = time.moment().quality() != ClockQuality.UNKNOWN;
        found.addAll(database.read(connection -> {
            var days = new ArrayList<Oddity>(known ? DaySeen.notClosed(connection, today) : List.of());
            days.addAll(DaySeen.uncertain(connection, facts, today.minusDays(LOOKED_AT), today));
            days.addAll(known ? DaySeen.empty(connection, today) : List.of());
            return days;
        }));
        found.sort(Comparator.comparing(Oddity::day).reversed());
        return found;
    }

    @Override
    public long undated() {
        return database.read(connection -> {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("SELECT count(*) FROM fact WHERE waits_boot IS NOT NULL")) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        });
    }

    @Override
    public void seen(Oddity oddity) {
        changes.make("keep that it is right", connection -> switch (oddity) {
            case Oddity.Crowd crowd -> keep(connection, crowd);
            case Oddity.Uncertain uncertain -> DaySeen.keep(connection, uncertain);
            case Oddity.Empty empty -> DaySeen.keep(connection, empty);
            case Oddity.NotClosed _ -> 0;
        });
    }

    private static int keep(Connection connection, Oddity.Crowd crowd) throws SQLException {
        return Facts.run(
                connection,
                "INSERT OR REPLACE INTO crowd_seen (day, hour, dimensions, people) VALUES (?, ?, ?, ?)",
                crowd.day().toString(),
                crowd.hour(),
                Words.of(crowd.dimensions()),
                crowd.people());
    }

    @Override
    public void close(LocalDate day) {
        var now = time.moment();
        if (now.quality() == ClockQuality.UNKNOWN) {
            return;
        }
        var total = books.unclosed(Slot.of(now.wall(), zone).day()).stream()
                .filter(one -> one.day().equals(day))
                .findFirst();
        if (total.isPresent()) {
            changes.make("close a day", _ -> {
                books.close(total.get(), now.quality());
                return day;
            });
        }
    }

    /// The days of a span that facts of are held, in their order.
    private Map<LocalDate, DaySums> sums(LocalDate from, LocalDate to) {
        var today = Slot.of(time.instant(), zone).day();
        var first =
                from.isBefore(today.minusDays(SqliteBooks.HELD_DAYS)) ? today.minusDays(SqliteBooks.HELD_DAYS) : from;
        var last = to.isAfter(today) ? today : to;
        var all = new TreeMap<LocalDate, DaySums>();
        all.putAll(database.read(connection -> DaySums.kept(connection, first, last)));
        var missing = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!all.containsKey(day)) {
                missing.add(day);
            }
        }
        for (var start = 0; start < missing.size(); start += AT_ONCE) {
            all.putAll(added(missing.subList(start, Math.min(missing.size(), start + AT_ONCE)), today));
        }
        return all;
    }

    private Map<LocalDate, DaySums> added(List<LocalDate> days, LocalDate today) {
        try {
            return days.equals(List.of(today))
                    ? database.read(connection -> added(connection, days))
                    : database.write(connection -> kept(connection, days, today));
        } catch (StoreFailure _) {
            // A full disk: looked at all the same, only not kept.
            return database.read(connection -> added(connection, days));
        }
    }

    private Map<LocalDate, DaySums> kept(Connection connection, List<LocalDate> days, LocalDate today)
            throws SQLException {
        var all = new HashMap<LocalDate, DaySums>();
        for (var day : days) {
            all.put(
                    day,
                    day.isBefore(today)
                            ? DaySums.keep(connection, facts, day)
                            : DaySums.of(facts.ofDay(connection, day)));
        }
        return all;
    }

    private Map<LocalDate, DaySums> added(Connection connection, List<LocalDate> days) throws SQLException {
        var all = new HashMap<LocalDate, DaySums>();
        for (var day : days) {
            all.put(day, DaySums.of(facts.ofDay(connection, day)));
        }
        return all;
    }

    private static Map<Seen, Long> seen(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT day, hour, dimensions, people FROM crowd_seen")) {
            var seen = new HashMap<Seen, Long>();
            while (rows.next()) {
                var dimensions = Words.dimensions(rows.getString("dimensions"));
                var key = new Seen(LocalDate.parse(rows.getString("day")), rows.getInt("hour"), dimensions);
                seen.put(key, rows.getLong("people"));
            }
            return seen;
        }
    }

    private record Seen(LocalDate day, int hour, Dimensions dimensions) {}
}
