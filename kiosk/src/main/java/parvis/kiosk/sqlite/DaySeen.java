package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parvis.kiosk.attendance.History.Oddity;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;

/// What looks odd of a whole day, without what staff said is right.
final class DaySeen {
    /// A day without any count is asked about for so long.
    private static final int WEEK = 7;

    private DaySeen() {}

    /// The kinds of question that can be answered for a whole day.
    private enum What {
        EMPTY,
        UNCERTAIN
    }

    private record Key(LocalDate day, What what) {}

    /// The days before today that are not closed.
    static List<Oddity> notClosed(Connection connection, LocalDate today) throws SQLException {
        try (var select = connection.prepareStatement("SELECT day FROM day WHERE dirty = 1 AND day < ? ORDER BY day")) {
            Facts.bind(select, today.toString());
            try (var rows = select.executeQuery()) {
                var days = new ArrayList<Oddity>();
                while (rows.next()) {
                    days.add(new Oddity.NotClosed(LocalDate.parse(rows.getString(1))));
                }
                return days;
            }
        }
    }

    /// The days that facts were given to because nobody knew a better one.
    static List<Oddity> uncertain(Connection connection, Facts facts, LocalDate from, LocalDate to)
            throws SQLException {
        var sums = new TreeMap<LocalDate, Oddity.Uncertain>();
        var rows = facts.list(
                connection,
                "WHERE f.clock = 'UNKNOWN' AND f.waits_boot IS NULL AND f.day >= ? AND f.day <= ?",
                from.toString(),
                to.toString());
        for (var row : rows) {
            if (row.fact().countsInClosing()) {
                var one = new Oddity.Uncertain(
                        row.fact().day(), 1, row.fact().measures().get(Measure.PEOPLE));
                sums.merge(one.day(), one, DaySeen::both);
            }
        }
        var seen = seen(connection);
        return sums.values().stream()
                .filter(sum -> sum.facts() > seen.getOrDefault(new Key(sum.day(), What.UNCERTAIN), 0L))
                .<Oddity>map(sum -> sum)
                .toList();
    }

    private static Oddity.Uncertain both(Oddity.Uncertain one, Oddity.Uncertain other) {
        return new Oddity.Uncertain(one.day(), one.facts() + other.facts(), one.people() + other.people());
    }

    /// The days of the week before today, after the terminal's first one, that no fact is held of. A fact that was
    /// taken back to nothing says that somebody looked at the day.
    static List<Oddity> empty(Connection connection, LocalDate today) throws SQLException {
        var seen = seen(connection);
        try (var select = connection.prepareStatement("""
                SELECT d.day FROM day d
                WHERE d.day >= ? AND d.day < ? AND d.day > (SELECT min(day) FROM day)
                  AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.day = d.day AND f.waits_boot IS NULL
                                  AND f.dimensions NOT LIKE ?)
                ORDER BY d.day""")) {
            var closing = "%activity=" + Fact.CLOSING.value() + "%";
            Facts.bind(select, today.minusDays(WEEK).toString(), today.toString(), closing);
            try (var rows = select.executeQuery()) {
                var days = new ArrayList<Oddity>();
                while (rows.next()) {
                    var day = LocalDate.parse(rows.getString(1));
                    if (!seen.containsKey(new Key(day, What.EMPTY))) {
                        days.add(new Oddity.Empty(day));
                    }
                }
                return days;
            }
        }
    }

    /// Staff say that nobody came on that day.
    static int keep(Connection connection, Oddity.Empty empty) throws SQLException {
        return keep(connection, empty.day(), What.EMPTY, 1);
    }

    /// Staff say that those facts are of that day.
    static int keep(Connection connection, Oddity.Uncertain uncertain) throws SQLException {
        return keep(connection, uncertain.day(), What.UNCERTAIN, uncertain.facts());
    }

    private static int keep(Connection connection, LocalDate day, What what, long size) throws SQLException {
        return Facts.run(
                connection,
                "INSERT OR REPLACE INTO day_seen (day, what, size) VALUES (?, ?, ?)",
                day.toString(),
                what.name(),
                size);
    }

    private static Map<Key, Long> seen(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT day, what, size FROM day_seen")) {
            var seen = new HashMap<Key, Long>();
            while (rows.next()) {
                seen.put(
                        new Key(LocalDate.parse(rows.getString("day")), What.valueOf(rows.getString("what"))),
                        rows.getLong("size"));
            }
            return seen;
        }
    }
}
