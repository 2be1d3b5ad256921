package parvis.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// A number between « one less » and « one more ».
public final class Stepper extends HBox {
    private final Words number = new Words("", "stepper-number", "centred");

    /// @param spokenLess what « − » does, read aloud
    /// @param spokenMore what « + » does, read aloud
    public Stepper(String spokenLess, String spokenMore, Runnable less, Runnable more) {
        getStyleClass().add("stepper");
        Heard.live(number);
        setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        new Pressable(spokenLess, new Pictogram(Glyph.MINUS, "step-pictogram"), less, "step"),
                        number,
                        new Pressable(spokenMore, new Pictogram(Glyph.PLUS, "step-pictogram"), more, "step"));
    }

    /// Shows another number.
    public void say(String now) {
        number.say(now);
    }
}
