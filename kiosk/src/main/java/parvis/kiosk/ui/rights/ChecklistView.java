package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
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
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// The rights to check, in order; whom to call comes first where the answers say so.
public final class ChecklistView extends StackPane {
    private static final int FEW = 3;

    /// @param model the list
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public ChecklistView(ChecklistViewModel model, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var cards = new ArrayList<Region>();
        model.firstOfAll().forEach(line -> cards.add(pieces.number(line, true)));
        if (urgentInList(model, screen)) {
            cards.add(ListCard.leading(
                    new Pictogram(Glyph.PHONE, "row-pictogram", "warn-ink"),
                    texts.get("rights.urgent"),
                    () -> screen.navigator().go(urgent(model, 0)),
                    new Words(texts.get("rights.urgent"), "strong")));
        }
        cards.addAll(RightCards.of(model.rights(), screen));
        if (screen.low()) {
            cards.add(pieces.orients("rights.orients"));
        }
        var list = new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        var event = new Words(model.event(), "strong", "plum-ink");
        var title = new Words(texts.get("rights.list"), screen.low() && model.sensitive() ? "heading" : "title");
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", beside(wide(title), ways(model, screen, pieces)), list)
                                : column(
                                        "screen",
                                        column(
                                                "title-lines",
                                                event,
                                                title,
                                                new Words(texts.get("rights.orients"), "quiet")),
                                        list,
                                        below(ways(model, screen, pieces))));
    }

    /// Where few lines fit, a list that offers a quick exit has no room beside its title for one way more.
    private static boolean urgentInList(ChecklistViewModel model, Screen screen) {
        return screen.low() && model.sensitive() && model.hasUrgent();
    }

    private static RightsRoute.Urgent urgent(ChecklistViewModel model, int from) {
        return new RightsRoute.Urgent(Optional.of(model.id()), from);
    }

    private static List<Region> ways(ChecklistViewModel model, Screen screen, Pieces pieces) {
        var texts = screen.texts();
        var ways = new ArrayList<Region>();
        ways.add(BigButton.filled(
                texts.get(screen.low() ? "rights.take.brief" : "rights.take"),
                () -> screen.navigator().go(new RightsRoute.TakeAway(model.id())),
                "plum"));
        if (model.hasUrgent() && !urgentInList(model, screen)) {
            ways.add(pieces.way(Glyph.PHONE, "rights.urgent.brief", from -> urgent(model, from)));
        }
        ways.add(BigButton.outlined(
                texts.get(screen.low() ? "rights.all.brief" : "rights.all"),
                () -> screen.navigator().go(new RightsRoute.All(0))));
        if (model.sensitive()) {
            ways.add(pieces.quit());
        }
        if (!screen.large()) {
            ways.forEach(way -> way.setMinWidth(Region.USE_PREF_SIZE));
        }
        return ways;
    }

    private static HBox beside(Node title, List<Region> ways) {
        var line = row("title-row", title);
        line.getChildren().addAll(ways);
        return line;
    }

    /// Beside each other, and as many in one row as fit.
    private static EqualGrid below(List<Region> ways) {
        var grid = new EqualGrid(ways.size() > FEW ? 2 : ways.size(), ways);
        grid.getStyleClass().add("tight");
        grid.setMinHeight(Region.USE_PREF_SIZE);
        return grid;
    }
}
