package parvis.kiosk.ui.home;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// *Accueil*: one question, one search, the doors, the next session.
public final class HomeView extends StackPane {
    private static final int FEW = 3;

    private final Screen screen;
    private final boolean rights;
    private final Route help;

    /// @param model what it says beside its doors
    /// @param rights whether anything is known of rights: else that door is not there
    /// @param help where somebody can be called
    public HomeView(HomeViewModel model, Screen screen, boolean rights, Route help) {
        this.screen = screen;
        this.rights = rights;
        this.help = help;
        var texts = screen.texts();
        var title = new Words(texts.get(screen.low() ? "home.title.line" : "home.title"), "title");
        var search = SearchField.leading(
                texts.get("home.search"), () -> screen.navigator().go(new Route.Search("", 0)));
        var content = column("screen", title, search, tall(doors()));
        model.next().ifPresent(next -> content.getChildren().add(next(next)));
        getChildren().add(content);
    }

    /// Few doors lie below each other across the screen, or stand in one row on a low one; more go in columns.
    private EqualGrid doors() {
        var doors = new ArrayList<Door>();
        doors.add(new Door(Glyph.PIN, "home.places", "home.places.what", "blue", new PlacesRoute.Needs()));
        if (rights) {
            doors.add(new Door(Glyph.RIGHTS, "home.rights", "home.rights.what", "plum", new RightsRoute.Events(0)));
        }
        doors.add(new Door(Glyph.SCREEN, "home.workshops", "home.workshops.what", "green", new Route.Workshops(0)));
        doors.add(new Door(Glyph.DOOR, "home.coming", "home.coming.what", "rust", new Route.Coming()));
        if (!screen.low()) {
            // A low screen has it at the bottom alone.
            doors.add(new Door(Glyph.BELL, "home.help", "home.help.what", "slate", help));
        }
        var few = doors.size() <= FEW;
        var tiles = new ArrayList<Node>();
        for (var door : doors) {
            tiles.add(tile(door, few && !screen.low()));
        }
        var grid = new EqualGrid(screen.low() ? tiles.size() : few ? 1 : 2, tiles);
        if (!few) {
            grid.getStyleClass().add("four-doors");
        }
        return grid;
    }

    private Pressable tile(Door door, boolean lying) {
        var title = screen.texts().get(door.title);
        var what = screen.texts().get(door.what);
        Runnable go = () -> screen.navigator().go(door.route);
        if (screen.low() || (screen.large() && !screen.upright())) {
            return Tile.brief(door.glyph, title, go, door.colour);
        }
        return lying
                ? Tile.lying(door.glyph, title, what, go, door.colour)
                : Tile.upright(door.glyph, title, what, go, door.colour);
    }

    private Pressable next(HomeViewModel.Next next) {
        var content = row(
                "card-row",
                new DateBadge(next.weekday(), next.number(), "sun"),
                wide(column("card-lines", new Words(next.title(), "strong"), new Words(next.line()))),
                new Pictogram(Glyph.NEXT, "card-pictogram"));
        return new Pressable(
                next.title() + ". " + next.line(),
                content,
                () -> screen.navigator().go(new Route.Workshops(0)),
                "card",
                "next-card");
    }

    private record Door(Glyph glyph, String title, String what, String colour, Route route) {}
}
