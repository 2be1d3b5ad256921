package parvis.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// A day, as a leaf of a calendar: its number and its name.
public final class DateBadge extends VBox {
    /// @param upper the upper line, « jeudi » or « 26 »
    /// @param lower the lower line
    /// @param style `leaf` for a number over a word, `sun` for what is next
    public DateBadge(String upper, String lower, String style) {
        getStyleClass().addAll("date", style);
        setAlignment(Pos.CENTER);
        setFillWidth(true);
        // A number is a day's only behind its name.
        setAccessibleText(Character.isDigit(upper.charAt(0)) ? lower + " " + upper : upper + " " + lower);
        getChildren().addAll(new Words(upper, "date-upper"), new Words(lower, "date-lower"));
    }
}
