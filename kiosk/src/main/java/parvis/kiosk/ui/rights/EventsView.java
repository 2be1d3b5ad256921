package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// « Que se passe-t-il dans votre vie ? »
public final class EventsView extends StackPane {
    private static final int COLUMNS = 3;

    /// @param chosen hears what happens
    /// @param first the first entry of the page shown, where they do not fit on one
    /// @param turned hears the first entry of the page turned to
    public EventsView(
            List<LifeEvent> events, Screen screen, Consumer<LifeEvent> chosen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var title = new Words(texts.get(screen.low() ? "rights.title" : "rights.ask"), "title");
        var all = pieces.way(Glyph.LIST, "rights.all", RightsRoute.All::new);
        var urgent = pieces.way(
                Glyph.PHONE,
                screen.low() ? "rights.urgent.brief" : "rights.urgent",
                from -> new RightsRoute.Urgent(Optional.empty(), from));
        if (!screen.roomy()) {
            var cards = events.stream()
                    .map(event -> ListCard.leading(
                            new Pictogram(EventDrawings.of(event), "row-pictogram", "plum-ink"),
                            event.title(),
                            () -> chosen.accept(event),
                            new Words(event.title(), "strong")))
                    .toList();
            var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
            getChildren()
                    .add(
                            screen.low()
                                    ? column("screen", row("title-row", wide(title), urgent, all), list)
                                    : column("screen", title, list, row("ways", wide(all), wide(urgent))));
            return;
        }
        var tiles = events.stream()
                .map(event ->
                        BigButton.filled(EventDrawings.of(event), event.title(), () -> chosen.accept(event), "plum"))
                .toList();
        var grid = tall(new EqualGrid(COLUMNS, tiles));
        grid.getStyleClass().add("events");
        getChildren()
                .add(column(
                        "screen", title, grid, pieces.orients("rights.orients"), row("ways", wide(all), wide(urgent))));
    }
}
