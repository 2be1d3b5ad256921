package parvis.kiosk.ui.staff.record;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.ui.staff.record.AccompanimentViewModel.State;

/// Large tiles: about what, then how long.
public final class AccompanimentView extends StackPane {
    private static final int MOST_USED = 6;
    private static final double BRACKETS_MM = 130;

    private final AccompanimentViewModel model;
    private final Screen screen;
    private int first;

    /// @param model what is counted
    public AccompanimentView(AccompanimentViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        model.state().addListener((_, _, now) -> draw(now));
        draw(model.state().get());
    }

    private void draw(State now) {
        var texts = screen.texts();
        var title = now.chosen().orElse(texts.get("record.help.title"));
        var head = column(
                "title-lines",
                new Words(title, screen.low() ? "heading" : "title"),
                new Words(now.chosen().isPresent() ? texts.get("record.help.minutes") : now.help(), "quiet"));
        var whole = column("screen");
        if (now.chosen().isPresent()) {
            var back = BigButton.outlined(Glyph.PREVIOUS, texts.get("record.help.back"), model::leave);
            back.setMinWidth(USE_PREF_SIZE);
            back.setMaxHeight(USE_PREF_SIZE);
            whole.getChildren().addAll(row("cell-row", wide(head), back), tall(brackets(now)));
        } else {
            whole.getChildren().add(screen.low() && !now.desks().isEmpty() ? headWithDesks(head, now) : head);
            if (!screen.low() && !now.desks().isEmpty()) {
                whole.getChildren().add(desks(now));
            }
            whole.getChildren().add(topics(now));
            if (!now.said().isEmpty()) {
                whole.getChildren().add(last(now));
            }
        }
        getChildren().setAll(whole);
    }

    private Node headWithDesks(Node head, State now) {
        return screen.roomy() ? row("cell-row", wide(head), wide(desks(now))) : column("screen", desks(now));
    }

    private static Region desks(State now) {
        var cells = now.desks().stream()
                .map(desk -> new Pressable(
                        desk.label(),
                        new Words(desk.label(), "button-words", "centred"),
                        desk.touch(),
                        "button",
                        desk.chosen() ? "filled" : "outlined",
                        desk.chosen() ? "blue" : "ink"))
                .toList();
        var grid = new EqualGrid(cells.size(), cells);
        grid.getStyleClass().add("cell-grid");
        grid.setMinHeight(USE_PREF_SIZE);
        grid.setMaxHeight(USE_PREF_SIZE);
        return grid;
    }

    private Region brackets(State now) {
        var cells = now.brackets().stream()
                .map(act -> new Pressable(
                        act.label(), new Words(act.label(), "tile-title", "centred"), act.run(), "tile", "teal"))
                .toList();
        var grid = new EqualGrid(2, cells);
        grid.getStyleClass().add("brackets");
        grid.setMaxHeight(screen.scale().mm(BRACKETS_MM));
        return grid;
    }

    private Region topics(State now) {
        var columns = screen.roomy() ? 4 : screen.low() ? 2 : 3;
        var cells = new ArrayList<Region>();
        for (var topic : now.topics()) {
            cells.add(new Pressable(
                    topic.label(),
                    new Words(topic.label(), "strong", "centred"),
                    topic.run(),
                    cells.size() < MOST_USED
                            ? new String[] {"button", "filled", "teal", "topic"}
                            : new String[] {"button", "outlined", "ink", "topic"}));
        }
        return tall(Grids.paged(columns, cells.size(), cells::get, first, screen, turned -> first = turned));
    }

    private Node last(State now) {
        var said = new Words(now.said(), "strong");
        List<Pressable> buttons = now.more().stream()
                .map(act -> BigButton.outlined(act.label(), act.run()))
                .toList();
        if (buttons.isEmpty()) {
            var bare = new StackPane(said);
            bare.getStyleClass().addAll("notice", "sun");
            return bare;
        }
        var grid = new EqualGrid(screen.low() ? buttons.size() : 2, buttons);
        grid.getStyleClass().add("cell-grid");
        var notice = column("notice", said, grid);
        notice.getStyleClass().addAll("sun", "last-noted");
        notice.setMinHeight(USE_PREF_SIZE);
        return notice;
    }
}
