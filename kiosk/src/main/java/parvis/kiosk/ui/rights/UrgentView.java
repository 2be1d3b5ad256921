package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.HelpLine;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// Whom to call in need. Never counted, and left in one touch.
public final class UrgentView extends StackPane {
    /// @param lines the numbers
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public UrgentView(List<HelpLine> lines, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var cards = lines.stream().map(line -> pieces.number(line, true)).toList();
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("rights.urgent"), "title");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title), pieces.quit()), list)
                                : column("screen", title, list, row("ways", wide(pieces.quit()))));
    }
}
