package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// The screen is wiped with a cloth: no touch gets to it (`ui.Touches` sees to it), a number counts down, and it ends
/// by
/// itself.
public final class CleaningView extends StackPane implements Bare, Ticking {
    private final EntryRoute.Cleaning route;
    private final Screen screen;
    private final Words left = new Words("", "huge", "centred");

    /// @param route until when
    /// @param now what time it is
    public CleaningView(EntryRoute.Cleaning route, Instant now, Screen screen) {
        this.route = route;
        this.screen = screen;
        var texts = screen.texts();
        var column = column(
                "screen",
                Boxes.spring(),
                new Words(texts.get("clean.now"), "title", "centred"),
                left,
                new Words(texts.get("clean.now.what"), "centred"),
                Boxes.spring());
        column.setAlignment(Pos.CENTER);
        getChildren().add(column);
        say(now);
    }

    /// Before it begins: how long it lasts, and that it ends by itself.
    public static StackPane before(Clock clock, Screen screen) {
        var texts = screen.texts();
        var navigator = screen.navigator();
        var seconds = EntryRoute.Cleaning.LASTS.toSeconds();
        return new StackPane(column(
                "screen",
                new Words(texts.get("clean.home"), screen.low() ? "heading" : "title"),
                Notice.of(Glyph.INFO, texts.get("clean.what", seconds), texts.get("clean.then"), "sun"),
                new EqualGrid(
                        1,
                        List.of(BigButton.filled(
                                Glyph.TOUCH,
                                texts.get("clean.begin", seconds),
                                () -> navigator.goInstead(EntryRoute.Cleaning.from(clock.instant())),
                                "blue")))));
    }

    @Override
    public void tick(Instant now) {
        say(now);
    }

    private void say(Instant now) {
        left.say(screen.texts().get("clean.left", route.left(now)));
    }
}
