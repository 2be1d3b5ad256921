package parvis.server.web.page;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parvis.protocol.message.Measure;
import parvis.server.chart.BarChart;
import parvis.server.chart.BarChart.Bar;
import parvis.server.chart.Ink;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Counts.By;
import parvis.server.indicator.Period;
import parvis.server.territory.Dimension;
import parvis.server.web.page.TableView.Cell;

/// Who came, as tables and a chart.
final class AttendanceTables {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_BARS = 12;
    private static final int SHADES = 5;
    private static final int DAYS_OF_HEAT = 28;

    private final Desk desk;
    private final Counts counts;

    AttendanceTables(Desk desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
    }

    /// People of the whole period.
    long total(AttendanceAsked asked) {
        return sum(asked, asked.span().period());
    }

    /// The whole of the year before, in words.
    String before(AttendanceAsked asked) {
        return earlier(asked.span().period())
                .map(period -> desk.texts().get("attendance.before", sum(asked, period)))
                .orElse("");
    }

    /// Step by step, beside the year before.
    TableView steps(AttendanceAsked asked) {
        var rows = new ArrayList<List<Cell>>();
        long sum = 0;
        long sumBefore = 0;
        var before = beforeSteps(asked);
        for (var step : steps(asked, asked.span().period()).entrySet()) {
            long was = before.getOrDefault(step.getKey(), 0L);
            sum += step.getValue();
            sumBefore += was;
            rows.add(List.of(Cell.of(label(asked, step.getKey())), Cell.of(step.getValue()), Cell.of(was)));
        }
        if (!rows.isEmpty()) {
            rows.add(List.of(
                    Cell.of(desk.texts().get("table.sum")).styled("sum"),
                    Cell.of(sum).styled("sum"),
                    Cell.of(sumBefore).styled("sum")));
        }
        return TableView.of(
                desk.texts().get("attendance.steps", asked.span().label()),
                List.of(
                        desk.texts().get("attendance.step." + asked.step()),
                        desk.texts().get("attendance.people"),
                        desk.texts().get("column.before")),
                rows,
                copy(asked, "pas"));
    }

    /// The steps as bars.
    Optional<BarChart> chart(AttendanceAsked asked) {
        var steps = steps(asked, asked.span().period());
        if (steps.isEmpty() || steps.size() > MOST_BARS) {
            return Optional.empty();
        }
        var before = beforeSteps(asked);
        return Optional.of(new BarChart(
                desk.texts().get("attendance.steps", asked.span().label()),
                steps.entrySet().stream()
                        .map(step -> new Bar(
                                shortLabel(asked, step.getKey()),
                                Optional.of(BigDecimal.valueOf(step.getValue())),
                                Numbers.of(step.getValue()),
                                Optional.ofNullable(before.get(step.getKey())).map(BigDecimal::valueOf)))
                        .toList(),
                before.isEmpty() ? Optional.empty() : Optional.of(desk.texts().get("attendance.chart.before")),
                Optional.empty(),
                Ink.RUST));
    }

    /// Told apart, beside the year before.
    TableView parts(AttendanceAsked asked) {
        var now = people(asked, asked.span().period(), asked.told());
        var before = earlier(asked.span().period())
                .map(period -> people(asked, period, asked.told()))
                .orElse(Map.of());
        var ids = new TreeSet<>(now.keySet());
        ids.addAll(before.keySet());
        var rows = ids.stream()
                .sorted((one, other) -> Long.compare(now.getOrDefault(other, 0L), now.getOrDefault(one, 0L)))
                .map(id -> List.of(
                        Cell.of(name(asked, id)),
                        Cell.of(now.getOrDefault(id, 0L)),
                        Cell.of(before.getOrDefault(id, 0L))))
                .toList();
        return TableView.of(
                desk.texts()
                        .get("attendance.parts." + asked.part(), asked.span().label()),
                List.of(
                        desk.texts().get("attendance.by." + asked.part()),
                        desk.texts().get("attendance.people"),
                        desk.texts().get("column.before")),
                rows,
                copy(asked, "par"));
    }

    /// Both at once, where the steps are few.
    Optional<TableView> cross(AttendanceAsked asked) {
        var steps = new ArrayList<>(steps(asked, asked.span().period()).keySet());
        if (steps.isEmpty() || steps.size() > MOST_BARS) {
            return Optional.empty();
        }
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (var row : rows(asked, asked.span().period(), asked.by(), asked.told())) {
            all.computeIfAbsent(row.group().getOrDefault(asked.told(), ""), _ -> new TreeMap<>())
                    .merge(row.group().getOrDefault(asked.by(), ""), people(row), Long::sum);
        }
        var head = new ArrayList<>(List.of(desk.texts().get("attendance.by." + asked.part())));
        steps.forEach(step -> head.add(shortLabel(asked, step)));
        head.add(desk.texts().get("table.sum"));
        var rows = new ArrayList<List<Cell>>();
        all.forEach((id, of) -> {
            var row = new ArrayList<>(List.of(Cell.of(name(asked, id))));
            steps.forEach(step -> row.add(Cell.of(of.getOrDefault(step, 0L))));
            row.add(Cell.of(of.values().stream().mapToLong(Long::longValue).sum())
                    .styled("sum"));
            rows.add(row);
        });
        return Optional.of(new TableView(
                desk.texts()
                        .get("attendance.cross." + asked.part(), asked.span().label()),
                head,
                rows,
                Optional.of(copy(asked, "croise")),
                true));
    }

