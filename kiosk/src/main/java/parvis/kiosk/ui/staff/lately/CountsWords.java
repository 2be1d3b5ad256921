package parvis.kiosk.ui.staff.lately;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.History;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.LatelyRoute.Span;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.lately.CountsState.Bar;
import parvis.kiosk.ui.staff.lately.CountsState.Counted;
import parvis.kiosk.ui.staff.lately.CountsState.Desk;
import parvis.kiosk.ui.staff.lately.CountsState.Line;
import parvis.kiosk.ui.staff.record.Recording;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.ServiceId;

/// Adds up what was counted and says it in words: who was received apart from what the door saw, and both apart from
/// who came to something else.
final class CountsWords {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;

    private final List<StaffBooks.Desk> desks;
    private final Recording recording;
    private final Texts texts;

    CountsWords(List<StaffBooks.Desk> desks, Recording recording, Texts texts) {
        this.desks = desks;
        this.recording = recording;
        this.texts = texts;
    }

    /// People that were received, in one part of a span.
    private record Count(int part, Optional<ServiceId> desk, long people, long newcomers) {}

    /// What one part is called.
    private record Name(String full, String brief, String spoken) {}

    /// A day, by its hours.
    ///
    /// @param rows of that day, for what else was counted
    Counted day(DayCounts day, List<History.Row> rows) {
        var received = day.rows().stream()
                .filter(row -> row.dimensions().activity().equals(Recording.RECEPTION))
                .toList();
        var hours = received.stream().mapToInt(DayCounts.Row::hour).summaryStatistics();
        var first = Math.min(FIRST_HOUR, hours.getMin());
        var last = Math.max(LAST_HOUR, hours.getMax());
        var counts = received.stream()
                .map(row -> new Count(row.hour() - first, row.dimensions().service(), row.people(), row.newcomers()))
                .toList();
        var names = IntStream.rangeClosed(first, last)
                .mapToObj(hour -> new Name(
                        texts.get("staff.today.hour", hour),
                        texts.get("staff.today.hour.short", hour),
                        texts.get("lately.hour.spoken", hour)))
                .toList();
        return counted(names, counts, rows);
    }

    /// A week by its days, a month by its weeks.
    Counted span(Period period, List<History.Row> rows) {
        var parts = period.parts();
        var counts = rows.stream()
                .filter(row -> row.activity().equals(Recording.RECEPTION))
                .map(row -> new Count(
                        part(parts, row.day()),
                        row.dimensions().service(),
                        row.measures().get(Measure.PEOPLE),
                        row.measures().get(Measure.NEWCOMERS)))
                .toList();
        var names = parts.stream()
                .map(part -> period.span() == Span.WEEK ? weekday(part.from()) : days(part))
                .toList();
        return counted(names, counts, rows);
    }

    private static int part(List<Period.Part> parts, LocalDate day) {
        return (int) parts.stream().takeWhile(part -> !part.holds(day)).count();
    }

    private static Name weekday(LocalDate day) {
        var brief = Dates.shortDay(day);
        var two = brief.substring(0, brief.lastIndexOf('\u00a0'));
        return new Name(two, two, Dates.day(day));
    }

    private Name days(Period.Part part) {
        var from = Dates.number(part.from());
        if (part.from().equals(part.to())) {
            return new Name(from, from, Dates.day(part.from()));
        }
        var to = Dates.number(part.to());
        return new Name(
                texts.get("lately.days", from, to),
                texts.get("lately.days", from, to),
                texts.get("lately.days.spoken", Dates.day(part.from()), Dates.day(part.to())));
    }

    private Counted counted(List<Name> names, List<Count> counts, List<History.Row> rows) {
        var bars = IntStream.range(0, names.size())
                .mapToObj(index -> bar(
                        names.get(index),
                        counts.stream().filter(count -> count.part() == index).toList()))
                .toList();
        var people = bars.stream().mapToLong(Bar::people).sum();
        var newcomers = bars.stream().mapToLong(Bar::newcomers).sum();
        var others = bars.stream().mapToLong(Bar::others).sum();
        var passed = rows.stream()
                .filter(row -> row.activity().equals(Fact.PASSAGE))
                .mapToLong(row -> row.measures().get(Measure.PEOPLE))
                .sum();
        return new Counted(
                texts.get("lately.total", people, newcomers),
                texts.get("lately.total.brief", people, newcomers),
                people,
                bars,
                desks.stream().map(desk -> desk(desk, counts)).toList(),
                others,
                besides(rows),
                passed == 0 ? Optional.empty() : Optional.of(texts.get("lately.passages", passed)));
    }

    private Bar bar(Name name, List<Count> counts) {
        var byDesk = desks.stream().map(desk -> people(counts, desk)).toList();
        var all = counts.stream().mapToLong(Count::people).sum();
        var newcomers = counts.stream().mapToLong(Count::newcomers).sum();
        var others = all - byDesk.stream().mapToLong(Long::longValue).sum();
        return new Bar(name.full(), name.brief(), name.spoken(), byDesk, others, newcomers);
    }

    private Desk desk(StaffBooks.Desk desk, List<Count> counts) {
        var newcomers = counts.stream()
                .filter(count -> count.desk().equals(desk.dimensions().service()))
                .mapToLong(Count::newcomers)
                .sum();
        return new Desk(desk.label(), people(counts, desk), texts.get("staff.today.newcomers", newcomers));
    }

    private static long people(List<Count> counts, StaffBooks.Desk desk) {
        return counts.stream()
                .filter(count -> count.desk().equals(desk.dimensions().service()))
                .mapToLong(Count::people)
                .sum();
    }

    private List<Line> besides(List<History.Row> rows) {
        Map<ActivityId, Measures> sums = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.activity().equals(Recording.RECEPTION)
                        && !row.activity().equals(Fact.PASSAGE))
                .forEach(row -> sums.merge(row.activity(), row.measures(), Measures::plus));
        return sums.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ActivityId, Measures>>comparingLong(
                                sum -> -sum.getValue().get(Measure.PEOPLE))
                        .thenComparing(sum -> sum.getKey().value()))
                .map(sum -> new Line(label(sum.getKey()), value(sum.getValue())))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private String label(ActivityId activity) {
        return recording.form(activity).map(ActionForm::label).orElse(activity.value());
    }

    private String value(Measures sum) {
        var parts = new ArrayList<String>();
        add(parts, sum, Measure.HELD, "lately.held");
        add(parts, sum, Measure.CANCELLED, "lately.cancelled");
        add(parts, sum, Measure.PEOPLE, "lately.people");
        add(parts, sum, Measure.FAMILIES, "lately.families");
        add(parts, sum, Measure.ITEMS, "lately.items");
        add(parts, sum, Measure.ANSWERS, "lately.answers");
        return String.join(", ", parts);
    }

    private void add(List<String> parts, Measures sum, Measure measure, String key) {
        if (sum.get(measure) > 0) {
            parts.add(texts.get(key, sum.get(measure)));
        }
    }
}
