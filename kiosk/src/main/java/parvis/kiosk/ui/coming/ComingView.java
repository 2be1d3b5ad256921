package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.OpinionRoute;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
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
    /// @param opinion what young people can be asked about now
    public ComingView(ComingViewModel model, Optional<OpinionRoute.About> opinion, Screen screen) {
        var texts = screen.texts();
        var title = new Words(texts.get("home.coming"), "title");
        var what = new Words(texts.get("coming.what"), "quiet");
        var choices = model.choices().stream()
                .filter(choice ->
                        opinion.filter(about -> begun(about, choice.purpose())).isEmpty())
                .toList();
        if (choices.isEmpty() && opinion.isEmpty()) {
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
        var grid = new EqualGrid(columns, tiles);
        if (tiles.size() > FEW_WHERE_LINES_ARE_FEW) {
            grid.getStyleClass().addAll("tight", "many");
        }
        var ask = opinion.map(about -> ask(about, screen));
        if (screen.low()) {
            getChildren()
                    .add(column(
                            "screen",
                            ask.<Node>map(button -> row("title-row", wide(title), button))
                                    .orElse(title),
                            tall(grid)));
        } else {
            var content = column("screen", column("title-lines", title, what), tall(grid));
            ask.ifPresent(content.getChildren()::add);
            getChildren().add(content);
        }
    }

    private static Pressable ask(OpinionRoute.About about, Screen screen) {
        var button = BigButton.filled(
                Glyph.FACE_GLAD,
                screen.texts().get("opinion.tile"),
                () -> screen.navigator().go(new OpinionRoute.Ask(about)),
                "green");
        if (!screen.large()) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return button;
    }

    /// What people are asked about has begun: nobody comes for it any more.
    private static boolean begun(OpinionRoute.About about, Purpose purpose) {
        return purpose instanceof Purpose.Meeting(var session, var _) && session.equals(about.session());
    }

    private static Glyph glyph(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Desk _ -> Glyph.DOOR;
            case Purpose.Meeting _ -> Glyph.CALENDAR;
            case Purpose.Activity _ -> Glyph.PEOPLE;
        };
    }
}
