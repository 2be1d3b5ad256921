package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// The team's home: a door each for what it does.
public final class HomeView extends StackPane {
    private static final int UPRIGHT_COLUMNS = 2;
    private static final int WIDE_COLUMNS = 3;

    public HomeView(HomeViewModel model, Screen screen) {
        var texts = screen.texts();
        var low = screen.low();
        var head = low && !screen.roomy()
                ? new Words(texts.get("staff.home.help.brief"), "quiet")
                : column(
                        "title-lines",
                        new Words(texts.get("staff.home.title"), low ? "heading" : "title"),
                        new Words(texts.get("staff.home.help"), "quiet"));
        var tiles = model.doors().stream()
                .map(door -> new StackPane(tile(door, screen)))
                .toList();
        var rarer = model.rarer().stream()
                .map(door -> screen.roomy()
                        ? BigButton.outlined(door.glyph(), door.title(), () -> go(door, screen))
                        : BigButton.outlined(door.title(), () -> go(door, screen)))
                .toList();
        var doors = tall(new EqualGrid(screen.wide() ? WIDE_COLUMNS : UPRIGHT_COLUMNS, tiles));
        doors.getStyleClass().add("four-doors");
        doors.getStyleClass().add("team-home");
        model.watch((door, index) -> tiles.get(index).getChildren().setAll(tile(door, screen)));
        var below = new EqualGrid(screen.wide() ? rarer.size() : UPRIGHT_COLUMNS, rarer);
        below.getStyleClass().add("tight");
        below.setMinHeight(USE_PREF_SIZE);
        getChildren().add(column("screen", head, doors, below));
    }

    private static Pressable tile(HomeViewModel.Door door, Screen screen) {
        return screen.low()
                ? Tile.brief(door.glyph(), brief(door, screen), () -> go(door, screen), door.colour())
                : Tile.upright(door.glyph(), door.title(), door.subtitle(), () -> go(door, screen), door.colour());
    }

    /// A desk's screen has room for both.
    private static String brief(HomeViewModel.Door door, Screen screen) {
        return screen.roomy() && !door.brief().equals(door.title())
                ? screen.texts().get("lately.row.spoken", door.title(), door.brief())
                : door.brief();
    }

    private static void go(HomeViewModel.Door door, Screen screen) {
        screen.navigator().go(door.route());
    }
}
