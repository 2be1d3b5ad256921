package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;
import parvis.protocol.message.Need;

/// Who answers one need: doors of this town, then organisations that have none here; and, for who must talk to
/// somebody,
/// the numbers that answer at once.
public final class NeedView extends StackPane {
    private final Screen screen;

    /// @param places doors of this town, the best first
    /// @param without organisations to know that have no door here
    /// @param urgent whether there are numbers for people in need
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public NeedView(
            Need need,
            List<PlacesViewModel.Entry> places,
            List<Desk> without,
            boolean urgent,
            Screen screen,
            int first,
            IntConsumer turned) {
        this.screen = screen;
        var texts = screen.texts();
        var words = new NeedWords(texts);
        var cards = new ArrayList<Region>();
        places.forEach(place -> cards.add(PlaceEntry.fitting(place, screen)));
        if (need == Need.TALK && urgent) {
            cards.add(numbers());
        }
        without.forEach(desk -> cards.add(OperatorEntry.of(desk, List.of(), screen)));
        if (cards.isEmpty()) {
            cards.add(Notice.of(Glyph.INFO, texts.get("needs.nobody"), texts.get("needs.nobody.then"), "plain"));
        }
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(words.name(need), "title");
        var what = new Words(words.what(need), "quiet");
        var drawing = new Pictogram(NeedWords.glyph(need), "row-pictogram", "blue-ink");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", drawing, title.onOneLine(), wide(what)), list)
                                : column(
                                        "screen",
                                        row("title-row", drawing, wide(column("title-lines", title, what))),
                                        list));
    }

    private Region numbers() {
        var texts = screen.texts();
        return ListCard.leading(
                new Pictogram(Glyph.PHONE, "row-pictogram", "warn-ink"),
                texts.get("needs.numbers") + ". " + texts.get("needs.numbers.what"),
                () -> screen.navigator().go(new RightsRoute.Urgent(Optional.empty(), 0)),
                new Words(texts.get("needs.numbers"), "strong"),
                new Words(texts.get("needs.numbers.what"), "quiet", "small"));
    }
}
