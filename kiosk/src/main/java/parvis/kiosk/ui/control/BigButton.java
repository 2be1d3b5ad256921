package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.row;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// A button that says what it does.
public final class BigButton {
    /// Filled with ink is a choice that was taken.
    private static final String TAKEN = "ink";

    private BigButton() {}

    /// Filled with a door's colour (`blue`, `rust`…): the way on, which is a main target.
    public static Pressable filled(String label, Runnable action, String colour) {
        return filled(Optional.empty(), label, action, colour);
    }

    /// Filled, with a pictogram before the word.
    public static Pressable filled(Glyph glyph, String label, Runnable action, String colour) {
        return filled(Optional.of(glyph), label, action, colour);
    }

    private static Pressable filled(Optional<Glyph> glyph, String label, Runnable action, String colour) {
        var button = button(glyph, label, action, "filled", colour);
        return colour.equals(TAKEN) ? button : button.main();
    }

    /// White with a border of ink: another way.
    public static Pressable outlined(String label, Runnable action) {
        return button(Optional.empty(), label, action, "outlined", "ink");
    }

    /// White with a border of ink and a pictogram before the word.
    public static Pressable outlined(Glyph glyph, String label, Runnable action) {
        return button(Optional.of(glyph), label, action, "outlined", "ink");
    }

    /// White with a border of ink and a pictogram after the word.
    public static Pressable outlinedOn(String label, Glyph glyph, Runnable action) {
        var button = outlined(label, action);
        var row = (HBox) button.getChildren().getLast();
        row.getChildren().add(new Pictogram(glyph, "button-pictogram"));
        return button;
    }

    private static Pressable button(Optional<Glyph> glyph, String label, Runnable action, String kind, String colour) {
        var content = row("button-row");
        content.setAlignment(Pos.CENTER);
        glyph.ifPresent(drawing -> content.getChildren().add(new Pictogram(drawing, "button-pictogram")));
        content.getChildren().add(new Words(label, "button-words"));
        return new Pressable(label, content, action, "button", kind, colour);
    }
}
