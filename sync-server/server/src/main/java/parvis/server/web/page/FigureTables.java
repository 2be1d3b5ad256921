package parvis.server.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parvis.server.chart.BarChart;
import parvis.server.chart.BarChart.Bar;
import parvis.server.chart.Ink;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Period;
import parvis.server.territory.Dimension;
import parvis.server.trend.Course;
import parvis.server.web.page.FigureFinder.Asked;
import parvis.server.web.page.TableView.Cell;

/// The months, years and places of a figure, as charts and as the tables beneath them.
final class FigureTables {
    private static final int MOST_BARS = 12;

    private final Desk desk;

    FigureTables(Desk desk) {
        this.desk = desk;
    }

    /// Month by month, beside the year before.
    Optional<TableView> months(Asked asked) {
        var course = course(asked, asked.span().period());
        if (course.months().isEmpty()) {
            return Optional.empty();
        }
        var before = before(asked);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < course.months().size(); i++) {
            var month = course.months().get(i);
            var row = new ArrayList<Cell>();
            row.add(Cell.of(Numbers.month(month.days().from())));
            row.add(Cell.of(month.value()));
            if (before.isPresent()) {
                row.add(Cell.of(before.get().months().get(i).value()));
            }
            rows.add(row);
        }
        if (course.adds()) {
            var sum = new ArrayList<Cell>();
            sum.add(Cell.of(desk.texts().get("table.sum")).styled("sum"));
            sum.add(Cell.of(sum(course)).styled("sum"));
            before.ifPresent(year -> sum.add(Cell.of(sum(year)).styled("sum")));
            rows.add(sum);
        }
        var head = new ArrayList<>(
                List.of(desk.texts().get("column.month"), asked.span().label() + " (" + unit(asked) + ")"));
        before.ifPresent(year -> head.add(desk.texts().get("column.before")));
        return Optional.of(TableView.of(
                desk.texts()
                        .get(
                                "figure.months",
                                asked.figure().name(),
                                asked.span().label()),
                head,
                rows,
                copy(asked, "mois")));
    }

    /// The same as bars, when there are not too many.
    Optional<BarChart> monthsChart(Asked asked) {
        var course = course(asked, asked.span().period());
        if (course.months().isEmpty() || course.months().size() > MOST_BARS) {
            return Optional.empty();
        }
        var before = before(asked)
                .filter(year ->
                        year.months().stream().anyMatch(month -> month.value().isPresent()));
        return Optional.of(new BarChart(
                desk.texts()
                        .get(
                                "figure.months",
                                asked.figure().name(),
                                asked.span().label()),
                IntStream.range(0, course.months().size())
                        .mapToObj(i -> {
                            var month = course.months().get(i);
                            return new Bar(
                                    Numbers.shortMonth(month.days().from()),
                                    month.value(),
                                    month.value().map(Numbers::of).orElse(""),
                                    before.flatMap(year -> year.months().get(i).value()));
                        })
                        .toList(),
                before.map(year -> desk.texts().get("chart.before")),
                Optional.empty(),
                Ink.tone(asked.tone())));
    }

    /// Year by year over the convention, with what it is to reach.
    Optional<TableView> years(Asked asked) {
        var years = yearly(asked);
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(TableView.of(
                        desk.texts().get("figure.years", asked.figure().name()),
                        List.of(desk.texts().get("column.year"), asked.figure().unit()),
                        years.stream()
                                .map(year -> List.of(Cell.of(Integer.toString(year.year())), Cell.of(year.value())))
                                .toList(),
                        copy(asked, "annees")));
    }

    Optional<BarChart> yearsChart(Asked asked) {
        var years = yearly(asked);
        return years.stream().noneMatch(year -> year.value().isPresent())
                ? Optional.empty()
                : Optional.of(new BarChart(
                        desk.texts().get("figure.years", asked.figure().name()),
                        years.stream()
                                .map(year -> new Bar(
                                        Integer.toString(year.year()),
                                        year.value(),
                                        year.value()
                                                .map(value -> desk.words().number(asked.figure(), value))
                                                .orElse(""),
                                        Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        asked.figure()
                                .target()
                                .map(target -> new BarChart.Mark(
                                        target.value(),
                                        desk.texts()
                                                .get(
                                                        "figure.target",
                                                        desk.words().number(asked.figure(), target.value()),
                                                        target.year().toString()))),
                        Ink.tone(asked.tone())));
    }

    /// Place by place, where facts are counted.
    Optional<TableView> places(Asked asked) {
        var formula = Course.current(
                asked.definition().formula().of(asked.figure().id().key()));
        if (!formula.isFedByFacts()) {
            return Optional.empty();
        }
        var byPlace = new FigureDefinition(
                asked.definition().indicator(),
                asked.definition().key(),
                asked.definition().name(),
                asked.definition().unit(),
                new Formula.Each(Dimension.PLACE, formula));
        var rows = desk.figures().of(byPlace, asked.span().period()).stream()
                .map(figure -> List.of(Cell.of(place(figure)), Cell.of(figure.value())))
                .toList();
        return Optional.of(TableView.of(
                desk.texts()
                        .get(
                                "figure.places",
                                asked.figure().name(),
                                asked.span().label()),
                List.of(desk.texts().get("column.place"), unit(asked)),
                rows,
                copy(asked, "lieux")));
    }

    /// What is to be known of the months.
    List<String> notes(Asked asked) {
        var course = course(asked, asked.span().period());
        var notes = new ArrayList<String>();
        switch (course.measured()) {
            case ITSELF -> {
                if (!course.adds()) {
                    notes.add(desk.texts().get("figure.months.apart"));
                }
            }
            case CURRENT -> notes.add(desk.texts().get("figure.months.current"));
            case NOTHING -> notes.add(desk.texts().get("figure.months.none"));
        }
        return notes;
    }

    private Course course(Asked asked, Period period) {
        return desk.figures().course(asked.definition(), asked.figure().id().key(), period);
    }

    private Optional<Course> before(Asked asked) {
        var period = asked.span().period();
        return period.isLongerThanAYear()
                ? Optional.empty()
                : Optional.of(course(
                        asked,
                        new Period(period.from().minusYears(1), period.from().minusDays(1))));
    }

    private List<Yearly> yearly(Asked asked) {
        var convention = desk.territory().convention();
        int last = Math.min(
                convention.lastYear().getValue(), desk.figures().today().getYear());
        return IntStream.rangeClosed(convention.firstYear().getValue(), last)
                .mapToObj(year -> new Yearly(
                        year,
                        desk.figures().of(asked.definition(), Period.year(year)).stream()
                                .filter(figure ->
                                        figure.id().equals(asked.figure().id()))
                                .findFirst()
                                .flatMap(Figure::value)))
                .toList();
    }

    private String place(Figure figure) {
        return desk.names().of(Dimension.PLACE, figure.id().key());
    }

    /// A change or growth shows, month by month and place by place, what it is made from.
    private String unit(Asked asked) {
        return Course.measured(asked.definition().formula()) == Course.Measured.CURRENT
                ? desk.texts().get("unit.current")
                : asked.figure().unit();
    }

    private static String copy(Asked asked, String table) {
        return FigurePage.address(asked.figure().id()) + "/tableau/" + table + "?"
                + asked.span().query();
    }

    private static BigDecimal sum(Course course) {
        return course.months().stream()
                .flatMap(month -> month.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Yearly(int year, Optional<BigDecimal> value) {}
}
