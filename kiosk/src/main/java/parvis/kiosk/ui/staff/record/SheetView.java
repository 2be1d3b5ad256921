package parvis.kiosk.ui.staff.record;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Words;

/// Draws a sheet: cells below each other, on wide screens two beside each other; what can be done stands below, on low
/// screens beside the title.
public final class SheetView extends StackPane {
    private final Screen screen;
    private final Map<Integer, CellNode> cells = new HashMap<>(); // those that were made, by their place
    private List<Cell> said = List.of();
    private @Nullable PanelNode panel;
    private final IntConsumer turned;
    private String shape = "";
    private int first;
    private int firstChoice;

    /// @param model says what is shown
    public SheetView(SheetModel model, Screen screen) {
        this(model, screen, 0, _ -> {});
    }

    /// @param model says what is shown
    /// @param first which row stands first
    /// @param turned hears which row stands first on the page turned to
    public SheetView(SheetModel model, Screen screen, int first, IntConsumer turned) {
        this.screen = screen;
        this.first = first;
        this.turned = turned;
        model.sheet().addListener((_, _, now) -> show(now));
        show(model.sheet().get());
    }

    private void show(Sheet sheet) {
        var now = shape(sheet);
        if (!now.equals(shape)) {
            if (sheet.panel().isEmpty()) {
                firstChoice = 0;
            }
            shape = now;
            draw(sheet);
        } else if (panel != null) {
            panel.show(sheet.panel().orElseThrow());
        } else {
            said = sheet.cells();
            cells.forEach((at, cell) -> cell.show(said.get(at)));
        }
    }

    /// What must be built anew when it is another.
    private static String shape(Sheet sheet) {
        var shape = new StringBuilder(sheet.title());
        sheet.notice().ifPresent(shape::append);
        sheet.acts().forEach(act -> shape.append('|').append(act.label()));
        sheet.foot().forEach(line -> shape.append('/').append(line));
        switch (sheet.panel().orElse(null)) {
            case null ->
                sheet.cells()
                        .forEach(cell -> shape.append('#')
                                .append(cell.getClass().getSimpleName())
                                .append(cell.label()));
            case Panel.Pad pad -> shape.append("pad").append(pad.label());
            case Panel.Writing writing -> shape.append("writing").append(writing.label());
            case Panel.Picker picker ->
                picker.choices().forEach(choice -> shape.append(choice.chosen()).append(choice.label()));
            case Panel.Said said -> shape.append(said.what()).append(said.then());
        }
        return shape.toString();
    }

    private void draw(Sheet sheet) {
        cells.clear();
        panel = null;
        getChildren().setAll(screen.low() ? low(sheet) : high(sheet));
    }

    private Node high(Sheet sheet) {
        var whole = column("screen", head(sheet));
        if (sheet.panel().isEmpty()) {
            sheet.notice().ifPresent(words -> whole.getChildren().add(notice(words)));
        }
        whole.getChildren().add(body(sheet));
        if (sheet.panel().isEmpty()) {
            sheet.foot().forEach(line -> whole.getChildren().add(new Words(line, "quiet", "small")));
            if (!sheet.acts().isEmpty()) {
                whole.getChildren().add(standing(new EqualGrid(sheet.acts().size(), buttons(sheet))));
            }
        }
        return whole;
    }

    /// Where lines are few, what is to be known first stands in the place of the help.
    private Node low(Sheet sheet) {
        var whole = column("screen");
        if (sheet.panel().isEmpty()) {
            var bare = !screen.roomy()
                    && (sheet.acts().size() > 1 || sheet.notice().isPresent());
            HBox top = row("cell-row", wide(bare ? new Words(sheet.title(), "heading") : head(sheet)));
            top.getChildren().addAll(buttons(sheet));
            whole.getChildren().add(standing(top));
            if (bare && sheet.notice().isEmpty()) {
                whole.getChildren().add(standing(new Words(sheet.help(), "quiet")));
            }
            sheet.notice().ifPresent(words -> whole.getChildren().add(notice(words)));
        }
        whole.getChildren().add(body(sheet));
        if (sheet.panel().isEmpty()) {
            sheet.foot().forEach(line -> whole.getChildren().add(new Words(line, "quiet", "small")));
        }
        return whole;
    }

    private List<Node> buttons(Sheet sheet) {
        return sheet.acts().stream()
                .<Node>map(act -> {
                    var button = Grids.button(act, screen.low());
                    if (screen.low()) {
                        button.setMinWidth(USE_PREF_SIZE);
                        button.setMaxHeight(USE_PREF_SIZE);
                    }
                    return button;
                })
                .toList();
    }

    private Node head(Sheet sheet) {
        return standing(column(
                "title-lines",
                new Words(sheet.title(), screen.low() ? "heading" : "title"),
                new Words(sheet.help(), "quiet")));
    }

    private static Node notice(String words) {
        var notice = new StackPane(new Words(words, "strong"));
        notice.getStyleClass().addAll("notice", "sun");
        return standing(notice);
    }

    /// Never lower than its words: the list gives way.
    private static Region standing(Region region) {
        region.setMinHeight(USE_PREF_SIZE);
        return region;
    }

    private Region body(Sheet sheet) {
        if (sheet.panel().isPresent()) {
            panel = new PanelNode(sheet.panel().get(), screen, firstChoice, now -> firstChoice = now);
            return panel.node();
        }
        said = sheet.cells();
        return tall(Grids.paged(screen.roomy() ? 2 : 1, said.size(), this::cell, first, screen, now -> {
            first = now;
            turned.accept(now);
        }));
    }

    private Region cell(int at) {
        var cell = new CellNode(said.get(at), screen.texts());
        cells.put(at, cell);
        return cell.node();
    }
}
