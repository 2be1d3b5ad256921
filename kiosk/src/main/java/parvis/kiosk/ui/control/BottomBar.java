package parvis.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// The controls that never move: at the bottom of every screen, in the same order.
public final class BottomBar extends HBox {
    /// @param items the controls, from the left
    /// @param low whether the screen is low: words stand beside their pictograms
    public BottomBar(List<Item> items, boolean low) {
        getStyleClass().add("bottom-bar");
        setAlignment(Pos.CENTER);
        items.forEach(item -> getChildren().add(button(item, low)));
    }

    private static Pressable button(Item item, boolean low) {
        var content = content(item, low);
        var button = new Pressable(item.label(), content, item.action(), "bottom-button");
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        return button;
    }

    private static Pane content(Item item, boolean low) {
        var pictogram = new Pictogram(item.glyph(), "bottom-pictogram");
        var words = new Words(item.label(), "bottom-words");
        if (low) {
            var row = Boxes.row("bottom-content", pictogram, words);
            row.setAlignment(Pos.CENTER);
            return row;
        }
        var column = Boxes.column("bottom-content", pictogram, words);
        column.setAlignment(Pos.CENTER);
        column.setFillWidth(false);
        return column;
    }

    /// One control.
    ///
    /// @param glyph its pictogram
    /// @param label its word
    /// @param action what it does
    public record Item(Glyph glyph, String label, Runnable action) {}
}