    /// The hours of the week: the darker, the more people.
    TableView heat(AttendanceAsked asked) {
        var hours = counts.hours(weeks(asked), asked.where());
        long most = hours.stream().mapToLong(Counts.Hour::people).max().orElse(0);
        var head = new ArrayList<>(List.of(desk.texts().get("column.hour")));
        Arrays.stream(DayOfWeek.values()).forEach(day -> head.add(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)));
        var rows = new ArrayList<List<Cell>>();
        int first = hours.stream().mapToInt(Counts.Hour::hour).min().orElse(0);
        int last = hours.stream().mapToInt(Counts.Hour::hour).max().orElse(-1);
        for (int hour = first; hour <= last; hour++) {
            int at = hour;
            var row = new ArrayList<>(List.of(Cell.of(desk.texts().get("why.hour", at))));
            for (var day : DayOfWeek.values()) {
                long people = hours.stream()
                        .filter(one -> one.day() == day && one.hour() == at)
                        .mapToLong(Counts.Hour::people)
                        .sum();
                long shade = most == 0 ? 0 : (people * SHADES + most - 1) / most;
                row.add(Cell.of(people).styled("heat-" + Math.max(0, shade)));
            }
            rows.add(row);
        }
        return new TableView(
                desk.texts()
                        .get(
                                "attendance.heat",
                                Numbers.day(weeks(asked).from()),
                                Numbers.day(weeks(asked).to())),
                head,
                rows,
                Optional.of(copy(asked, "heures")),
                true);
    }

    /// The last whole weeks of the period: what is read of them does not grow with the years.
    private Period weeks(AttendanceAsked asked) {
        var period = asked.span().period();
        var yesterday = desk.figures().today().minusDays(1);
        var to = period.to().isBefore(yesterday) ? period.to() : yesterday;
        var last = to.isBefore(period.from()) ? period.from() : to;
        return new Period(last.minusDays(DAYS_OF_HEAT - 1), last);
    }

    private Map<String, Long> steps(AttendanceAsked asked, Period period) {
        return people(asked, period, asked.by());
    }

    /// The year before, under this year's steps.
    private Map<String, Long> beforeSteps(AttendanceAsked asked) {
        var moved = new TreeMap<String, Long>();
        earlier(asked.span().period())
                .ifPresent(period -> steps(asked, period)
                        .forEach((step, people) -> moved.merge(later(asked.by(), step), people, Long::sum)));
        return moved;
    }

    private static String later(By by, String step) {
        int year = Integer.parseInt(step.substring(0, 4)) + 1;
        return by == By.DAY ? LocalDate.parse(step).plusYears(1).toString() : year + step.substring(4);
    }

    private static Optional<Period> earlier(Period period) {
        return period.isLongerThanAYear()
                ? Optional.empty()
                : Optional.of(
                        new Period(period.from().minusYears(1), period.from().minusDays(1)));
    }

    private Map<String, Long> people(AttendanceAsked asked, Period period, By by) {
        var all = new TreeMap<String, Long>();
        rows(asked, period, by).forEach(row -> all.merge(row.group().getOrDefault(by, ""), people(row), Long::sum));
        return all;
    }

    private List<Counts.Row> rows(AttendanceAsked asked, Period period, By... by) {
        return counts.of(period, asked.with(by), MOST_ROWS).stream()
                .filter(asked::wants)
                .toList();
    }

    private long sum(AttendanceAsked asked, Period period) {
        return rows(asked, period).stream().mapToLong(AttendanceTables::people).sum();
    }

    private static long people(Counts.Row row) {
        return row.sums().getOrDefault(Measure.PEOPLE, 0L);
    }

    private String label(AttendanceAsked asked, String step) {
        return switch (asked.by()) {
            case DAY -> Numbers.weekday(LocalDate.parse(step));
            case MONTH -> Numbers.month(YearMonth.parse(step).atDay(1));
            case WEEK -> desk.texts().get("attendance.week", step.substring(6), step.substring(0, 4));
            case YEAR, PLACE, TERMINAL, ACTIVITY, SERVICE, TOPIC, THEME, AUDIENCE -> step;
        };
    }

    private String shortLabel(AttendanceAsked asked, String step) {
        return asked.by() == By.MONTH ? Numbers.shortMonth(YearMonth.parse(step).atDay(1)) : label(asked, step);
    }

    private String name(AttendanceAsked asked, String id) {
        if (id.isEmpty()) {
            return desk.texts().get("attendance.none");
        }
        return switch (asked.told()) {
            case PLACE -> desk.names().of(Dimension.PLACE, id);
            case ACTIVITY -> desk.names().of(Dimension.ACTIVITY, id);
            case SERVICE -> desk.names().of(Dimension.SERVICE, id);
            case TOPIC -> desk.names().of(Dimension.TOPIC, id);
            case AUDIENCE -> desk.names().of(Dimension.AUDIENCE, id);
            case DAY, WEEK, MONTH, YEAR, TERMINAL, THEME -> id;
        };
    }

    private static String copy(AttendanceAsked asked, String table) {
        return AttendancePage.PATH + "/tableau/" + table + "?" + asked.query();
    }
}
