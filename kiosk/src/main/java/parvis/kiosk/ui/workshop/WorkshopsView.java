package parvis.kiosk.ui.workshop;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// *Ateliers*: full and cancelled ones stay visible.
public final class WorkshopsView extends StackPane {
    /// @param model the sessions
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public WorkshopsView(WorkshopsViewModel model, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var title = new Words(texts.get("workshops.title"), "title");
        var cards =
                model.entries().stream().map(entry -> card(entry, screen.low())).toList();
        if (cards.isEmpty()) {
            var none = Notice.of(Glyph.CALENDAR, texts.get("workshops.none"), texts.get("workshops.none.then"), "sun");
            getChildren().add(column("screen", title, none));
            return;
        }
        var head = screen.low()
                ? row("title-row", wide(title), new Words(texts.get("workshops.book"), "quiet").onOneLine())
                : title;
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        getChildren().add(column("screen", head, list));
    }

    /// Where few lines fit, one line above the list says how to book.
    private static Region card(WorkshopsViewModel.Entry entry, boolean low) {
        var lines = new ArrayList<Node>();
        lines.add(new Words(entry.title(), "strong"));
        lines.add(new Words(entry.details(), "quiet", "small"));
        lines.add(new Words(entry.seats(), entry.tone().style()));
        if (!low && !entry.booking().isEmpty()) {
            lines.add(new Words(entry.booking(), "small"));
        }
        var date = new DateBadge(entry.number(), entry.weekday(), entry.cancelled() ? "cancelled" : "leaf");
        date.getStyleClass().add("leaf");
        return ListCard.reading(date, lines.toArray(Node[]::new));
    }
}
