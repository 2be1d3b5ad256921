package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.FirstThatFits;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;
import parvis.protocol.message.Need;

/// *Trouver un lieu*: a door for each need; and the other ways, by word, organisation, theme, plan, or from A to Z.
public final class NeedsView extends StackPane {
    private static final int LOW_COLUMNS = 4;
    private static final int THEME_COLUMNS = 3;
    private static final int FEW = 3;

    private final Screen screen;
    private final NeedWords words;
    private final List<Need> needs;
    private final boolean operators;
    private final boolean plan;

    /// @param needs those that somebody answers
    /// @param themes those that have places
    /// @param operators whether there are organisations to show
    /// @param plan whether coordinates of any place are known
    public NeedsView(
            List<Need> needs, List<ThemesViewModel.Theme> themes, boolean operators, boolean plan, Screen screen) {
        this.screen = screen;
        this.needs = needs;
        this.operators = operators;
        this.plan = plan;
        words = new NeedWords(screen.texts());
        getChildren()
                .add(
                        screen.large()
                                ? needsAlone()
                                : new FirstThatFits(
                                        List.of(() -> withThemes(themes), this::needsAlone, this::needsClose)));
    }

    /// Each theme is one touch away, as each need is.
    private Region withThemes(List<ThemesViewModel.Theme> themes) {
        var buttons = themes.stream()
                .map(theme -> BigButton.outlined(
                        theme.label(), () -> screen.navigator().go(new Route.PlacesOfTheme(theme.id(), 0))))
                .toList();
        var grid = new EqualGrid(screen.roomy() ? buttons.size() : THEME_COLUMNS, buttons);
        grid.getStyleClass().add("tight");
        grid.setMinHeight(USE_PREF_SIZE);
        return screen.low() ? beside(grid) : below(grid);
    }

    private Region below(EqualGrid themes) {
        var by = new Words(screen.texts().get("needs.by.theme"), "strong");
        return dense(
                title("needs.title"),
                search(),
                needs(this::titled).withOwnRows(),
                column("needs-themes", by, themes),
                ways(false));
    }

    private Region beside(EqualGrid themes) {
        var head = row("title-row", title("needs.title.brief").onOneLine(), wide(search()));
        var beside = buttons(false);
        beside.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        head.getChildren().addAll(beside);
        return dense(head, needs(screen.roomy() ? this::titled : this::lying), themes.withOwnRows());
    }

    private static Region dense(Node... nodes) {
        var column = column("screen", nodes);
        column.getStyleClass().add("dense");
        return column;
    }

    private Region needsAlone() {
        return screen.low()
                ? column(
                        "screen",
                        row("title-row", title("needs.title").onOneLine(), wide(search())),
                        needs(this::tile),
                        ways(true))
                : column("screen", title("needs.title"), search(), needs(this::tile), ways(true));
    }

    /// As [#needsAlone], in less room: where the voice speaks, the controls below may take two rows.
    private Region needsClose() {
        return screen.low()
                ? needsAlone()
                : dense(title("needs.title"), search(), needs(this::titled).withOwnRows(), ways(true));
    }

    private Words title(String key) {
        return new Words(screen.texts().get(key), "title");
    }

    private Pressable search() {
        return SearchField.leading(
                screen.texts().get(screen.low() ? "themes.search.brief" : "themes.search"),
                () -> screen.navigator().go(new Route.Search("", 0)));
    }

    private EqualGrid needs(Function<Need, Pressable> tile) {
        var grid = tall(new EqualGrid(
                screen.large() ? 1 : screen.wide() ? LOW_COLUMNS : 2,
                needs.stream().map(tile).toList()));
        grid.getStyleClass().add("needs");
        return grid;
    }

    private Pressable titled(Need need) {
        return Tile.titled(NeedWords.glyph(need), words.name(need), words.what(need), go(need), "blue");
    }

    private Pressable lying(Need need) {
        return Tile.lying(NeedWords.glyph(need), words.brief(need), "", go(need), "blue");
    }

    private Runnable go(Need need) {
        return () -> screen.navigator().go(new PlacesRoute.OfNeed(need, 0));
    }

    private Pressable tile(Need need) {
        var go = go(need);
        return (screen.low() && !screen.roomy()) || screen.large()
                ? Tile.brief(NeedWords.glyph(need), words.brief(need), go, "blue")
                : Tile.upright(NeedWords.glyph(need), words.name(need), words.what(need), go, "blue");
    }

    private EqualGrid ways(boolean themes) {
        var buttons = buttons(themes);
        var grid = new EqualGrid(screen.wide() || buttons.size() == FEW ? buttons.size() : 2, buttons);
        grid.getStyleClass().add("tight");
        grid.setMinHeight(USE_PREF_SIZE);
        return grid;
    }

    /// @param below whether they have a row of their own below the needs, the themes among them
    private List<Pressable> buttons(boolean below) {
        var buttons = new ArrayList<Pressable>();
        if (operators) {
            buttons.add(way(Glyph.INSTITUTION, "needs.operators", new PlacesRoute.Operators(0), below));
        }
        if (below) {
            buttons.add(way(Glyph.LIST, "needs.themes", new Route.Themes(), below));
        }
        buttons.add(way(Glyph.LETTERS, "needs.all", new Route.AllPlaces(0), below));
        if (plan) {
            buttons.add(way(Glyph.MAP, "needs.plan", new PlacesRoute.Plan(0), below));
        }
        return buttons;
    }

    private Pressable way(Glyph glyph, String key, Route route, boolean below) {
        var label = screen.texts().get(key);
        Runnable go = () -> screen.navigator().go(route);
        return screen.roomy() || (screen.wide() && below)
                ? BigButton.outlined(glyph, label, go)
                : BigButton.outlined(label, go);
    }
}
