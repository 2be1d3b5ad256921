package parvis.server.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.report.Report.Line;
import parvis.server.report.Report.Row;
import parvis.server.report.Report.Section;
import parvis.server.report.Table.Cell;

/// The report as sheets: one line a figure with all that it was made from, the years, the days that are missing, what
/// others published, and what to read before.
public final class ReportTables {
    private static final List<String> COLUMNS = List.of(
            "fiche",
            "id",
            "label",
            "key",
            "name",
            "value",
            "unit",
            "from",
            "to",
            "numerator",
            "denominator",
            "current",
            "baseline",
            "day",
            "target",
            "target.year",
            "expected",
            "complete",
            "missing",
            "source",
            "definition");

    private ReportTables() {}

    /// All sheets, in their order.
    public static List<Table> of(Edition edition) {
        var report = edition.report();
        return Stream.of(
                        Optional.of(figures(report)),
                        Optional.of(years(report))
                                .filter(table -> table.columns().size() > 3),
                        Optional.of(days(report)).filter(table -> !table.rows().isEmpty()),
                        Optional.of(references(report)),
                        Optional.of(toRead(edition)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Table figures(Report report) {
        var rows = new ArrayList<List<Cell>>();
        for (Section section : report.sections()) {
            for (Row row : section.rows()) {
                row.lines().forEach(line -> rows.add(figure(report, section, row, line)));
            }
        }
        return new Table(
                Texts.of("sheet.figures"),
                COLUMNS.stream().map(column -> Texts.of("table." + column)).toList(),
                rows);
    }

    private static List<Cell> figure(Report report, Section section, Row row, Line line) {
        var figure = line.figure();
        var of = figure.operands();
        var days = report.completeness();
        return List.of(
                Cell.text(section.title()),
                Cell.text(row.id()),
                Cell.text(row.label()),
                Cell.text(figure.id().key()),
                Cell.text(figure.name()),
                Cell.number(figure.value()),
                Cell.text(figure.unit()),
                new Cell.Day(figure.period().from()),
                new Cell.Day(figure.period().to()),
                Cell.number(of.numerator()),
                Cell.number(of.denominator()),
                Cell.number(of.current()),
                Cell.number(of.baseline()),
                Cell.day(figure.day()),
                Cell.number(figure.target().map(target -> target.value())),
                Cell.number(figure.target()
                        .map(target -> BigDecimal.valueOf(target.year().getValue()))),
                figure.fedByFacts() ? Cell.number(days.expected()) : new Cell.Empty(),
                figure.fedByFacts() ? Cell.number(days.complete()) : new Cell.Empty(),
                Cell.text(Words.missing(figure)),
                Cell.text(figure.source()),
                Cell.text(figure.definition()));
    }

    private static Table years(Report report) {
        var years = report.lines().stream()
                .flatMap(line -> line.years().stream())
                .map(year -> year.year().toString())
                .distinct()
                .toList();
        var columns = Stream.concat(
                        Stream.of("id", "name", "unit").map(key -> Texts.of("table." + key)), years.stream())
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (Line line : report.lines()) {
            var figure = line.figure();
            var cells = new ArrayList<Cell>(List.of(
                    Cell.text(figure.id().indicator().value()), Cell.text(figure.name()), Cell.text(figure.unit())));
            line.years().forEach(year -> cells.add(Cell.number(year.value())));
            rows.add(cells);
        }
        return new Table(Texts.of("sheet.years"), columns, rows);
    }

    private static Table days(Report report) {
        return new Table(
                Texts.of("sheet.days"),
                List.of(Texts.of("column.day"), Texts.of("column.terminal")),
                report.completeness().missing().stream()
                        .map(day -> List.<Cell>of(
                                new Cell.Day(day.day()),
                                Cell.text(day.terminal().value())))
                        .toList());
    }

    private static Table references(Report report) {
        return new Table(
                Texts.of("sheet.references"),
                List.of(
                        Texts.of("column.reference"),
                        Texts.of("column.value"),
                        Texts.of("table.unit"),
                        Texts.of("column.year"),
                        Texts.of("column.source")),
                report.references().stream()
                        .map(one -> List.of(
                                Cell.text(one.label()),
                                new Cell.Amount(one.value()),
                                Cell.text(one.unit()),
                                Cell.number(one.year().map(year -> BigDecimal.valueOf(year.getValue()))),
                                Cell.text(one.source())))
                        .toList());
    }

    /// What stands around the figures on paper.
    private static Table toRead(Edition edition) {
        var report = edition.report();
        var heading = report.heading();
        var lines = new ArrayList<String>();
        lines.add(Words.title(heading) + " – " + heading.town());
        heading.convention().ifPresent(lines::add);
        lines.add(Words.partnership(heading));
        if (heading.sample()) {
            lines.add(Texts.of("town.sample"));
        }
        lines.add(Words.standing(edition));
        lines.addAll(Words.brief(report));
        if (!report.assumed().isEmpty()) {
            lines.add(Texts.of("days.assumed", String.join(", ", report.assumed())));
        }
        edition.comments()
                .forEach(comment -> lines.add(
                        titled(report, comment) + comment.text() + " (" + Words.signature(heading, comment) + ")"));
        if (!report.awaited().isEmpty()) {
            lines.add(Texts.of("references.awaited", String.join(", ", report.awaited())));
        }
        report.contradictions()
                .forEach(one -> lines.add(
                        Texts.of("part.contradictions") + " – " + one.about() + "\u202F: " + Words.readings(one)));
        return new Table(
                Texts.of("sheet.read"),
                List.of(Words.title(heading)),
                lines.stream().skip(1).map(line -> List.of(Cell.text(line))).toList());
    }

    private static String titled(Report report, Edition.Comment comment) {
        return report.sections().stream()
                .filter(section -> section.id().equals(comment.section()))
                .map(section -> section.title() + "\u202F: ")
                .findFirst()
                .orElse("");
    }
}
