package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A door, which is a main target: a large coloured surface with a pictogram, what it leads to, and a few words on it.
public final class Tile {
    private Tile() {}

    /// A door whose words stand under its pictogram.
    public static Pressable upright(Glyph glyph, String title, String subtitle, Runnable action, String colour) {
        var words = words(title, subtitle);
        var content = column("tile-content", new Pictogram(glyph, "tile-pictogram"), Boxes.spring(), words);
        return new Pressable(spoken(title, subtitle), content, action, "tile", colour).main();
    }

    /// A door that says only what it leads to: where few lines fit.
    public static Pressable brief(Glyph glyph, String title, Runnable action, String colour) {
        var content = column(
                "tile-content", new Pictogram(glyph, "tile-pictogram"), Boxes.spring(), new Words(title, "tile-title"));
        return new Pressable(title, content, action, "tile", colour).main();
    }

    /// A door whose pictogram stands beside its title, and its words below both: where many doors are on one screen.
    public static Pressable titled(Glyph glyph, String title, String subtitle, Runnable action, String colour) {
        var head = row("tile-head", new Pictogram(glyph, "tile-pictogram"), wide(new Words(title, "tile-title")));
        var content = column("tile-words", head, new Words(subtitle, "tile-subtitle"));
        content.setAlignment(Pos.CENTER_LEFT);
        return new Pressable(spoken(title, subtitle), content, action, "tile", "titled", colour);
    }

    /// A door without a pictogram: one of many of a kind.
    public static Pressable plain(String title, String subtitle, Runnable action, String colour) {
        var words = column(
                "tile-words", new Words(title, "tile-title"), Boxes.spring(), new Words(subtitle, "tile-subtitle"));
        return new Pressable(title + ". " + subtitle, words, action, "tile", "plain", colour).main();
    }

    /// A door whose words stand beside its pictogram: for few and wide tiles.
    public static Pressable lying(Glyph glyph, String title, String subtitle, Runnable action, String colour) {
        var words = words(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = row("tile-row", new Pictogram(glyph, "tile-pictogram"), wide(words));
        return new Pressable(spoken(title, subtitle), content, action, "tile", "lying", colour).main();
    }

    private static VBox words(String title, String subtitle) {
        var words = column("tile-words", new Words(title, "tile-title"));
        if (!subtitle.isEmpty()) {
            words.getChildren().add(new Words(subtitle, "tile-subtitle"));
        }
        return words;
    }

    private static String spoken(String title, String subtitle) {
        return subtitle.isEmpty() ? title : title + ". " + subtitle;
    }
}
