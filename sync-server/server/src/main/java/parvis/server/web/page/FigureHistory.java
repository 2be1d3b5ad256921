package parvis.server.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Baseline;
import parvis.server.indicator.Entry;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Sources;
import parvis.server.web.page.TableView.Cell;

/// What coordinators set and entered for a figure, with who and when; nothing is left out.
final class FigureHistory {
    private final Desk desk;
    private final Sources sources;

    FigureHistory(Desk desk, Sources sources) {
        this.desk = desk;
        this.sources = sources;
    }

    List<TableView> tables(Figure figure) {
        var tables = new ArrayList<TableView>();
        add(
                tables,
                "history.entries",
                List.of("column.day", "column.value", "column.source", "column.by"),
                sources.entries().of(figure.id()).stream()
                        .map(entry -> entry(figure, entry))
                        .toList());
        add(
                tables,
                "history.baselines",
                List.of("column.year", "column.value", "column.source", "column.by"),
                sources.baselines().history(figure.id()).stream()
                        .map(set -> {
                            var by = Cell.of(by(set.author(), set.at()));
                            return switch (set.value()) {
                                case Baseline.Known(var value, var year, var source) ->
                                    List.of(Cell.of(year.toString()), Cell.of(value), Cell.of(source), by);
                                case Baseline.OfYear(var year) ->
                                    List.of(
                                            Cell.of(year.toString()),
                                            Cell.of("–"),
                                            Cell.of(desk.texts().get("history.own.year")),
                                            by);
                            };
                        })
                        .toList());
        add(
                tables,
                "history.targets",
                List.of("column.year", "column.value", "column.by"),
                sources.targets().targets(figure.id()).stream()
                        .map(set -> List.of(
                                Cell.of(set.value().year().toString()),
                                Cell.of(set.value().value()),
                                Cell.of(by(set.author(), set.at()))))
                        .toList());
        return tables;
    }

    private List<Cell> entry(Figure figure, Entry entry) {
        var line = line(figure, entry);
        var style = line.struck() ? "struck" : "";
        return List.of(
                Cell.of(line.day()).styled(style),
                Cell.of(line.value()).styled(style),
                Cell.of(line.source()).styled(style),
                Cell.of(line.by()));
    }

    /// The entries of that figure in words, struck ones too, the newest recorded first.
    List<EntriesView.Line> lines(Figure figure) {
        return sources.entries().of(figure.id()).stream()
                .map(entry -> line(figure, entry))
                .toList();
    }

    private EntriesView.Line line(Figure figure, Entry entry) {
        var draft = entry.draft();
        var by = by(entry.author(), entry.recorded());
        return new EntriesView.Line(
                entry.id(),
                Numbers.day(draft.day()),
                desk.words().number(figure, draft.value()),
                draft.note().map(note -> draft.source() + " – " + note).orElse(draft.source()),
                entry.struck()
                        .map(struck -> desk.texts().get("history.struck", by, by(struck.author(), struck.at())))
                        .orElse(by),
                entry.struck().isPresent());
    }

    private void add(List<TableView> tables, String caption, List<String> head, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new TableView(
                    desk.texts().get(caption),
                    head.stream().map(key -> desk.texts().get(key)).toList(),
                    rows,
                    Optional.empty(),
                    false));
        }
    }

    private String by(String author, Instant at) {
        var local = at.atZone(desk.territory().zone());
        return desk.texts()
                .get("history.by", author, Numbers.day(local.toLocalDate()), Numbers.time(local.toLocalTime()));
    }
}
