package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.FirstThatFits;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Que se passe-t-il dans votre vie ? »
public final class EventsView extends StackPane {
    private static final int COLUMNS = 3;
    private static final int LOW_COLUMNS = 5;

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
        if (screen.large()) {
            getChildren().add(column("screen", title, list(events, screen, chosen, first, turned), ways(all, urgent)));
            return;
        }
        if (!screen.roomy()) {
            var fitting = new FirstThatFits(List.of(
                    () -> tiles(events, screen, chosen),
                    () -> words(events, screen, chosen),
                    () -> list(events, screen, chosen, first, turned)));
            getChildren()
                    .add(
                            screen.low()
                                    ? column("screen", row("title-row", wide(title), urgent, all), fitting)
                                    : column("screen", title, fitting, ways(all, urgent)));
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

    private static HBox ways(Node all, Node urgent) {
        return row("ways", wide(all), wide(urgent));
    }

    /// All of them at once, each with its whole title; where few lines fit none would.
    private static Region tiles(List<LifeEvent> events, Screen screen, Consumer<LifeEvent> chosen) {
        return screen.low()
                ? words(events, screen, chosen)
                : grid(2, events.stream().map(event -> told(event, () -> chosen.accept(event))));
    }

    /// All of them at once, a word each under its drawing.
    private static Region words(List<LifeEvent> events, Screen screen, Consumer<LifeEvent> chosen) {
        return grid(
                screen.low() ? LOW_COLUMNS : COLUMNS,
                events.stream().map(event -> brief(event, screen, () -> chosen.accept(event))));
    }

    private static EqualGrid grid(int columns, Stream<Pressable> tiles) {
        var grid = new EqualGrid(columns, tiles.toList()).withOwnRows();
        grid.getStyleClass().add("event-cards");
        return grid;
    }

    private static Pressable told(LifeEvent event, Runnable action) {
        var content = row("card-row", drawing(event), wide(new Words(event.title(), "strong")));
        return new Pressable(event.title(), content, action, "card", "leading", "event");
    }

    private static Pressable brief(LifeEvent event, Screen screen, Runnable action) {
        var word = EventDrawings.word(event, screen.texts());
        var content = column("event-lines", drawing(event), new Words(word, "event-word", "centred"));
        content.setAlignment(Pos.CENTER);
        return new Pressable(
                word.equals(event.title()) ? word : word + ". " + event.title(),
                content,
                action,
                "card",
                "leading",
                "event");
    }

    private static Pictogram drawing(LifeEvent event) {
        return new Pictogram(EventDrawings.of(event), "row-pictogram", "plum-ink");
    }

    private static PagedList list(
            List<LifeEvent> events, Screen screen, Consumer<LifeEvent> chosen, int first, IntConsumer turned) {
        var cards = events.stream()
                .map(event -> ListCard.leading(
                        drawing(event), event.title(), () -> chosen.accept(event), new Words(event.title(), "strong")))
                .toList();
        return new PagedList(cards, first, screen.low(), Pages.labels(screen.texts(), screen.low()), turned);
    }
}
