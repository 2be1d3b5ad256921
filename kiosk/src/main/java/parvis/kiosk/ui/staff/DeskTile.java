package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// One desk on *Accueil du jour*: its name, today's number, and all of it is one big « +1 ».
public final class DeskTile {
    /// A door each, always the same order.
    private static final List<String> COLOURS = List.of("blue", "rust", "green", "plum", "teal", "slate");

    private final Words people = new Words("", "desk-people");
    private final Words newcomers = new Words("", "small");
    private final Pressable tile;

    DeskTile(TodayState.Desk desk, int index, boolean low, String spoken, Runnable plusOne) {
        var name = new Words(desk.desk().label(), "tile-title");
        var plus = new StackPane(new Words("+1", "plus-words"));
        plus.getStyleClass().add("plus");
        plus.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        var content = low
                ? row("desk-numbers", wide(name), unbroken(lines(people, newcomers)), plus)
                : row("desk-numbers", wide(lines(name, newcomers)), people, plus);
        tile = new Pressable(spoken, content, plusOne, "tile", "desk", colour(index));
        show(desk);
    }

    private static VBox lines(Words upper, Words lower) {
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

    void show(TodayState.Desk desk) {
        people.say(desk.people());
        newcomers.say(desk.newcomers());
    }

    /// The colour of the desk at that place of the screen, the same on each screen.
    public static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
