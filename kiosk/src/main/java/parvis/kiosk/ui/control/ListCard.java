package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// One entry of a list: something before, its lines, and a sign that it leads on.
public final class ListCard {
    private ListCard() {}

    /// An entry that leads on when it is touched.
    ///
    /// @param before a pictogram or a date
    /// @param spoken what is read aloud
    /// @param action what a touch does
    /// @param lines its lines, most important first
    public static Pressable leading(Node before, String spoken, Runnable action, Node... lines) {
        var content =
                row("card-row", before, wide(column("card-lines", lines)), new Pictogram(Glyph.NEXT, "card-pictogram"));
        return new Pressable(spoken, content, action, "card", "leading");
    }

    /// An entry to read only.
    public static StackPane reading(Node before, Node... lines) {
        var card = new Surface(row("card-row", before, wide(column("card-lines", lines))));
        card.getStyleClass().addAll("card", "reading");
        return Heard.as(Heard.Way.TOGETHER, card);
    }
}
