package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// A door: a large coloured surface with a pictogram, what it leads to, and a few words on it.
public final class Tile {
    private Tile() {}

    /// A door whose words stand under its pictogram.
    public static Pressable upright(Glyph glyph, String title, String subtitle, Runnable action, String colour) {
        var words = column("tile-words", new Words(title, "tile-title"), new Words(subtitle, "tile-subtitle"));
        var content = column("tile-content", new Pictogram(glyph, "tile-pictogram"), Boxes.spring(), words);
        return new Pressable(title + ". " + subtitle, content, action, "tile", colour);
    }

    /// A door without a pictogram: one of many of a kind.
    public static Pressable plain(String title, String subtitle, Runnable action, String colour) {
        var words = column(
                "tile-words", new Words(title, "tile-title"), Boxes.spring(), new Words(subtitle, "tile-subtitle"));
        return new Pressable(title + ". " + subtitle, words, action, "tile", "plain", colour);
    }

    /// A door whose words stand beside its pictogram: for few and wide tiles.
    public static Pressable lying(Glyph glyph, String title, String subtitle, Runnable action, String colour) {
        var words = column("tile-words", new Words(title, "tile-title"), new Words(subtitle, "tile-subtitle"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = row("tile-row", new Pictogram(glyph, "tile-pictogram"), wide(words));
        return new Pressable(title + ". " + subtitle, content, action, "tile", colour);
    }
}
