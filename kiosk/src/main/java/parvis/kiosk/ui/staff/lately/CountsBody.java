package parvis.kiosk.ui.staff.lately;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.HourBars;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.NumberTable;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.ui.staff.DeskTile;
import parvis.kiosk.ui.staff.lately.CountsState.Bar;
import parvis.kiosk.ui.staff.lately.CountsState.Counted;

/// The numbers themselves: bars with the desks' names and sums beside them, or rows.
final class CountsBody {
    private static final int FEW_DESKS = 3;
    private static final int MANY_DESKS = 6;
    private static final int BESIDES = 4;

    private final CountsViewModel model;
    private final Screen screen;
    private final Texts texts;
    private int first;
    private Optional<Counted> shown = Optional.empty();
    private String shape = "";

    CountsBody(CountsViewModel model, Screen screen, int first) {
        this.model = model;
        this.screen = screen;
        this.first = first;
        texts = screen.texts();
    }

    /// What is to be seen now; empty: what is seen stands.
    Optional<Node> draw(CountsState now) {
        var next = now.span() + " " + now.heading() + " " + now.table() + " " + now.problem();
        if (next.equals(shape) && now.counted().equals(shown)) {
            return Optional.empty();
        }
        if (!next.equals(shape) && !shape.isEmpty()) {
            first = 0;
        }
        shape = next;
        shown = now.counted();
        if (!now.problem().isEmpty()) {
            return Optional.of(new Words(now.problem(), "attention"));
        }
        return Optional.of(now.counted()
                .map(counted -> now.table() ? table(now, counted) : chart(now, counted))
                .orElseGet(StackPane::new));
    }

