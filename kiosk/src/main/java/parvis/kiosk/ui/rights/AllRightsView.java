package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// All rights, theme by theme.
public final class AllRightsView extends StackPane {
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public AllRightsView(RightsBook book, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var rights = book.themes().stream()
                .flatMap(theme -> book.under(theme.id()).stream())
                .toList();
        var list = new PagedList(
                RightCards.of(rights, screen), first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("rights.all.title"), "title");
        var orients = new Words(texts.get("rights.orients"), "quiet");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title)), list)
                                : column("screen", column("title-lines", title, orients), list));
    }
}
