package parvis.kiosk.ui.workshop;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// All subjects and levels of that week, where they do not fit above the list.
public final class NarrowView extends StackPane {
    /// @param model what can be chosen
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public NarrowView(WorkshopsViewModel model, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var cards = model.choices().stream().map(choice -> card(choice, screen)).toList();
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        getChildren().add(column("screen", new Words(texts.get("workshops.narrow"), "title"), list));
    }

    /// The list that is narrowed stands below this one already.
    private static Pressable card(WorkshopsViewModel.Choice choice, Screen screen) {
        var glyph = choice.chosen() ? Glyph.CHECK : Glyph.CALENDAR;
        var spoken = choice.chosen() ? screen.texts().get("workshops.chosen", choice.label()) : choice.label();
        return ListCard.leading(
                new Pictogram(glyph, "row-pictogram", "green-ink"),
                spoken,
                () -> screen.navigator().answer(new Route.Workshops(choice.then(), 0)),
                new Words(choice.label(), "strong"));
    }
}
