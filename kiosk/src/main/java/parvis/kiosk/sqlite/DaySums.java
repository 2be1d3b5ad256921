package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// What a day adds up to, by place, activity and desk, and the hours with very many people. Kept for days
/// that are over, so that a year is looked at without reading its facts; the schema's triggers take away
/// what a later fact makes untrue.
///
/// @param sums without those that are 0
/// @param crowds the hours with at least [#CROWD] people
record DaySums(Map<Dimensions, Measures> sums, List<Crowd> crowds) {
    /// So many people in one hour are looked at twice.
    static final long CROWD = 300;

    /// An hour with very many people.
    record Crowd(int hour, Dimensions dimensions, long people) {}

    /// Adds a day up.
    static DaySums of(List<FactRow> rows) {
        var sums = new LinkedHashMap<Dimensions, Measures>();
        var hours = new LinkedHashMap<Hour, Measures>();
        for (var row : rows) {
            var fact = row.fact();
            if (!fact.isClosing() && row.waits().isEmpty()) {
                var told = told(fact.dimensions());
                sums.merge(told, fact.measures(), Measures::plus);
                hours.merge(new Hour(fact.hour(), told), fact.measures(), Measures::plus);
            }
        }
        sums.values().removeIf(Measures::isZero);
        var crowds = new ArrayList<Crowd>();
        hours.forEach((hour, sum) -> {
            if (sum.get(Measure.PEOPLE) >= CROWD) {
                crowds.add(new Crowd(hour.hour, hour.dimensions, sum.get(Measure.PEOPLE)));
            }
        });
        return new DaySums(sums, crowds);
    }

    private static Dimensions told(Dimensions all) {
        var few = Dimensions.of(all.place(), all.activity());
        return all.service().map(few::withService).orElse(few);
    }

    /// Those of the days from one to another that are kept.
    static Map<LocalDate, DaySums> kept(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT day, sums, crowds FROM day_sums WHERE day >= ? AND day <= ?")) {
            Facts.bind(select, from.toString(), to.toString());
            try (var rows = select.executeQuery()) {
                var kept = new LinkedHashMap<LocalDate, DaySums>();
                while (rows.next()) {
                    kept.put(
                            LocalDate.parse(rows.getString("day")),
                            read(rows.getString("sums"), rows.getString("crowds")));
                }
                return kept;
            }
        }
    }

    /// Adds a day up and keeps it.
    static DaySums keep(Connection connection, Facts facts, LocalDate day) throws SQLException {
        var sums = of(facts.ofDay(connection, day));
        Facts.run(
                connection,
                "INSERT OR REPLACE INTO day_sums (day, sums, crowds) VALUES (?, ?, ?)",
                day.toString(),
                sums.sumsText(),
                sums.crowdsText());
        return sums;
    }

    /// Forgets the days before that one, and who looked at their crowds.
    static void forget(Connection connection, String before) throws SQLException {
        Facts.run(connection, "DELETE FROM day_sums WHERE day < ?", before);
        Facts.run(connection, "DELETE FROM crowd_seen WHERE day < ?", before);
        Facts.run(connection, "DELETE FROM day_seen WHERE day < ?", before);
    }

    private String sumsText() {
        var lines = new ArrayList<String>();
        sums.forEach((dimensions, sum) -> lines.add(Words.of(dimensions) + '\t' + Words.of(sum)));
        return String.join("\n", lines);
    }

    private String crowdsText() {
        return String.join(
                "\n",
                crowds.stream()
                        .map(crowd -> crowd.hour + "\t" + Words.of(crowd.dimensions) + '\t' + crowd.people)
                        .toList());
    }

    private static DaySums read(String sumsText, String crowdsText) {
        var sums = new LinkedHashMap<Dimensions, Measures>();
        sumsText.lines()
                .map(line -> line.split("\t", 2))
                .forEach(parts -> sums.put(Words.dimensions(parts[0]), Words.measures(parts[1])));
        var crowds = crowdsText
                .lines()
                .map(line -> line.split("\t", 3))
                .map(parts ->
                        new Crowd(Integer.parseInt(parts[0]), Words.dimensions(parts[1]), Long.parseLong(parts[2])))
                .toList();
        return new DaySums(sums, crowds);
    }

    private record Hour(int hour, Dimensions dimensions) {}
}
