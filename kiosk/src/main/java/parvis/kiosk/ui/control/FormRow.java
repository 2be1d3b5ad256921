package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.Region;

/// One line of a form: what is asked, and what stands there.
public final class FormRow {
    private FormRow() {}

    /// A line whose touch leads to the answers.
    ///
    /// @param label what is asked
    /// @param value what stands there
    public static Pressable leading(String label, String value, Runnable action) {
        var content = row(
                "card-row",
                new Words(label, "quiet", "form-label"),
                wide(new Words(value, "strong")),
                new Pictogram(Glyph.NEXT, "card-pictogram"));
        return new Pressable(label + ". " + value, content, action, "card", "leading", "form-row");
    }

    /// The same, where what stands there is somebody's own: it is not read aloud to everybody.
    ///
    /// @param label what is asked
    /// @param value what stands there
    public static Pressable own(String label, String value, Runnable action) {
        return Heard.field(new Heard.Field(label, () -> value, Heard.Privacy.ON_DEMAND), leading(label, value, action));
    }

    /// A line with a number between « − » and « + ».
    ///
    /// @param label what is asked
    /// @param value what the number is, in words
    /// @param spokenLess what « − » does, read aloud
    /// @param spokenMore what « + » does, read aloud
    public static Region stepping(
            String label, String value, String spokenLess, String spokenMore, Runnable less, Runnable more) {
        var stepper = new Stepper(spokenLess, spokenMore, less, more);
        stepper.getStyleClass().add("stepper-words");
        stepper.say(value);
        var card = new Surface(row("card-row", wide(new Words(label, "quiet", "form-label")), stepper));
        card.getStyleClass().addAll("card", "reading", "form-row");
        return card;
    }
}
