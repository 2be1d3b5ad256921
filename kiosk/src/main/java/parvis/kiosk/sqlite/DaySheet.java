package parvis.kiosk.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import parvis.kiosk.attendance.DayCounts;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// Adds a day's facts up: by hour and dimensions, corrections inside, passages apart.
final class DaySheet {
    private DaySheet() {}

    static DayCounts of(LocalDate day, List<FactRow> rows) {
        var hours = new TreeMap<Integer, LinkedHashMap<Dimensions, Measures>>();
        for (var row : rows) {
            var fact = row.fact();
            if (!fact.isClosing()) {
                hours.computeIfAbsent(fact.hour(), _ -> new LinkedHashMap<>())
                        .merge(fact.dimensions(), fact.measures(), Measures::plus);
            }
        }
        var people = new ArrayList<DayCounts.Row>();
        var passages = new ArrayList<DayCounts.Row>();
        hours.forEach((hour, sums) -> sums.forEach((dimensions, sum) -> {
            if (sum.get(Measure.PEOPLE) != 0 || sum.get(Measure.NEWCOMERS) != 0) {
                var list = dimensions.activity().equals(Fact.PASSAGE) ? passages : people;
                list.add(new DayCounts.Row(hour, dimensions, sum.get(Measure.PEOPLE), sum.get(Measure.NEWCOMERS)));
            }
        }));
        return new DayCounts(day, people, passages);
    }
}
