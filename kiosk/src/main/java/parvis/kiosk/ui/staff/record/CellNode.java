package parvis.kiosk.ui.staff.record;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// A cell as it is seen. Lives as long as the sheet has the same cells: a touch must not lose the button under it.
final class CellNode {
    private final Words value = new Words("", "cell-value");
    private final List<Pressable> sides = new ArrayList<>();
    private final Region node;
    private Cell cell;

    CellNode(Cell cell, Texts texts) {
        this.cell = cell;
        node = switch (cell) {
            case Cell.Stepping number -> number(number, texts);
            case Cell.Choice choice -> choice(choice);
            case Cell.Switch several -> several(several);
            case Cell.Reading reading -> reading(reading);
        };
        show(cell);
    }

    Region node() {
        return node;
    }

    /// Shows what the cell says now.
    void show(Cell now) {
        cell = now;
        switch (now) {
            case Cell.Stepping(var label, var said, var _, var _, var _) -> say(label, said);
            case Cell.Choice(var label, var said, var _) -> say(label, said);
            case Cell.Reading reading -> value.say(reading.value());
            case Cell.Switch(var _, var _, var chosen) -> {
                for (var i = 0; i < sides.size(); i++) {
                    sides.get(i).getStyleClass().removeAll("chosen", "filled", "outlined");
                    sides.get(i)
                            .getStyleClass()
                            .addAll(i == chosen ? List.of("chosen", "filled") : List.of("outlined"));
                }
            }
        }
    }

    private void say(String label, String said) {
        value.say(said);
        sides.getFirst().setAccessibleText(label.isEmpty() ? said : label + "\u202f: " + said);
    }

    private Region number(Cell.Stepping number, Texts texts) {
        value.getStyleClass().add("centred");
        var type = new Pressable(number.label(), value, () -> number().type().run(), "cell-number");
        value.onOneLine();
        type.setMinWidth(Region.USE_PREF_SIZE);
        sides.add(type);
        var less = new Pressable(
                texts.get("record.less.spoken", number.label()),
                new Pictogram(Glyph.MINUS, "step-pictogram"),
                () -> number().less().run(),
                "step");
        var more = new Pressable(
                texts.get("record.more.spoken", number.label()),
                new Pictogram(Glyph.PLUS, "step-pictogram"),
                () -> number().more().run(),
                "step");
        return card(row("cell-row", wide(new Words(number.label(), "strong")), less, type, more));
    }

    private Cell.Stepping number() {
        return (Cell.Stepping) cell;
    }

    private Region choice(Cell.Choice choice) {
        value.getStyleClass().add("strong");
        var lines = column("card-lines");
        if (!choice.label().isEmpty()) {
            lines.getChildren().add(new Words(choice.label(), "quiet"));
        }
        lines.getChildren().add(value);
        lines.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new Pressable(
                choice.label(),
                row("card-row", wide(lines), new Pictogram(Glyph.NEXT, "card-pictogram")),
                () -> ((Cell.Choice) cell).open().run(),
                "card",
                "leading",
                "cell");
        sides.add(button);
        return button;
    }

    private Region several(Cell.Switch several) {
        for (var i = 0; i < several.sides().size(); i++) {
            var index = i;
            var label = several.sides().get(i).label();
            sides.add(new Pressable(
                    several.label() + "\u202f: " + label,
                    new Words(label, "button-words", "centred"),
                    () -> ((Cell.Switch) cell).sides().get(index).run().run(),
                    "button",
                    "teal",
                    "side"));
        }
        var grid = wide(new EqualGrid(sides.size(), sides));
        grid.getStyleClass().add("sides");
        return card(row("cell-row", wide(new Words(several.label(), "strong")), grid));
    }

    private Region reading(Cell.Reading reading) {
        return card(column("card-lines", new Words(reading.label(), "quiet"), value));
    }

    private static Region card(Region content) {
        var card = new StackPane(content);
        card.getStyleClass().addAll("card", "cell");
        return card;
    }
}
