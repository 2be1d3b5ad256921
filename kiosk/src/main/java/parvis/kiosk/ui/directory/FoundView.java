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

/// What a search found, in pages and without the keyboard: where few lines fit.
public final class FoundView extends StackPane {
    /// @param typed what was searched
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public FoundView(Finder finder, String typed, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var cards = finder.find(typed).stream()
                .map(found -> FoundCards.fitting(found, screen))
                .toList();
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("places.found", typed.strip()), "title");
        var count = new Words(texts.get("found.count", cards.size()), "quiet");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title), count.onOneLine()), list)
                                : column("screen", column("title-lines", title, count), list));
    }
}
