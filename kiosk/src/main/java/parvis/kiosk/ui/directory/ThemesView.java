package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// *Trouver un lieu*: by word, by theme, or from A to Z.
public final class ThemesView extends StackPane {
    /// @param model the themes
    public ThemesView(ThemesViewModel model, Screen screen) {
        var texts = screen.texts();
        var navigator = screen.navigator();
        var search = SearchField.leading(
                texts.get(screen.low() ? "themes.search.brief" : "themes.search"),
                () -> navigator.go(new Route.Search("", 0)));
        var all = screen.low()
                ? BigButton.outlined(texts.get("themes.all.brief"), () -> navigator.go(new Route.AllPlaces(0)))
                : BigButton.outlined(Glyph.LIST, model.all(), () -> navigator.go(new Route.AllPlaces(0)));
        if (screen.low() && !screen.large()) {
            all.setMinWidth(USE_PREF_SIZE);
        }
        var tiles = model.themes().stream()
                .map(theme -> Tile.plain(
                        theme.label(),
                        theme.places(),
                        () -> navigator.go(new Route.PlacesOfTheme(theme.id(), 0)),
                        "blue"))
                .toList();
        var title = new Words(texts.get("home.places"), "title");
        var grid = tall(new EqualGrid(columns(screen), tiles));
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", row("title-row", title.onOneLine(), wide(search), all), grid)
                                : column("screen", title, search, grid, all));
    }

    /// Large letters on few lines have one, so that each door fits.
    private static int columns(Screen screen) {
        if (screen.large()) {
            return screen.upright() ? 2 : 1;
        }
        return screen.wide() ? 3 : 2;
    }
}
