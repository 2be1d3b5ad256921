package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// A list of places, in pages.
public final class PlacesView extends StackPane {
    /// @param model the list
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public PlacesView(PlacesViewModel model, Screen screen, int first, IntConsumer turned) {
        var cards = model.places().stream()
                .map(entry -> PlaceEntry.fitting(entry, screen))
                .toList();
        var list = new PagedList(cards, first, screen.low(), Pages.labels(screen.texts(), screen.low()), turned);
        var title = new Words(model.title(), "title");
        var count = new Words(model.count(), "quiet");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title), count.onOneLine()), list)
                                : column("screen", column("title-lines", title, count), list));
    }
}
