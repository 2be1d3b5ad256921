package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// The rights to check, in order; whom to call comes first where the answers say so.
public final class ChecklistView extends StackPane {
    /// @param model the list
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public ChecklistView(ChecklistViewModel model, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var cards = new ArrayList<Region>();
        model.firstOfAll().forEach(line -> cards.add(pieces.number(line, true)));
        cards.addAll(RightCards.of(model.rights(), screen));
        if (!screen.low()) {
            cards.add(pieces.orients("rights.orients"));
        }
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("rights.list"), "title");
        var event = new Words(model.event(), "strong", "plum-ink");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", wide(title), ways(model, screen, pieces)), list)
                                : column(
                                        "screen",
                                        column("title-lines", event, title),
                                        list,
                                        ways(model, screen, pieces)));
    }

    private static HBox ways(ChecklistViewModel model, Screen screen, Pieces pieces) {
        var texts = screen.texts();
        var ways = row("ways");
        var take = BigButton.filled(
                texts.get(screen.low() ? "rights.take.brief" : "rights.take"),
                () -> screen.navigator().go(new RightsRoute.TakeAway(model.id())),
                "plum");
        add(ways, take, screen);
        if (model.hasUrgent()) {
            add(
                    ways,
                    pieces.way(
                            Glyph.PHONE,
                            "rights.urgent.brief",
                            from -> new RightsRoute.Urgent(Optional.of(model.id()), from)),
                    screen);
        }
        if (model.sensitive()) {
            add(ways, pieces.quit(), screen);
        } else {
            add(
                    ways,
                    BigButton.outlined(
                            texts.get(screen.low() ? "rights.all.brief" : "rights.all"),
                            () -> screen.navigator().go(new RightsRoute.All(0))),
                    screen);
        }
        return ways;
    }

    private static void add(HBox ways, Region way, Screen screen) {
        Node added = screen.low() ? way : wide(way);
        way.setMinWidth(Region.USE_PREF_SIZE);
        ways.getChildren().add(added);
    }
}
