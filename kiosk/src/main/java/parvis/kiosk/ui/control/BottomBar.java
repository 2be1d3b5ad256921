package parvis.kiosk.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// The controls that never move: at the bottom of every screen, in the same order.
public final class BottomBar extends StackPane {
    private static final int FEW = 4;
    private static final int MANY = 7;

    /// @param items the controls, from the left
    /// @param low whether the screen is low: words stand beside their pictograms, unless there are many
    public BottomBar(List<Item> items, boolean low) {
        this(buttons(items, low));
    }

    private static List<Pressable> buttons(List<Item> items, boolean low) {
        var beside = low && items.size() <= FEW;
        return items.stream()
                .map(item -> button(item, beside, low || items.size() > MANY))
                .toList();
    }

    /// Where letters are large: one word each, on as many rows as need be.
    ///
    /// @param bare without words, where few lines fit: then the pictograms are large
    public static BottomBar large(List<Item> items, boolean bare) {
        return new BottomBar(items.stream()
                .map(item -> bare ? bare(item) : button(item, false, true))
                .toList());
    }

    private BottomBar(List<Pressable> buttons) {
        getStyleClass().add("bottom-bar");
        getChildren().add(new BarRows(buttons));
    }

    private static Pressable bare(Item item) {
        var drawing = new StackPane(new Pictogram(item.glyph(), "bottom-pictogram", "bare-pictogram"));
        return button(item, drawing);
    }

    private static Pressable button(Item item, boolean beside, boolean brief) {
        return button(item, content(item, beside, brief));
    }

    private static Pressable button(Item item, Pane content) {
        var button = new Pressable(item.label(), content, item.action(), "bottom-button");
        item.on().ifPresent(on -> {
            Heard.on(on, button);
            if (on) {
                button.getStyleClass().add("on");
            }
        });
        return button;
    }

    private static Pane content(Item item, boolean beside, boolean brief) {
        var pictogram = new Pictogram(item.glyph(), "bottom-pictogram");
        var words = new Words(brief ? item.brief() : item.label(), "bottom-words", "centred");
        if (beside) {
            var row = Boxes.row("bottom-content", pictogram, words);
            row.setAlignment(Pos.CENTER);
            return row;
        }
        var column = Boxes.column("bottom-column", pictogram, words);
        column.setAlignment(Pos.CENTER);
        column.setFillWidth(false);
        return column;
    }

    /// One control.
    ///
    /// @param glyph its pictogram
    /// @param label its words
    /// @param brief one word, where there is little room
    /// @param on whether what it turns on is on; empty: it turns nothing on
    /// @param action what it does
    public record Item(Glyph glyph, String label, String brief, Optional<Boolean> on, Runnable action) {
        /// A control of one word, that leads somewhere.
        public Item(Glyph glyph, String label, Runnable action) {
            this(glyph, label, label, Optional.empty(), action);
        }
    }
}
