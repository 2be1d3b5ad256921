package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.ArrayList;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// *Je viens pour…*
public final class ComingView extends StackPane {
    private static final int FEW = 5;
    private static final int FEW_WHERE_LINES_ARE_FEW = 4;

    /// @param model what one can come for
    public ComingView(ComingViewModel model, Screen screen) {
        var texts = screen.texts();
        var title = new Words(texts.get("home.coming"), "title");
        var what = new Words(texts.get("coming.what"), "quiet");
        var choices = model.choices();
        if (choices.isEmpty()) {
            var notice = Notice.of(Glyph.INFO, texts.get("coming.none"), texts.get("coming.none.then"), "sun");
            getChildren().add(column("screen", title, notice));
            return;
        }
        var tiles = new ArrayList<Pressable>();
        for (var choice : choices) {
            tiles.add(Tile.lying(
                    glyph(choice.purpose()),
                    choice.label(),
                    choice.line(),
                    () -> model.choose(choice.purpose()),
                    "rust"));
        }
        tiles.add(Tile.lying(
                Glyph.TICKET,
                texts.get("coming.mine"),
                texts.get("coming.mine.what"),
                () -> screen.navigator().go(new BookRoute.Mine()),
                "teal"));
        var columns = screen.low() || tiles.size() > FEW ? 2 : 1;
        var head = screen.low() ? title : column("title-lines", title, what);
        var grid = new EqualGrid(columns, tiles);
        if (tiles.size() > FEW_WHERE_LINES_ARE_FEW) {
            grid.getStyleClass().addAll("tight", "many");
        }
        getChildren().add(column("screen", head, tall(grid)));
    }

    private static Glyph glyph(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Desk _ -> Glyph.DOOR;
            case Purpose.Meeting _ -> Glyph.CALENDAR;
        };
    }
}
