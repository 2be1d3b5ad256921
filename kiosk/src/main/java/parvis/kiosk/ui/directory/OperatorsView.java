package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// Organisations: first those that have a door in this town, then those for whose papers a desk of this town helps,
/// each
/// A to Z.
public final class OperatorsView extends StackPane {
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public OperatorsView(RightsBook book, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var desks = shown(book);
        var cards = desks.stream()
                .map(desk -> OperatorEntry.of(desk, helpers(desk, book), screen))
                .toList();
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("operators.title"), "title");
        var count = new Words(texts.get("operators.count", desks.size()), "quiet");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title), count.onOneLine()), list)
                                : column("screen", column("title-lines", title, count), list));
    }

    /// Those that lead to a door of this town.
    public static List<Desk> shown(RightsBook book) {
        return book.desks().stream()
                .filter(desk -> !desk.doors().isEmpty() || !helpers(desk, book).isEmpty())
                .sorted(Comparator.comparing((Desk desk) -> desk.doors().isEmpty())
                        .thenComparing(Desk::name, Collator.getInstance(Locale.FRANCE)))
                .toList();
    }

    private static List<Desk> helpers(Desk desk, RightsBook book) {
        return book.desks().stream()
                .filter(other ->
                        other.helpsFor().contains(desk.id()) && !other.doors().isEmpty())
                .toList();
    }
}
