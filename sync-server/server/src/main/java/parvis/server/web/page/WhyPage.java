package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.server.indicator.Leaf;
import parvis.server.indicator.Period;
import parvis.server.territory.Dimension;
import parvis.server.trend.Course;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.FigureFinder.Asked;
import parvis.server.web.page.Frame.Crumb;
import parvis.server.web.page.Spans.Choice;
import parvis.server.web.page.TableView.Cell;
import parvis.server.web.page.WhyView.Part;
import parvis.server.why.Trail;

/// The page « Pourquoi ce chiffre ? »: from a figure to a month's days and places, to a day's facts.
final class WhyPage {
    private static final String PATH = "/indicateurs/{indicator}/{figure}/pourquoi";
    private static final int MOST_FACTS = 500;
    private static final List<Dimension> SHOWN = List.of(
            Dimension.ACTIVITY,
            Dimension.SERVICE,
            Dimension.TOPIC,
            Dimension.THEME,
            Dimension.AUDIENCE,
            Dimension.LED,
            Dimension.PARTNERS,
            Dimension.PARTNERS_INVITED);

    private final Desk desk;
    private final FigureFinder finder;
    private final Trail trail;

    WhyPage(Desk desk, FigureFinder finder, Trail trail) {
        this.desk = desk;
        this.finder = finder;
        this.trail = trail;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page), Route.get(PATH + "/jours", Need.PERSON, this::copy));
    }

    private void page(Context ctx) {
        var query = query(ctx);
        var asked = finder.asked(ctx, query);
        var month = month(query, asked);
        var day = query.text("jour").map(text -> query.day("jour"));
        desk.templates().answer(ctx, 200, "why.jte", Map.of("view", view(ctx, asked, month, day)));
    }

    private static Query query(Context ctx) {
        return Query.of(ctx, "year", "from", "to", "school", "mois", "jour", "partie");
    }

    private void copy(Context ctx) {
        var query = query(ctx);
        var asked = finder.asked(ctx, query);
        var leaves = leaves(asked);
        int part = query.text("partie")
                .filter(text -> text.matches("[0-9]"))
                .map(Integer::parseInt)
                .orElse(0);
        if (part >= leaves.size()) {
            throw Problem.notFound("unknown-page", desk.texts().get("figure.no.page"));
        }
        days(asked, leaves.get(part), part, month(query, asked)).answer(ctx);
    }

    private List<Leaf> leaves(Asked asked) {
        return Leaf.of(asked.definition().formula().of(asked.figure().id().key()), desk.territory());
    }

    /// The month asked for; else the last of the period in which something was counted.
    private Period month(Query query, Asked asked) {
        var months = asked.span().period().months();
        if (query.text("mois").isPresent()) {
            try {
                var wanted = YearMonth.parse(query.text("mois").get()).atDay(1);
                return months.stream()
                        .filter(month -> month.contains(wanted) || month.from().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Query.bad("mois", "il n’est pas dans la période"));
            } catch (DateTimeParseException malformed) {
                throw Query.bad("mois", "un mois comme 2026-11 est attendu");
            }
        }
        return course(asked).months().reversed().stream()
                .filter(month ->
                        month.value().filter(value -> value.signum() != 0).isPresent())
                .map(Course.Month::days)
                .findFirst()
                .orElse(months.getFirst());
    }

    private Course course(Asked asked) {
        return desk.figures()
                .course(
                        asked.definition(),
                        asked.figure().id().key(),
                        asked.span().period());
    }

    private WhyView view(Context ctx, Asked asked, Period month, Optional<LocalDate> day) {
        var figure = asked.figure();
        var address = FigurePage.address(figure.id());
        var trailTo = Stream.concat(
                        finder.trail(asked).stream(),
                        Stream.of(new Crumb(
                                figure.name(),
                                Optional.of(address + "?" + asked.span().query()))))
                .toList();
        var leaves = leaves(asked);
        var said = desk.words()
                .say(figure, desk.figures().completeness(asked.span().period()));
        return new WhyView(
                desk.frames().below(ctx, Section.PLAN, trailTo, desk.texts().get("why.title")),
                figure.name(),
                asked.span().label(),
                asked.tone(),
                said.unit().isEmpty() ? said.value() : said.value() + " " + said.unit(),
                figure.definition(),
                course(asked).months().stream()
                        .map(one -> new Choice(
                                one.value()
                                        .map(value -> desk.texts()
                                                .get(
                                                        "why.month",
                                                        Numbers.month(one.days().from()),
                                                        Numbers.of(value)))
                                        .orElse(Numbers.month(one.days().from())),
                                address + "/pourquoi?" + asked.span().query() + "&mois="
                                        + YearMonth.from(one.days().from()),
                                one.days().equals(month)))
                        .toList(),
                Numbers.month(month.from()),
                IntStream.range(0, leaves.size())
                        .mapToObj(i -> new Part(
                                leaves.get(i).text(),
                                days(asked, leaves.get(i), i, month),
                                day.map(of -> facts(leaves.get(i), of)).stream().toList()))
                        .toList(),
                day.map(Numbers::day).orElse(""));
    }

    private TableView days(Asked asked, Leaf leaf, int part, Period month) {
        var lines = trail.days(leaf.where(), month);
        var here = FigurePage.address(asked.figure().id()) + "/pourquoi";
        var query = asked.span().query() + "&mois=" + YearMonth.from(month.from());
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            rows.add(row(
                    Cell.link(Numbers.day(line.day()), here + "?" + query + "&jour=" + line.day() + "#jour"),
                    Cell.of(desk.names().of(Dimension.PLACE, line.place())),
                    leaf.measure().map(line::sum),
                    line.facts(),
                    line.corrections()));
        }
        if (!lines.isEmpty()) {
            rows.add(row(
                    Cell.of(desk.texts().get("table.sum")).styled("sum"),
                    Cell.of(""),
                    leaf.measure()
                            .map(measure -> lines.stream()
                                    .mapToLong(line -> line.sum(measure))
                                    .sum()),
                    lines.stream().mapToLong(Trail.Line::facts).sum(),
                    lines.stream().mapToLong(Trail.Line::corrections).sum()));
        }
        var head = new ArrayList<>(
                List.of(desk.texts().get("column.day"), desk.texts().get("column.place")));
        leaf.measure().ifPresent(measure -> head.add(desk.texts().get("column.number")));
        head.add(desk.texts().get("column.facts"));
        head.add(desk.texts().get("column.corrections"));
        return TableView.of(
                desk.texts().get("why.days", Numbers.month(month.from())),
                head,
                rows,
                here + "/jours?" + query + "&partie=" + part);
    }

    private static List<Cell> row(Cell day, Cell place, Optional<Long> sum, long facts, long corrections) {
        var row = new ArrayList<>(List.of(day, place));
        sum.ifPresent(number -> row.add(Cell.of(number)));
        row.add(Cell.of(facts));
        row.add(Cell.of(corrections));
        return row;
    }

    private TableView facts(Leaf leaf, LocalDate day) {
        var head = new ArrayList<>(
                List.of(desk.texts().get("column.place"), desk.texts().get("column.hour")));
        head.add(desk.texts().get("column.what"));
        leaf.measure().ifPresent(measure -> head.add(desk.texts().get("column.number")));
        head.add(desk.texts().get("column.fact"));
        return new TableView(
                desk.texts().get("why.facts", Numbers.day(day)),
                head,
                trail.facts(leaf.where(), day, MOST_FACTS).stream()
                        .map(fact -> fact(leaf, fact))
                        .toList(),
                Optional.empty(),
                false);
    }

    private List<Cell> fact(Leaf leaf, Trail.Told fact) {
        var row = new ArrayList<Cell>();
        var style = fact.mends().isPresent() ? "mends" : "";
        row.add(Cell.of(desk.names().of(Dimension.PLACE, fact.dimensions().getOrDefault(Dimension.PLACE, "")))
                .styled(style));
        row.add(Cell.of(desk.texts().get("why.hour", fact.hour())));
        row.add(Cell.of(what(fact)));
        leaf.measure().ifPresent(measure -> row.add(Cell.of(fact.sums().getOrDefault(measure, 0L))));
        var told = new ArrayList<>(List.of(fact.terminal() + " " + fact.name()));
        fact.mends().ifPresent(other -> told.add(desk.texts().get("why.mends", other)));
        if (fact.later()) {
            told.add(desk.texts().get("why.later"));
        }
        if (!fact.certain()) {
            told.add(desk.texts().get("why.uncertain"));
        }
        row.add(Cell.of(String.join(", ", told)));
        return row;
    }

    private String what(Trail.Told fact) {
        var all = new ArrayList<String>();
        for (var dimension : SHOWN) {
            var value = fact.dimensions().get(dimension);
            if (value != null) {
                for (var id : value.split(" ", -1)) {
                    all.add(desk.names().of(dimension, id));
                }
            }
        }
        return String.join(" · ", all);
    }
}
