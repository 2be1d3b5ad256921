package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;
import parvis.protocol.message.Need;

/// *Trouver un lieu*: a door for each need; and the other ways, by word, organisation, theme, plan, or from A to Z.
public final class NeedsView extends StackPane {
    private static final int LOW_COLUMNS = 4;
    private static final int FEW = 3;

    private final Screen screen;
    private final NeedWords words;

    /// @param needs those that somebody answers
    /// @param operators whether there are organisations to show
    /// @param plan whether coordinates of any place are known
    public NeedsView(List<Need> needs, boolean operators, boolean plan, Screen screen) {
        this.screen = screen;
        words = new NeedWords(screen.texts());
        var texts = screen.texts();
        var search = SearchField.leading(
                texts.get(screen.low() ? "themes.search.brief" : "themes.search"),
                () -> screen.navigator().go(new Route.Search("", 0)));
        var title = new Words(texts.get("needs.title"), "title");
        var tiles = needs.stream().map(this::tile).toList();
        var grid = tall(new EqualGrid(screen.large() ? 1 : screen.wide() ? LOW_COLUMNS : 2, tiles));
        grid.getStyleClass().add("needs");
        var ways = ways(operators, plan);
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", title.onOneLine(), wide(search)), grid, ways)
                                : column("screen", title, search, grid, ways));
    }

    private Pressable tile(Need need) {
        Runnable go = () -> screen.navigator().go(new PlacesRoute.OfNeed(need, 0));
        return (screen.low() && !screen.roomy()) || screen.large()
                ? Tile.brief(NeedWords.glyph(need), words.brief(need), go, "blue")
                : Tile.upright(NeedWords.glyph(need), words.name(need), words.what(need), go, "blue");
    }

    private EqualGrid ways(boolean operators, boolean plan) {
        var buttons = new ArrayList<Pressable>();
        if (operators) {
            buttons.add(way(Glyph.INSTITUTION, "needs.operators", new PlacesRoute.Operators(0)));
        }
        buttons.add(way(Glyph.LIST, "needs.themes", new Route.Themes()));
        buttons.add(way(Glyph.LETTERS, "needs.all", new Route.AllPlaces(0)));
        if (plan) {
            buttons.add(way(Glyph.MAP, "needs.plan", new PlacesRoute.Plan(0)));
        }
        var grid = new EqualGrid(screen.wide() || buttons.size() == FEW ? buttons.size() : 2, buttons);
        grid.getStyleClass().add("tight");
        grid.setMinHeight(USE_PREF_SIZE);
        return grid;
    }

    private Pressable way(Glyph glyph, String key, Route route) {
        var label = screen.texts().get(key);
        Runnable go = () -> screen.navigator().go(route);
        return screen.wide() ? BigButton.outlined(glyph, label, go) : BigButton.outlined(label, go);
    }
}
