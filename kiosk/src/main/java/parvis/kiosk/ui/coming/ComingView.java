package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// *Je viens pour…*
public final class ComingView extends StackPane {
    private static final int FEW = 4;
    private static final int MOST_BESIDE = 3;

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
        var few = choices.size() <= FEW;
        List<? extends Node> tiles = choices.stream()
                .map(choice -> few && !screen.low()
                        ? Tile.lying(
                                glyph(choice.purpose()),
                                choice.label(),
                                choice.line(),
                                () -> model.choose(choice.purpose()),
                                "rust")
                        : Tile.upright(
                                glyph(choice.purpose()),
                                choice.label(),
                                choice.line(),
                                () -> model.choose(choice.purpose()),
                                "rust"))
                .toList();
        var columns = screen.low() ? beside(choices.size()) : few ? 1 : 2;
        getChildren().add(column("screen", column("title-lines", title, what), tall(new EqualGrid(columns, tiles))));
    }

    /// Two rows at most look alike: four tiles stand two by two.
    private static int beside(int tiles) {
        return tiles == FEW ? 2 : MOST_BESIDE;
    }

    private static Glyph glyph(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Desk _ -> Glyph.DOOR;
            case Purpose.Meeting _ -> Glyph.CALENDAR;
        };
    }
}
