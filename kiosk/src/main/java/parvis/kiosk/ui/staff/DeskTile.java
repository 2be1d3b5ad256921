package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.spring;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// One desk on *Accueil du jour*: its key on a number pad, its name, today's number, and all of it is one big « +1 ».
public final class DeskTile {
    /// A door each, always the same order.
    private static final List<String> COLOURS = List.of("blue", "rust", "green", "plum", "teal", "slate");

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final StaffBooks.Desk desk;
    private final Words people = new Words("", "desk-people");
    private final Words newcomers = new Words("", "small");
    private final Pressable tile;

    /// How much room it has.
    enum Shape {
        /// A line where lines are many.
        LYING,
        /// A line where they are few.
        LOW,
        /// A card beside others.
        STANDING
    }

    DeskTile(TodayState.Desk now, int index, Shape shape, String spoken, Runnable plusOne) {
        desk = now.desk();
        var title = wide(new Words(desk.label(), "tile-title"));
        // On a low screen the desks stand below each other, and the order says the key.
        var name =
                shape == Shape.LOW ? row("desk-name", title) : row("desk-name", key(String.valueOf(index + 1)), title);
        name.setAlignment(shape == Shape.STANDING ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        var plus = new StackPane(new Words("+1", "plus-words"));
        plus.getStyleClass().add("plus");
        plus.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        Pane content = switch (shape) {
            case LYING -> row("desk-numbers", wide(lines(name, newcomers)), people, plus);
            case LOW -> row("desk-numbers", wide(name), unbroken(lines(people, newcomers)), plus);
            case STANDING ->
                column("desk-card", name, spring(), row("desk-numbers", wide(lines(people, newcomers)), plus));
        };
        tile = new Pressable(spoken, content, plusOne, "tile", "desk", colour(index));
        show(now, false);
    }

    /// A key of the number pad.
    static StackPane key(String sign) {
        var key = new StackPane(new Words(sign, "desk-key-words").onOneLine());
        key.getStyleClass().add("desk-key");
        return key;
    }

    private static VBox lines(Node upper, Node lower) {
        var lines = column("desk-lines", upper, lower);
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private static VBox unbroken(VBox lines) {
        lines.setMinWidth(VBox.USE_PREF_SIZE);
        return lines;
    }

    Pressable node() {
        return tile;
    }

    /// Whose it is.
    StaffBooks.Desk desk() {
        return desk;
    }

    /// @param lit whether the last answer is about it
    void show(TodayState.Desk now, boolean lit) {
        people.say(now.people());
        newcomers.say(now.newcomers());
        tile.pseudoClassStateChanged(LIT, lit);
    }

    /// Its colour, by its place among the desks.
    public static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
