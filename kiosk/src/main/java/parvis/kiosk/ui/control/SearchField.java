package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// What is being searched. It edits nothing: the keyboard changes a model, this shows it.
public final class SearchField {
    private SearchField() {}

    /// On a screen without a keyboard: a touch leads to one.
    public static Pressable leading(String prompt, Runnable action) {
        return new Pressable(prompt, content(new Words(prompt, "prompt")), action, "search-field");
    }

    /// Above a keyboard: shows what is typed, with a caret that does not blink.
    public static StackPane showing(Words typed) {
        var field = new Surface(content(typed));
        field.getStyleClass().add("search-field");
        return field;
    }

    private static HBox content(Words words) {
        return row("search-row", new Pictogram(Glyph.SEARCH, "search-pictogram"), wide(words));
    }
}
