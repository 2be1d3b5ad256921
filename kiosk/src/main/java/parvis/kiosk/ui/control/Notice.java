package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What is so, what one can do, whom to ask: for what is empty, not there yet, or went wrong.
public final class Notice {
    private Notice() {}

    /// A notice across the screen.
    ///
    /// @param glyph its pictogram
    /// @param what what is so
    /// @param then what one can do, and whom to ask; empty: there is no line for it
    /// @param ground `sun` for something good to know, `plain` for the rest
    public static HBox of(Glyph glyph, String what, String then, String ground) {
        var words = column("notice-words", new Words(what, "strong"));
        if (!then.isEmpty()) {
            words.getChildren().add(new Words(then));
        }
        var notice = row("notice", new Pictogram(glyph, "notice-pictogram"), wide(words));
        notice.getStyleClass().add(ground);
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        return Heard.as(Heard.Way.TOGETHER, notice);
    }
}