    private Node chart(CountsState now, Counted counted) {
        if (counted.people() == 0
                && counted.besides().isEmpty()
                && counted.passages().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(Glyph.CHART, texts.get("lately.none"), texts.get("lately.none.then"), "sun"),
                    Boxes.spring());
        }
        var card = tall(new StackPane(column("chart-lines", head(now, counted), tall(bars(counted)))));
        card.getStyleClass().addAll("card", "chart");
        if (!screen.low()) {
            return column("screen", card, desks(counted), beside(counted));
        }
        if (screen.roomy()) {
            var right = column("lately-right", desks(counted), beside(counted), Boxes.spring());
            var both = row("lately-both", wide(card), right);
            both.setFillHeight(true);
            return both;
        }
        return column("screen", card, desks(counted));
    }

    /// The sum; where no heading stands above, of what.
    private Region head(CountsState now, Counted counted) {
        if (!screen.low()) {
            return new Words(counted.total(), "strong");
        }
        return screen.roomy()
                ? column("chart-head", new Words(now.heading(), "strong"), new Words(counted.total()))
                : new Words(texts.get("lately.head", now.brief(), counted.brief()), "strong");
    }

    private HourBars bars(Counted counted) {
        var bars = new HourBars();
        bars.show(
                counted.bars().stream().map(this::bar).toList(),
                counted.total() + ". "
                        + counted.bars().stream()
                                .filter(bar -> bar.people() > 0)
                                .map(bar -> texts.get("lately.spoken", bar.spoken(), bar.people()))
                                .collect(Collectors.joining(", ")));
        return bars;
    }

    private HourBars.Bar bar(Bar bar) {
        var parts = new ArrayList<HourBars.Part>();
        for (var i = 0; i < bar.byDesk().size(); i++) {
            parts.add(new HourBars.Part(bar.byDesk().get(i), DeskTile.colour(i)));
        }
        parts.add(new HourBars.Part(bar.others(), "rest"));
        return new HourBars.Bar(screen.low() ? bar.brief() : bar.name(), parts);
    }

    /// The desks' names with their colours and sums: what the bars' parts are.
    private Region desks(Counted counted) {
        var cells = new ArrayList<Region>();
        for (var i = 0; i < counted.desks().size(); i++) {
            var desk = counted.desks().get(i);
            cells.add(desk(desk.label(), desk.people(), desk.newcomers(), DeskTile.colour(i)));
        }
        if (counted.others() > 0) {
            cells.add(desk(texts.get("lately.others"), counted.others(), "", "rest"));
        }
        if (screen.roomy()) {
            return column("lately-right", cells.toArray(Node[]::new));
        }
        var grid = new EqualGrid(FEW_DESKS, cells);
        grid.getStyleClass().add("tight");
        grid.setMinHeight(Region.USE_PREF_SIZE);
        return grid;
    }

    private Region desk(String label, long people, String newcomers, String colour) {
        var chip = new Region();
        chip.getStyleClass().addAll("bar-part", "desk-chip", colour);
        var number = new Words(String.valueOf(people), "strong").onOneLine();
        if (newcomers.isEmpty() || (screen.low() && !screen.roomy())) {
            return row("desk-line", chip, number, wide(new Words(label)));
        }
        var fresh = new Words(newcomers, "quiet", "small");
        return screen.roomy()
                ? row("desk-line", chip, number, wide(new Words(label)), fresh.onOneLine())
                : column("card-lines", row("desk-line", chip, number, wide(new Words(label))), fresh);
    }

    /// What else was counted, and never added to it.
    private VBox beside(Counted counted) {
        var lines = column("card-lines");
        if (!counted.besides().isEmpty()) {
            lines.getChildren().add(new Words(texts.get("lately.besides"), "strong"));
        }
        var most = screen.roomy() ? Math.max(1, BESIDES + 1 - counted.desks().size()) : BESIDES;
        counted.besides().stream()
                .limit(most)
                .forEach(line -> lines.getChildren()
                        .add(new Words(texts.get("lately.row.spoken", line.label(), line.value()), "small")));
        var more = counted.besides().size() - most;
        if (more > 0) {
            lines.getChildren().add(new Words(texts.get("lately.besides.more", more), "quiet", "small"));
        }
        counted.passages().ifPresent(words -> lines.getChildren().add(new Words(words, "quiet", "small")));
        lines.setMinHeight(Region.USE_PREF_SIZE);
        return lines;
    }

    private Node table(CountsState now, Counted counted) {
        var byDesk = counted.desks().size() <= (screen.wide() ? MANY_DESKS : FEW_DESKS);
        var heads = new ArrayList<String>();
        heads.add(screen.low() ? now.brief().replace('\u00a0', ' ') : texts.get("lately.table.when"));
        if (byDesk) {
            counted.desks().forEach(desk -> heads.add(desk.label()));
        }
        if (byDesk && counted.others() > 0) {
            heads.add(texts.get("lately.others"));
        }
        heads.add(texts.get("lately.table.all"));
        heads.add(texts.get("lately.table.newcomers"));
        var table = new NumberTable(heads.size());
        var head = table.head(heads);
        var rows = new ArrayList<Region>();
        var newcomers = counted.bars().stream().mapToLong(Bar::newcomers).sum();
        for (var bar : counted.bars()) {
            var cells =
                    cells(bar.name(), byDesk ? bar.byDesk() : List.of(), byDesk && counted.others() > 0, bar.others());
            cells.add(String.valueOf(bar.people()));
            cells.add(String.valueOf(bar.newcomers()));
            rows.add(table.row(cells, texts.get("lately.spoken", bar.spoken(), bar.people())));
        }
        var sums =
                byDesk ? counted.desks().stream().map(CountsState.Desk::people).toList() : List.<Long>of();
        var sum = cells(texts.get("lately.table.all"), sums, byDesk && counted.others() > 0, counted.others());
        sum.add(String.valueOf(counted.people()));
        sum.add(String.valueOf(newcomers));
        rows.add(table.sum(sum, counted.total()));
        if (!counted.besides().isEmpty()) {
            rows.add(new Words(texts.get("lately.besides"), "strong"));
        }
        counted.besides()
                .forEach(line -> rows.add(new Words(texts.get("lately.row.spoken", line.label(), line.value()))));
        counted.passages().ifPresent(words -> rows.add(new Words(words, "quiet")));
        var list = new PagedList(
                List.of(head), rows, first, screen.low(), Pages.labels(texts, screen.low()), model::turned);
        list.getStyleClass().add("table-list");
        return list;
    }

    private static List<String> cells(String name, List<Long> byDesk, boolean withOthers, long others) {
        var cells = new ArrayList<String>();
        cells.add(name);
        byDesk.forEach(people -> cells.add(String.valueOf(people)));
        if (withOthers) {
            cells.add(String.valueOf(others));
        }
        return cells;
    }
}
